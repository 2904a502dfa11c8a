package org.isnad.report;

import java.util.Comparator;

/** The order a reader expects of places: {@code a.jsonl#9} before {@code a.jsonl#10}. */
public final class PlaceOrder {

  /** Runs of the digits 0 to 9 count as numbers. */
  public static final Comparator<String> ORDER =
      ((Comparator<String>) PlaceOrder::byPieces).thenComparing(Comparator.naturalOrder());

  private PlaceOrder() {}

  /** Piece by piece, without making any: a run may compare as many places as it has articles. */
  private static int byPieces(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int endOfA = pieceEnd(a, i);
      int endOfB = pieceEnd(b, j);
      int order =
          isDigit(a.charAt(i)) && isDigit(b.charAt(j))
              ? numbers(a, i, endOfA, b, j, endOfB)
              : texts(a, i, endOfA, b, j, endOfB);
      if (order != 0) {
        return order;
      }
      i = endOfA;
      j = endOfB;
    }
    return Boolean.compare(i < a.length(), j < b.length());
  }

  /** Where a run of digits, or of none, ends. */
  private static int pieceEnd(String place, int start) {
    boolean digits = isDigit(place.charAt(start));
    int end = start + 1;
    while (end < place.length() && isDigit(place.charAt(end)) == digits) {
      end++;
    }
    return end;
  }

  private static int numbers(String a, int i, int endOfA, String b, int j, int endOfB) {
    int first = significant(a, i, endOfA);
    int second = significant(b, j, endOfB);
    int order = Integer.compare(endOfA - first, endOfB - second);
    return order == 0 ? texts(a, first, endOfA, b, second, endOfB) : order;
  }

  /** Where the first digit stands that is not a leading zero. */
  private static int significant(String place, int start, int end) {
    int first = start;
    while (first < end && place.charAt(first) == '0') {
      first++;
    }
    return first;
  }

  private static int texts(String a, int i, int endOfA, String b, int j, int endOfB) {
    for (int k = 0; k < Math.min(endOfA - i, endOfB - j); k++) {
      int order = Character.compare(a.charAt(i + k), b.charAt(j + k));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(endOfA - i, endOfB - j);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
