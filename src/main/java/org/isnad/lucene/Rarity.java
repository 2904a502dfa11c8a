package org.isnad.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.isnad.analysis.Kind;
import org.isnad.engine.Clause;

/**
 * What clauses weigh by the rarity of their terms: the idf of BM25, shared by the fields, and for a
 * word that of its most frequent spelling, as {@link ScoreQueries} scores them.
 */
final class Rarity {

  private final int articles;
  private final TermCounts counts;

  Rarity(int articles, TermCounts counts) {
    this.articles = articles;
    this.counts = counts;
  }

  /** The sum over words that must all be there, the greatest of alternatives, 0 for filters. */
  double of(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> idf(word.spellings().stream().map(Clause.Spelling::term).toList());
      case Clause.Phrase phrase -> phrase.slots().stream().mapToDouble(s -> of(s.word())).sum();
      case Clause.Entity entity -> of(entity);
      case Clause.All all -> all.wanted().stream().mapToDouble(this::of).sum();
      case Clause.Any any -> any.clauses().stream().mapToDouble(this::of).max().orElse(0);
      case Clause.Best best -> best.readings().stream().mapToDouble(this::of).max().orElse(0);
      case Clause.Named named -> of(named.words());
      case Clause.Value value -> 0;
      case Clause.Published published -> 0;
      case Clause.Pattern pattern -> 0;
      case Clause.Everything everything -> 0;
      case Clause.Nothing nothing -> 0;
    };
  }

  /** Of mentions of one entity. */
  double of(Clause.Entity entity) {
    return idf(List.of(Kind.ENTITY.term(entity.dimension() + "/" + entity.id())));
  }

  private double idf(List<String> terms) {
    int documents =
        terms.stream()
            .flatMap(term -> IndexTerms.of(term).stream())
            .mapToInt(this::documents)
            .max()
            .orElse(0);
    return Math.log1p((articles - documents + 0.5) / (documents + 0.5));
  }

  private int documents(String term) {
    try {
      return counts.documents(term);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
