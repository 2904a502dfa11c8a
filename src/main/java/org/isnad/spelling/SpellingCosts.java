package org.isnad.spelling;

import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What it costs to write some letters of a name as others: the table {@code costs.tsv}, ready for
 * look-up. A cost of 0 would mean the same spelling; a cost near the budget of a word is another
 * name.
 *
 * <p>Each correspondence has a base cost and may have additions for what stands on its left and on
 * its right. Costs are symmetric. Immutable.
 */
public final class SpellingCosts {

  public static final int LONGEST_UNIT = 3;
  public static final int NOTHING = 0;
  static final int NONE = -1;
  static final double LEAST = 0.01;

  private final short[] unitOf = new short[Letters.SIZE * Letters.SIZE * Letters.SIZE];
  private final List<String> units = new ArrayList<>();
  private final int[] correspondence;
  private final float[] cost;
  private final float[] least;
  private final int[][] partners;
  private final int[][] codes;
  private final List<CostRow> rows;

  private SpellingCosts(List<CostRow> rows) {
    this.rows = List.copyOf(rows);
    Arrays.fill(unitOf, (short) NONE);
    addUnit("");
    rows.forEach(row -> row.pairs().forEach(pair -> pair.letters().forEach(this::addUnit)));
    correspondence = new int[units.size() * units.size()];
    Arrays.fill(correspondence, NONE);
    Map<CostRow.Pair, float[]> places = CostRow.resolve(rows);
    cost = new float[places.size() * Letters.PLACES * Letters.PLACES];
    int number = 0;
    for (Map.Entry<CostRow.Pair, float[]> each : places.entrySet()) {
      int a = unit(each.getKey().a());
      int b = unit(each.getKey().b());
      correspondence[a * units.size() + b] = number;
      correspondence[b * units.size() + a] = number;
      System.arraycopy(
          each.getValue(), 0, cost, number * each.getValue().length, each.getValue().length);
      number++;
    }
    least = leasts();
    partners = partners();
    codes = units.stream().map(Letters::codes).toArray(int[][]::new);
  }

  /**
   * Reads the table.
   *
   * @param file what messages call it
   * @throws NameDataException naming line, column and what would be right
   */
  public static SpellingCosts read(Reader reader, String file) {
    return of(CostRow.read(DataFile.read(reader, file, 1, CostRow.COLUMNS)));
  }

  /**
   * Reads the table.
   *
   * @throws NameDataException naming file, line, column and what would be right
   */
  public static SpellingCosts read(Path file) {
    return of(CostRow.read(DataFile.read(file, 1, CostRow.COLUMNS)));
  }

  /** The costs that some lines of the table set. */
  public static SpellingCosts of(List<CostRow> rows) {
    return new SpellingCosts(rows);
  }

  /** The same costs for words written backwards. */
  public SpellingCosts mirrored() {
    return of(rows.stream().map(CostRow::mirrored).toList());
  }

  /** The lines of the table. */
  public List<CostRow> rows() {
    return rows;
  }

  /** Units are numbered from 0 to below this. */
  public int unitCount() {
    return units.size();
  }

  /** The letters of a unit, perhaps none. */
  public String letters(int unit) {
    return units.get(unit);
  }

  /** The unit of one to three letter codes packed by {@link #pack}, or {@link #NONE}. */
  public int unit(int packed) {
    return unitOf[packed];
  }

  /** One letter code more behind others that are packed, the first behind 0. */
  public static int pack(int before, int letter) {
    return before * Letters.SIZE + letter;
  }

  /** The correspondence between two units, or {@link #NONE}. */
  public int correspondence(int unitA, int unitB) {
    return correspondence[unitA * units.size() + unitB];
  }

  /** All units that {@code unit} may be written as. */
  public int[] partners(int unit) {
    return partners[unit];
  }

  float cost(int correspondence, int left, int right) {
    return cost[(correspondence * Letters.PLACES + left) * Letters.PLACES + right];
  }

  /** The least cost where {@code right} is known for one word only. */
  public float least(int correspondence, int left, int right) {
    return least[(correspondence * Letters.PLACES + left) * Letters.PLACES + right];
  }

  private float[] leasts() {
    float[] leasts = new float[cost.length];
    for (int i = 0; i < leasts.length; i++) {
      int right = i % Letters.PLACES;
      leasts[i] = Math.min(cost[i], cost[i - right + Letters.ANY]);
      if (Letters.isConsonant(right)) {
        leasts[i] = Math.min(leasts[i], cost[i - right + Letters.CONSONANT]);
      }
    }
    return leasts;
  }

  /** The codes of the letters of a unit, not to be changed. */
  public int[] codes(int unit) {
    return codes[unit];
  }

  /** The units that begin at each letter of a word: {@code units(word)[length][start]}. */
  public short[][] units(int[] word) {
    short[][] found = new short[LONGEST_UNIT + 1][word.length + 1];
    for (int start = 0; start < word.length; start++) {
      int packed = 0;
      for (int length = 1; length <= Math.min(LONGEST_UNIT, word.length - start); length++) {
        packed = pack(packed, word[start + length - 1]);
        found[length][start] = unitOf[packed];
      }
    }
    return found;
  }

  private void addUnit(String letters) {
    int packed = packed(letters);
    if (unitOf[packed] == NONE) {
      unitOf[packed] = (short) units.size();
      units.add(letters);
    }
  }

  private int unit(String letters) {
    return unitOf[packed(letters)];
  }

  private static int packed(String letters) {
    int packed = 0;
    for (int code : Letters.codes(letters)) {
      packed = pack(packed, code);
    }
    return packed;
  }

  private int[][] partners() {
    int[][] found = new int[units.size()][];
    for (int unit = 0; unit < found.length; unit++) {
      int from = unit * units.size();
      found[unit] =
          IntStream.range(0, units.size())
              .filter(other -> correspondence[from + other] != NONE)
              .toArray();
    }
    return found;
  }
}
