package org.isnad.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.article.Article;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.names.Names;
import org.isnad.spelling.Folding;

/** The names that articles have and no gazetteer knows, as rows to paste. */
public final class Suggestions {

  /** Of so many of the most frequent names the spellings are compared with each other. */
  private static final int COMPARED = 2_000;

  private static final int EXAMPLES = 2;

  private final Names names;
  private final Map<String, Seen> byName = new HashMap<>();

  /** Begins with none. */
  public Suggestions(Names names) {
    this.names = names;
  }

  /** A name as articles write it. */
  private static final class Seen {
    private final String name;
    private final List<String> examples = new ArrayList<>();
    private int articles;

    Seen(String name) {
      this.name = name;
    }
  }

  /**
   * One name in all its spellings.
   *
   * @param spellings the most frequent first
   * @param articles that have one of them
   * @param examples sentences with their origin
   */
  public record Suggested(List<String> spellings, int articles, List<String> examples) {

    /** Whether the row is one of {@code locations.tsv}. */
    public boolean isPlace() {
      return KindGuess.place(spellings.getFirst()).isPresent();
    }

    /**
     * A row of {@code actors.tsv}, or of {@code locations.tsv} without parent and coordinates; its
     * kind is a guess by the words of the name.
     */
    public String row() {
      String label = spellings.getFirst();
      String id = Folding.fold(label).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
      String names = String.join("|", spellings);
      return KindGuess.place(label)
          .map(kind -> String.join("\t", id, label, kind, "", "", "", "", "approximate", names))
          .orElseGet(() -> String.join("\t", id, label, KindGuess.of(label), "", "", names));
    }
  }

  /** Takes in an article as it is indexed. */
  public void add(Article article) {
    Set<String> here = new HashSet<>();
    for (Mention mention : article.mentions()) {
      if (mention.dimension() == Dimension.NAME && here.add(mention.id())) {
        Seen seen = byName.computeIfAbsent(mention.id(), Seen::new);
        seen.articles++;
        if (seen.examples.size() < EXAMPLES) {
          seen.examples.add(Sentence.around(article, mention.span()));
        }
      }
    }
  }

  /** The most frequent names. */
  public List<Suggested> most(int number) {
    List<Seen> sorted =
        byName.values().stream()
            .sorted(
                Comparator.<Seen>comparingInt(seen -> -seen.articles)
                    .thenComparing(seen -> seen.name))
            .limit(COMPARED)
            .toList();
    List<List<Seen>> clusters = new ArrayList<>();
    for (Seen seen : sorted) {
      clusters.stream()
          .filter(cluster -> same(cluster.getFirst().name, seen.name))
          .findFirst()
          .ifPresentOrElse(
              cluster -> cluster.add(seen), () -> clusters.add(new ArrayList<>(List.of(seen))));
    }
    return clusters.stream()
        .map(Suggestions::suggested)
        .sorted(Comparator.comparingInt(one -> -one.articles()))
        .limit(number)
        .toList();
  }

  private boolean same(String a, String b) {
    boolean words =
        a.chars().filter(c -> c == ' ').count() == b.chars().filter(c -> c == ' ').count();
    return words && names.matcher().matches(a, b);
  }

  private static Suggested suggested(List<Seen> cluster) {
    Set<String> spellings =
        cluster.stream()
            .map(seen -> seen.name)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    int articles = cluster.stream().mapToInt(seen -> seen.articles).sum();
    List<String> examples =
        cluster.stream().flatMap(seen -> seen.examples.stream()).limit(EXAMPLES).toList();
    return new Suggested(List.copyOf(spellings), articles, examples);
  }
}
