package org.isnad.article;

/**
 * A stretch of an article's one text.
 *
 * @param start first UTF-16 unit, from 0
 * @param end after the last unit, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks the order. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [%d, %d)".formatted(start, end));
    }
  }

  /** The text under this span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether the other span lies wholly in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Units covered, from 0. */
  public int length() {
    return end - start;
  }

  /** By start, the longer first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
