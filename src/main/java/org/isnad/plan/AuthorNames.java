package org.isnad.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.isnad.names.NamePool;
import org.isnad.names.Names;

/** The authors of an index, to be found by any spelling of their name or of a part of it. */
public final class AuthorNames {
  private static final int SHORTEST = 3;

  private final NamePool pool;
  private final List<String> owners = new ArrayList<>();

  /** Those of one index. */
  AuthorNames(List<String> authors, Names names) {
    var called = new ArrayList<String>();
    for (String author : authors) {
      String[] words = author.split("\\s+", -1);
      called.add(author);
      owners.add(author);
      for (String word : words) {
        if (words.length > 1 && word.length() >= SHORTEST) {
          called.add(word);
          owners.add(author);
        }
      }
    }
    pool = names.pool(called);
  }

  /** Whoever is called so, most alike first. */
  public List<String> called(String typed) {
    var found = new LinkedHashSet<String>();
    pool.search(typed, Names.match()).forEach(match -> found.add(owners.get(match.index())));
    return List.copyOf(found);
  }
}
