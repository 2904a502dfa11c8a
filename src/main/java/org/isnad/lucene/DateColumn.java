package org.isnad.lucene;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.isnad.engine.SearchAnswer.Bar;
import org.isnad.engine.SearchRequest.DateFilter;
import org.isnad.engine.SearchRequest.Interval;

/** First and last possible day of every document, as days since 1970, on the heap. */
final class DateColumn {

  private static final int ALWAYS = Integer.MIN_VALUE;
  private static final int NEVER = Integer.MAX_VALUE;

  private final int[] from;
  private final int[] to;
  private final boolean[] dated;

  /**
   * The first and the last day that a dated article may be from; the other way round if none is.
   */
  private int firstDay = Integer.MAX_VALUE;

  private int lastDay = Integer.MIN_VALUE;

  private DateColumn(int docs) {
    from = new int[docs];
    to = new int[docs];
    dated = new boolean[docs];
  }

  static DateColumn read(IndexReader reader) throws IOException {
    var column = new DateColumn(reader.maxDoc());
    for (LeafReaderContext leaf : reader.leaves()) {
      column.read(leaf);
    }
    return column;
  }

  private void read(LeafReaderContext leaf) throws IOException {
    SortedNumericDocValues first = DocValues.getSortedNumeric(leaf.reader(), Schema.FROM);
    SortedNumericDocValues last = DocValues.getSortedNumeric(leaf.reader(), Schema.TO);
    NumericDocValues day = DocValues.getNumeric(leaf.reader(), Schema.DAY);
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      int at = leaf.docBase + doc;
      from[at] = first.advanceExact(doc) ? clamp(first.nextValue()) : ALWAYS;
      to[at] = last.advanceExact(doc) ? clamp(last.nextValue()) : NEVER;
      dated[at] = day.advanceExact(doc);
      if (dated[at]) {
        firstDay = Math.min(firstDay, from[at]);
        lastDay = Math.max(lastDay, from[at]);
      }
    }
  }

  private static int clamp(long day) {
    return Math.clamp(day, ALWAYS, NEVER);
  }

  boolean isDated(int doc) {
    return dated[doc];
  }

  /** Whether the document was surely published inside the filter. */
  boolean isCertain(int doc, DateFilter filter) {
    return dated[doc] && first(filter) <= from[doc] && to[doc] <= last(filter);
  }

  /** Whether it may have been, without being certain: undated, or dated to a month only. */
  boolean isPossible(int doc, DateFilter filter) {
    return from[doc] <= last(filter) && to[doc] >= first(filter) && !isCertain(doc, filter);
  }

  private static int first(DateFilter filter) {
    return filter.from() == null ? ALWAYS : clamp(filter.from().toEpochDay());
  }

  private static int last(DateFilter filter) {
    return filter.to() == null ? NEVER : clamp(filter.to().toEpochDay());
  }

  /** Counts dated documents by bar; one dated less exactly than a bar is wide belongs to none. */
  final class Histogram {
    private final Interval interval;
    private final int[] byDay = new int[lastDay < firstDay ? 0 : lastDay - firstDay + 1];

    Histogram(Interval interval) {
      this.interval = interval;
    }

    void count(int doc) {
      if (dated[doc] && (from[doc] == to[doc] || start(from[doc]) == start(to[doc]))) {
        byDay[from[doc] - firstDay]++;
      }
    }

    List<Bar> bars() {
      var bars = new TreeMap<Integer, Integer>();
      for (int day = 0; day < byDay.length; day++) {
        if (byDay[day] > 0) {
          bars.merge(start(firstDay + day), byDay[day], Integer::sum);
        }
      }
      var list = new ArrayList<Bar>();
      bars.forEach((day, count) -> list.add(new Bar(LocalDate.ofEpochDay(day), count)));
      return list;
    }

    private int start(int epochDay) {
      if (interval == Interval.DAY) {
        return epochDay;
      }
      LocalDate day = LocalDate.ofEpochDay(epochDay);
      LocalDate start =
          switch (interval) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
          };
      return (int) start.toEpochDay();
    }
  }
}
