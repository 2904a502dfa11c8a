package org.isnad.report;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The order a reader expects of places: {@code a.jsonl#9} before {@code a.jsonl#10}. */
public final class Places {

  private static final Pattern PIECES = Pattern.compile("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");

  /** Numbers in places count as numbers. */
  public static final Comparator<String> ORDER =
      Comparator.<String, List<String>>comparing(
              place -> List.of(PIECES.split(place, -1)), Places::compare)
          .thenComparing(Comparator.naturalOrder());

  private Places() {}

  private static int compare(List<String> a, List<String> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  private static int compare(String a, String b) {
    return isNumber(a) && isNumber(b)
        ? new BigInteger(a).compareTo(new BigInteger(b))
        : a.compareTo(b);
  }

  private static boolean isNumber(String piece) {
    return !piece.isEmpty() && Character.isDigit(piece.charAt(0));
  }
}
