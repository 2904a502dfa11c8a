package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Span;
import org.isnad.calendar.DateLine;
import org.isnad.layout.Block.Kind;

/** Paragraphs whose kinds are still being decided. */
final class Draft {
  /** Shorter paragraphs are rarely sentences. */
  static final int SENTENCE = 40;

  private final String text;
  private final List<Span> spans = new ArrayList<>();

  /** What stands there: every rule asks for it again. */
  private final List<String> paragraphs = new ArrayList<>();

  private final List<Kind> kinds = new ArrayList<>();

  Draft(String text) {
    this.text = text;
  }

  void add(Span span, Kind kind) {
    spans.add(span);
    paragraphs.add(span.of(text));
    kinds.add(kind);
  }

  /**
   * Parts a paragraph in two, of which the second is of another kind.
   *
   * @param at where the first ends, in units from its beginning
   * @param between units of the sign that parts them
   */
  void split(int i, int at, int between, Kind second) {
    Span whole = spans.get(i);
    var first = new Span(whole.start(), whole.start() + at);
    var rest = new Span(first.end() + between, whole.end());
    spans.set(i, first);
    paragraphs.set(i, first.of(text));
    spans.add(i + 1, rest);
    paragraphs.add(i + 1, rest.of(text));
    kinds.add(i + 1, second);
  }

  int size() {
    return spans.size();
  }

  Kind kind(int i) {
    return kinds.get(i);
  }

  void set(int i, Kind kind) {
    kinds.set(i, kind);
  }

  String text(int i) {
    return paragraphs.get(i);
  }

  /** Whether a blank line stands before the paragraph. */
  boolean apart(int i) {
    int from = i == 0 ? 0 : spans.get(i - 1).end();
    String gap = text.substring(from, spans.get(i).start());
    return i == 0
        || gap.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count() > 1;
  }

  /** Whether it reads as prose: long, or ended like a sentence. */
  boolean isProse(int i) {
    String paragraph = text(i);
    return paragraph.length() > 200
        || (paragraph.length() >= SENTENCE && Sentences.isEnded(paragraph));
  }

  /**
   * Takes {@code Tyre, 3 May 2024} for a line that says the day.
   *
   * @param from the first paragraph that can be one; a text's own first line is its title
   */
  void markHeadedDates(int from) {
    for (int i = from; i < size(); i++) {
      if (kind(i) == Kind.BODY && DateLine.isHeaded(text(i))) {
        set(i, Kind.DATE_LINE);
      }
    }
  }

  void keepEdgeLinesAtTheEdges() {
    int first = proseIndex(2);
    int last = size();
    while (last > 0 && (kind(last - 1) != Kind.BODY || !isProse(last - 1))) {
      last--;
    }
    for (int i = first; i < last; i++) {
      if (isEdgeKind(kind(i))) {
        set(i, Kind.BODY);
      }
    }
  }

  private int proseIndex(int count) {
    int seen = 0;
    for (int i = 0; i < size(); i++) {
      seen += kind(i) == Kind.BODY && isProse(i) ? 1 : 0;
      if (seen == count) {
        return i;
      }
    }
    return size();
  }

  private static boolean isEdgeKind(Kind kind) {
    return switch (kind) {
      case DATE_LINE, BYLINE, OUTLET_LINE, CREDIT, LEGAL -> true;
      default -> false;
    };
  }

  /** Neighbours of one kind of furniture become one block; without any body, all is body. */
  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    boolean body = kinds.contains(Kind.BODY) || kinds.contains(Kind.TITLE);
    for (int i = 0; i < size(); i++) {
      Kind kind = body || kinds.get(i) == Kind.PREFIX ? kinds.get(i) : Kind.BODY;
      Span span = spans.get(i);
      Block last = blocks.isEmpty() ? null : blocks.getLast();
      if (last != null && last.kind() == kind && joins(kind)) {
        blocks.set(blocks.size() - 1, new Block(new Span(last.span().start(), span.end()), kind));
      } else {
        blocks.add(new Block(span, kind));
      }
    }
    return blocks;
  }

  private static boolean joins(Kind kind) {
    return kind == Kind.RELATED || kind == Kind.SHARE || kind == Kind.LEGAL;
  }
}
