package org.isnad.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.isnad.analysis.Kind;
import org.isnad.article.Role;
import org.isnad.engine.Clause;

/**
 * Clauses as Lucene queries that match and score.
 *
 * <p>The spellings of a word are one {@link SynonymQuery} a field, so that BM25 sees one term; the
 * exact spelling has an extra clause, so that it ranks first at equal count. A phrase is scored by
 * its words and decided by intervals: Lucene's own phrase queries over variants add up the idf of
 * them all.
 */
final class ScoreQueries {

  /** What the exact spelling adds, against 1 for any spelling. */
  private static final float EXACT = 0.3f;

  /** What a mention adds to words that name it together: enough to outweigh one word in a title. */
  private static final double TOGETHER = 2;

  /** How much the other fields count beside the best one. */
  private static final float TIE = 0.1f;

  private final Map<Role, Float> boosts;
  private final Rarity rarity;

  /**
   * Queries for an index.
   *
   * @param boosts what a hit in each part of an article is worth
   */
  ScoreQueries(Map<Role, Float> boosts, Rarity rarity) {
    this.boosts = Map.copyOf(boosts);
    this.rarity = rarity;
  }

  Query query(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> word(word);
      case Clause.Phrase phrase -> phrase(phrase);
      case Clause.Entity entity -> entity(entity, entity.weight());
      case Clause.Value value -> silent(new TermQuery(new Term(value.facet(), value.id())));
      case Clause.Published published -> silent(published(published));
      case Clause.Pattern pattern -> pattern(pattern);
      case Clause.All all -> all(all);
      case Clause.Any any -> any(any.clauses());
      case Clause.Best best -> best(best);
      case Clause.Named named -> named(named);
      case Clause.Everything everything -> silent(MatchAllDocsQuery.INSTANCE);
      case Clause.Nothing nothing -> MatchNoDocsQuery.INSTANCE;
    };
  }

  /** Whether all that a clause finds scores 0. */
  static boolean isSilent(Clause clause) {
    return switch (clause) {
      case Clause.Value value -> true;
      case Clause.Published published -> true;
      case Clause.Everything everything -> true;
      case Clause.Nothing nothing -> true;
      case Clause.All all -> all.wanted().stream().allMatch(ScoreQueries::isSilent);
      case Clause.Any any -> any.clauses().stream().allMatch(ScoreQueries::isSilent);
      default -> false;
    };
  }

  private Query word(Clause.Word word) {
    var fields = new ArrayList<Query>();
    for (Role role : sorted(word.roles())) {
      fields.add(boosted(spellings(word.spellings(), Schema.field(role)), role));
    }
    return fields.size() == 1 ? fields.getFirst() : new DisjunctionMaxQuery(fields, TIE);
  }

  private static Query spellings(List<Clause.Spelling> spellings, String field) {
    var weights = new LinkedHashMap<String, Float>();
    for (Clause.Spelling spelling : spellings) {
      for (String term : IndexTerms.of(spelling.term())) {
        weights.merge(term, (float) spelling.weight(), Math::max);
      }
    }
    var synonyms = new SynonymQuery.Builder(field);
    weights.forEach((term, weight) -> synonyms.addTerm(new Term(field, term), weight));
    Optional<Clause.Spelling> exact = spellings.stream().filter(Clause.Spelling::exact).findFirst();
    if (exact.isEmpty() || spellings.size() == 1) {
      return synonyms.build();
    }
    Query typed = spellings(List.of(exact.get()), field);
    return new BooleanQuery.Builder()
        .add(synonyms.build(), Occur.MUST)
        .add(new BoostQuery(typed, EXACT), Occur.SHOULD)
        .build();
  }

  private Query phrase(Clause.Phrase phrase) {
    var query = new BooleanQuery.Builder();
    for (Clause.Slot slot : phrase.slots()) {
      query.add(word(slot.word()), Occur.SHOULD);
      if (!slot.glued().isEmpty()) {
        query.add(word(new Clause.Word(slot.glued(), phrase.roles())), Occur.SHOULD);
      }
    }
    var decides = new BooleanQuery.Builder();
    for (Role role : sorted(phrase.roles())) {
      decides.add(IntervalQueries.of(phrase, Schema.field(role)), Occur.SHOULD);
    }
    return query.add(decides.build(), Occur.FILTER).build();
  }

  /** A mention must not outweigh the words it is an alternative to, for being rarer than they. */
  private Query best(Clause.Best best) {
    double words =
        best.readings().stream()
            .filter(reading -> !(reading instanceof Clause.Entity))
            .mapToDouble(rarity::of)
            .max()
            .orElse(0);
    var readings = new ArrayList<Query>();
    for (Clause reading : best.readings()) {
      if (reading instanceof Clause.Entity entity) {
        double share = share(entity, words);
        readings.add(entity(entity, entity.weight() * share));
      } else {
        readings.add(query(reading));
      }
    }
    return new DisjunctionMaxQuery(readings, 0);
  }

  /** The words, worth more where they are together what they may mean. */
  private Query named(Clause.Named named) {
    double words = rarity.of(named.words());
    var together = new BooleanQuery.Builder().add(query(named.words()), Occur.MUST);
    var readings = new ArrayList<Query>();
    for (Clause.Entity entity : named.entities()) {
      double share = share(entity, words);
      together.add(entity(entity, TOGETHER * share), Occur.SHOULD);
      readings.add(entity(entity, entity.weight() * share));
    }
    readings.add(together.build());
    return new DisjunctionMaxQuery(readings, 0);
  }

  /** What keeps an entity's rarity to that of its words, if they are in the index at all. */
  private double share(Clause.Entity entity, double words) {
    return words > 0 ? Math.min(1, words / rarity.of(entity)) : 1;
  }

  private Query entity(Clause.Entity entity, double weight) {
    String term = Kind.ENTITY.term(entity.dimension() + "/" + entity.id());
    var fields = new ArrayList<Query>();
    for (Role role : sorted(entity.roles())) {
      fields.add(boosted(new TermQuery(new Term(Schema.field(role), term)), role));
    }
    return new BoostQuery(new DisjunctionMaxQuery(fields, 0), (float) weight);
  }

  private static Query published(Clause.Published published) {
    var query = new BooleanQuery.Builder().add(new FieldExistsQuery(Schema.DAY), Occur.FILTER);
    if (published.from() != null) {
      long day = published.from().toEpochDay();
      query.add(LongField.newRangeQuery(Schema.FROM, day, Long.MAX_VALUE), Occur.FILTER);
    }
    if (published.to() != null) {
      long day = published.to().toEpochDay();
      query.add(LongField.newRangeQuery(Schema.TO, Long.MIN_VALUE, day), Occur.FILTER);
    }
    return query.build();
  }

  private Query pattern(Clause.Pattern pattern) {
    var fields = new ArrayList<Query>();
    for (Role role : sorted(pattern.roles())) {
      fields.add(boosted(PatternQueries.of(pattern.pattern(), Schema.field(role)), role));
    }
    return new DisjunctionMaxQuery(fields, TIE);
  }

  private Query all(Clause.All all) {
    var query = new BooleanQuery.Builder();
    if (all.wanted().isEmpty()) {
      query.add(silent(MatchAllDocsQuery.INSTANCE), Occur.MUST);
    }
    all.wanted().forEach(clause -> query.add(query(clause), Occur.MUST));
    all.unwanted().forEach(clause -> query.add(query(clause), Occur.MUST_NOT));
    return query.build();
  }

  private Query any(List<Clause> clauses) {
    var query = new BooleanQuery.Builder();
    clauses.forEach(clause -> query.add(query(clause), Occur.SHOULD));
    return query.build();
  }

  private Query boosted(Query query, Role role) {
    float boost = boosts.getOrDefault(role, 1f);
    return boost == 1 ? query : new BoostQuery(query, boost);
  }

  /** Matches as the query does and adds nothing to the score. */
  private static Query silent(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }

  /** In a fixed order, so that the same request adds up floats in the same order. */
  private static List<Role> sorted(Set<Role> roles) {
    return roles.stream().sorted().toList();
  }
}
