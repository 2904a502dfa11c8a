package org.isnad.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.isnad.analysis.Kind;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.isnad.engine.Clause;
import org.isnad.engine.Hit.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Where documents match a clause. Read from postings alone: the text is never analysed again, so a
 * mark is what the query found and nothing else.
 *
 * <p>Words are marked wherever they stand, phrases only where they stand as phrases.
 */
final class MarkFinder {

  private final IndexSearcher searcher;
  private final Set<Term> terms = new LinkedHashSet<>();

  /** By the term of the index that which was asked for. */
  private final Map<String, String> asked = new HashMap<>();

  private final List<Query> queries = new ArrayList<>();
  private final TermPostings offsets = new TermPostings(PostingsEnum.OFFSETS);

  MarkFinder(IndexSearcher searcher, Clause clause) {
    this.searcher = searcher;
    collect(clause);
  }

  private void collect(Clause clause) {
    switch (clause) {
      case Clause.Word word ->
          word.spellings().forEach(spelling -> term(spelling.term(), word.roles()));
      case Clause.Phrase phrase -> {
        phrase.slots().forEach(slot -> remember(slot.word().spellings()));
        sorted(phrase.roles())
            .forEach(role -> queries.add(IntervalQueries.of(phrase, Schema.field(role))));
      }
      case Clause.Entity entity ->
          term(Kind.ENTITY.term(entity.dimension() + "/" + entity.id()), entity.roles());
      case Clause.Pattern pattern ->
          sorted(pattern.roles())
              .forEach(
                  role -> queries.add(PatternQueries.of(pattern.pattern(), Schema.field(role))));
      case Clause.All all -> all.wanted().forEach(this::collect);
      case Clause.Any any -> any.clauses().forEach(this::collect);
      case Clause.Best best -> best.readings().forEach(this::collect);
      case Clause.Named named -> {
        collect(named.words());
        named.entities().forEach(this::collect);
      }
      case Clause.Value value -> {}
      case Clause.Published published -> {}
      case Clause.Everything everything -> {}
      case Clause.Nothing nothing -> {}
    }
  }

  private void term(String term, Set<Role> roles) {
    for (String indexed : IndexTerms.of(term)) {
      asked.put(indexed, term);
      sorted(roles).forEach(role -> terms.add(new Term(Schema.field(role), indexed)));
    }
  }

  private void remember(List<Clause.Spelling> spellings) {
    for (Clause.Spelling spelling : spellings) {
      IndexTerms.of(spelling.term()).forEach(indexed -> asked.put(indexed, spelling.term()));
    }
  }

  /** The term of the clause that a term of the index stands for. */
  private String asked(Term indexed) {
    return asked.getOrDefault(indexed.text(), indexed.text());
  }

  private static Set<Role> sorted(Set<Role> roles) {
    return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
  }

  /** The marks of one document, in the order of the text, none overlapping another. */
  List<Mark> marks(int doc) throws IOException {
    return marks(new int[] {doc}).getFirst();
  }

  /**
   * The marks of each of some documents, in the order given. All at once, because most of the work
   * is to find a term, which then serves for all of them.
   */
  List<List<Mark>> marks(int[] docs) throws IOException {
    var found = new TreeMap<Integer, Found>();
    for (int doc : docs) {
      found.put(doc, new Found());
    }
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      SortedMap<Integer, Found> here = found.subMap(leaf.docBase, end);
      if (!here.isEmpty()) {
        for (Term term : terms) {
          occurrences(term, leaf, here);
        }
        for (Query query : queries) {
          matches(query, leaf, here);
        }
      }
    }
    return Arrays.stream(docs)
        .mapToObj(doc -> found.getOrDefault(doc, new Found()).marks())
        .toList();
  }

  private void occurrences(Term term, LeafReaderContext leaf, SortedMap<Integer, Found> documents)
      throws IOException {
    PostingsEnum postings = offsets.of(term, leaf);
    if (postings == null) {
      return;
    }
    Set<String> meant = Set.of(asked(term));
    for (var document : documents.entrySet()) {
      int doc = document.getKey() - leaf.docBase;
      if (postings.docID() < doc && postings.advance(doc) == PostingsEnum.NO_MORE_DOCS) {
        return;
      }
      for (int i = postings.docID() == doc ? postings.freq() : 0; i > 0; i--) {
        postings.nextPosition();
        document.getValue().add(meant, term.field(), postings.startOffset(), postings.endOffset());
      }
    }
  }

  private void matches(Query query, LeafReaderContext leaf, SortedMap<Integer, Found> documents)
      throws IOException {
    // Without scores each match names the single term it came from, with scores it does not.
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (var document : documents.entrySet()) {
      Matches matches = weight.matches(leaf, document.getKey() - leaf.docBase);
      if (matches != null) {
        for (String field : matches) {
          add(matches.getMatches(field), field, document.getValue());
        }
      }
    }
  }

  private void add(@Nullable MatchesIterator at, String field, Found found) throws IOException {
    while (at != null && at.next()) {
      found.add(termsOf(at), field, at.startOffset(), at.endOffset());
    }
  }

  private Set<String> termsOf(MatchesIterator at) throws IOException {
    var terms = new LinkedHashSet<String>();
    if (at.getQuery() instanceof TermQuery query) {
      terms.add(asked(query.getTerm()));
    }
    MatchesIterator inside = at.getSubMatches();
    while (inside != null && inside.next()) {
      if (inside.getQuery() instanceof TermQuery query) {
        terms.add(asked(query.getTerm()));
      }
    }
    return terms;
  }

  /** Matches of one document; the same place may come several times, by several terms. */
  private static final class Found {

    private record Place(Role role, Set<String> terms) {}

    private final TreeMap<Span, Place> places = new TreeMap<>();

    void add(Set<String> terms, String field, int start, int end) {
      Role role = Role.valueOf(field.toUpperCase(Locale.ROOT));
      places
          .computeIfAbsent(new Span(start, end), span -> new Place(role, new LinkedHashSet<>()))
          .terms()
          .addAll(terms);
    }

    /** Places that overlap become one mark. */
    List<Mark> marks() {
      var marks = new ArrayList<Mark>();
      places.forEach(
          (span, place) -> {
            Mark last = marks.isEmpty() ? null : marks.getLast();
            if (last != null && last.span().overlaps(span)) {
              marks.set(marks.size() - 1, joined(last, span, place.terms()));
            } else {
              marks.add(new Mark(place.role(), span, List.copyOf(place.terms())));
            }
          });
      return marks;
    }

    private static Mark joined(Mark mark, Span span, Set<String> terms) {
      var all = new LinkedHashSet<>(mark.terms());
      all.addAll(terms);
      int end = Math.max(mark.span().end(), span.end());
      return new Mark(mark.role(), new Span(mark.span().start(), end), List.copyOf(all));
    }
  }
}
