package org.isnad.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One line of {@code costs.tsv}.
 *
 * @param a one to three letters, or a class: {@code V} any vowel, {@code C} any other letter,
 *     {@code CC} and {@code VV} the same letter twice
 * @param b letters or class, or {@code -} for nothing
 * @param place {@code *} for the base cost, else where {@code cost} is added to it
 */
public record CostRow(String a, String b, String place, double cost, String example) {

  static final String[] COLUMNS = {"a", "b", "place", "cost", "example"};

  /** Places by name; left ones end with _, right ones begin with it. */
  public static final List<String> LEFT = List.of("", "^_", "^C_", "C_", "V_", "CC_");

  public static final List<String> RIGHT = List.of("", "_$", "_C$", "_C", "_V", "_CC");

  private static final String VOWELS = "aeiouy";
  private static final String OTHERS = "bcdfghjklmnpqrstvwxz'0123456789";

  /** Two units of letters in a fixed order, so that a pair has one key. */
  public record Pair(String a, String b) implements Comparable<Pair> {
    public static Pair of(String a, String b) {
      return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }

    @Override
    public int compareTo(Pair other) {
      int order = a.compareTo(other.a);
      return order == 0 ? b.compareTo(other.b) : order;
    }

    Stream<String> letters() {
      return Stream.of(a, b);
    }
  }

  /** Whether it is the base cost of its pair, to which other lines add. */
  public boolean isBase() {
    return place.equals("*");
  }

  /** Whether the line speaks of classes, which yield to lines about letters. */
  public boolean isClass() {
    return a.matches("[VC]+");
  }

  static List<CostRow> read(DataFile file) {
    var rows = new ArrayList<CostRow>();
    var seen = new HashMap<String, Integer>();
    for (DataFile.Row row : file.rows()) {
      CostRow read = read(row);
      String key = Pair.of(read.a, read.b) + read.place;
      Integer earlier = seen.putIfAbsent(key, row.line());
      if (earlier != null) {
        throw row.error(
            "place",
            "'%s' for %s and %s stands already in line %d"
                .formatted(read.place, read.a, read.b, earlier));
      }
      if (!read.isBase() && !seen.containsKey(Pair.of(read.a, read.b) + "*")) {
        throw row.error(
            "place",
            "the base cost with place * must come first for %s and %s".formatted(read.a, read.b));
      }
      rows.add(read);
    }
    if (!seen.containsKey(Pair.of("V", "-") + "*") || !seen.containsKey(Pair.of("C", "-") + "*")) {
      throw new NameDataException(
          file.name(),
          1,
          1,
          "a",
          "there must be a line 'V - *' and a line 'C - *' for any other letter that is left out");
    }
    return rows;
  }

  private static CostRow read(DataFile.Row row) {
    String a = row.read("a", CostRow::units);
    String b = row.text("b").equals("-") ? "-" : row.read("b", CostRow::units);
    if (a.equals(b) && !a.matches("[VC]")) {
      throw row.error("b", "'%s' is the same as a; the same letters cost nothing".formatted(b));
    }
    String place = row.read("place", CostRow::place);
    boolean base = place.equals("*");
    double cost = row.number("cost", base ? SpellingCosts.LEAST : -9, 9);
    return new CostRow(a, b, place, cost, row.text("example"));
  }

  private static String units(String text) {
    if (!text.matches("[a-z'0-9]{1,3}|V|C|VV|CC")) {
      throw new IllegalArgumentException(
          "'%s' must be one to three letters a-z, ' or digits, or V, C, VV, CC".formatted(text));
    }
    return text;
  }

  private static String place(String text) {
    if (!text.equals("*") && (text.isEmpty() || !(LEFT.contains(text) || RIGHT.contains(text)))) {
      throw new IllegalArgumentException(
          "'%s' must be *, ^_, ^C_, C_, CC_, V_, _$, _C$, _C, _CC or _V".formatted(text));
    }
    return text;
  }

  /** The same line for words written backwards. */
  CostRow mirrored() {
    int left = LEFT.indexOf(place);
    int right = RIGHT.indexOf(place);
    String place = left > 0 ? RIGHT.get(left) : right > 0 ? LEFT.get(right) : place();
    return new CostRow(reversed(a), reversed(b), place, cost, example);
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /** The letter pairs that the line is about: one, or all of its class. */
  public List<Pair> pairs() {
    if (!isClass()) {
      return List.of(Pair.of(a, b.equals("-") ? "" : b));
    }
    var pairs = new ArrayList<Pair>();
    for (String x : members(a)) {
      String own = x.substring(0, 1);
      List<String> others =
          a.length() == 2 ? List.of(own) : b.equals("-") ? List.of("") : members(b);
      others.stream().filter(y -> !y.equals(x)).forEach(y -> pairs.add(Pair.of(x, y)));
    }
    return pairs;
  }

  private static List<String> members(String name) {
    String letters = name.startsWith("V") ? VOWELS : OTHERS;
    return letters.chars().mapToObj(c -> Character.toString(c).repeat(name.length())).toList();
  }

  /** For each pair its cost at every left and right place, {@code left * PLACES + right}. */
  static Map<Pair, float[]> resolve(List<CostRow> rows) {
    var bases = new LinkedHashMap<Pair, CostRow>();
    rows.stream()
        .filter(CostRow::isBase)
        .filter(row -> !row.isClass())
        .forEach(row -> bases.put(row.pairs().getFirst(), row));
    rows.stream()
        .filter(CostRow::isBase)
        .filter(CostRow::isClass)
        .forEach(row -> row.pairs().forEach(pair -> bases.putIfAbsent(pair, row)));
    var additions = new HashMap<String, Double>();
    rows.forEach(row -> additions.put(Pair.of(row.a, row.b) + row.place, row.cost));
    var resolved = new LinkedHashMap<Pair, float[]>();
    bases.forEach((pair, base) -> resolved.put(pair, costs(base, additions)));
    return resolved;
  }

  private static float[] costs(CostRow base, Map<String, Double> additions) {
    float[] costs = new float[Letters.PLACES * Letters.PLACES];
    String key = Pair.of(base.a, base.b).toString();
    for (int i = 0; i < costs.length; i++) {
      double left = additions.getOrDefault(key + LEFT.get(i / Letters.PLACES), 0.0);
      double right = additions.getOrDefault(key + RIGHT.get(i % Letters.PLACES), 0.0);
      costs[i] = (float) Math.max(SpellingCosts.LEAST, base.cost + left + right);
    }
    return costs;
  }
}
