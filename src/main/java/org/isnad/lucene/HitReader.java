package org.isnad.lucene;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;
import org.isnad.article.Article;
import org.isnad.engine.Hit;
import org.isnad.engine.Hit.Mark;
import org.isnad.engine.Hit.Member;
import org.isnad.engine.Hit.Story;
import org.isnad.engine.SearchRequest;
import org.jspecify.annotations.Nullable;

/** Reads the articles of a page of hits. */
final class HitReader {

  private static final Comparator<Member> BY_DATE =
      Comparator.<Member, @Nullable LocalDate>comparing(
              member -> member.article().date().value(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(member -> member.article().id());

  private final ArticleSearcher searcher;
  private final StoredFields stored;
  private final RecentArticles recent;
  private final Kin kin;
  private final TakingIn taken;
  private final SearchRequest request;
  private final FixedBitSet results;

  /**
   * A reader for one request.
   *
   * @param results all documents found, also those that grouping folds away
   */
  HitReader(
      ArticleSearcher searcher,
      RecentArticles recent,
      Kin kin,
      SearchRequest request,
      FixedBitSet results)
      throws IOException {
    this.searcher = searcher;
    this.recent = recent;
    this.stored = searcher.storedFields();
    this.kin = kin;
    this.taken = new TakingIn(searcher.getIndexReader());
    this.request = request;
    this.results = results;
  }

  List<Hit> read(Query query, List<? extends ScoreDoc> page) throws IOException {
    if (page.isEmpty()) {
      return List.of();
    }
    List<List<Mark>> marks =
        new MarkFinder(searcher, request.clause())
            .marks(page.stream().mapToInt(hit -> hit.doc).toArray());
    var hits = new ArrayList<Hit>();
    for (int i = 0; i < page.size(); i++) {
      ScoreDoc hit = page.get(i);
      Article article = article(hit.doc);
      String why = request.explain() ? searcher.explain(query, hit.doc).toString() : null;
      Instant indexed = taken.of(hit.doc);
      hits.add(new Hit(article, indexed, hit.score, marks.get(i), story(article, hit.doc), why));
    }
    return hits;
  }

  private Article article(int doc) throws IOException {
    return recent.get(
        doc, any -> kin.complete(StoredArticles.readWithoutMentions(stored, any), any));
  }

  private @Nullable Story story(Article article, int doc) throws IOException {
    if (article.story() == null) {
      return null;
    }
    int[] together = kin.together(doc);
    var others = new ArrayList<Member>();
    if (request.byStory()) {
      for (int other : together) {
        if (other != doc) {
          others.add(new Member(article(other), results.get(other)));
        }
      }
      others.sort(BY_DATE);
    }
    return new Story(article.story(), together.length, others);
  }
}
