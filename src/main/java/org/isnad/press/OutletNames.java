package org.isnad.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.article.Span;
import org.isnad.gazetteer.Outlet;
import org.isnad.gazetteer.Outlets;
import org.jspecify.annotations.Nullable;

/**
 * Finds outlets in text by the names of the gazetteer, letter by letter, but for hyphens and curly
 * apostrophes. Immutable, so safe for any number of threads.
 */
public final class OutletNames {
  private record Name(String words, Outlet outlet) {}

  private final Outlets outlets;
  private final Map<String, List<Name>> byFirstWord = new HashMap<>();
  private final Beginnings beginnings = new Beginnings();

  public OutletNames(Outlets outlets) {
    this.outlets = outlets;
    for (Outlet outlet : outlets.all()) {
      add(outlet.label(), outlet);
      outlet.aliases().forEach(alias -> add(alias, outlet));
    }
    byFirstWord
        .values()
        .forEach(names -> names.sort(Comparator.comparingInt(name -> -name.words().length())));
  }

  private void add(String name, Outlet outlet) {
    String words = plain(name);
    String first = words.substring(0, wordEnd(words, 0));
    beginnings.add(first);
    byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(new Name(words, outlet));
  }

  /** The outlet with exactly this name, in whatever case. */
  public Optional<Outlet> named(String name) {
    return outlets.byName(name).or(() -> outlets.byName(plain(name)));
  }

  /** The outlet at this host. */
  public Optional<Outlet> at(String host) {
    return outlets.byDomain(host);
  }

  /** Every outlet named in a stretch of a text, in its order, none overlapping another. */
  public List<OutletMention> in(String text, Span where) {
    var found = new ArrayList<OutletMention>();
    String plain = plain(where.of(text));
    int at = 0;
    while (at < plain.length()) {
      int end = wordEnd(plain, at);
      Name name = beginnings.mayHave(plain, at, end) ? longest(plain, at, end) : null;
      if (name != null) {
        int start = where.start() + at;
        found.add(new OutletMention(name.outlet(), new Span(start, start + name.words().length())));
        end = at + name.words().length();
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  private @Nullable Name longest(String plain, int at, int firstEnd) {
    for (Name name : byFirstWord.getOrDefault(plain.substring(at, firstEnd), List.of())) {
      int end = at + name.words().length();
      boolean ends = end >= plain.length() || !Character.isLetterOrDigit(plain.charAt(end));
      if (plain.startsWith(name.words(), at) && ends) {
        return name;
      }
    }
    return null;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** One unit for one, so that places stay. */
  private static String plain(String text) {
    return text.replace('-', ' ').replace('’', '\'').replace('\u00A0', ' ').replace('\n', ' ');
  }
}
