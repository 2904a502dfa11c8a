package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.article.Authors;
import org.isnad.article.People;
import org.isnad.press.OutletNames;
import org.isnad.press.Press;

/**
 * Bylines without a word that says so: names beside where their bearers wrote from, and perhaps for
 * whom, such as {@code Doha - Nadia Hakim}, {@code الحسكة – جيندا علي – شمال برس}.
 */
public final class PlacedNames {
  private static final int LONGEST = 100;
  private static final int MOST_PIECES = 4;

  private static final Pattern JOINT =
      Pattern.compile("\\s*(?:[|/:()]|(?<=\\s)[–—-]|[–—-](?=\\s))\\s*");

  /** Between a town and its country; alone it may stand in any heading. */
  private static final Pattern COMMA = Pattern.compile("\\s*[,،]\\s*");

  private static final Pattern HOUSE =
      Pattern.compile(
          "(?:وكالة|صحيفة|جريدة|مجلة|قناة|شبكة|موقع|راديو|إذاعة|تلفزيون|خبرگزاری|روزنامه|سایت) .+"
              + "|.+ (?:برس|نيوز|ميديا|أونلاين|نت|تي في|پرس|نیوز)");

  private final OutletNames outlets;
  private final Predicate<String> places;
  private final Predicate<String> known;

  /**
   * The names that a gazetteer tells apart.
   *
   * @param places knows the names of places
   * @param known knows those of places, persons and bodies: whoever is written about did not write
   */
  public PlacedNames(OutletNames outlets, Predicate<String> places, Predicate<String> known) {
    this.outlets = outlets;
    this.places = places;
    this.known = known;
  }

  /**
   * The names of a line that has nothing else but a place, and perhaps an outlet; else empty.
   *
   * @param outlet who published it; empty if nobody knows
   */
  public List<String> in(String line, String outlet) {
    List<String> pieces = line.length() > LONGEST ? List.of() : pieces(line);
    if (pieces.size() < 2 || pieces.size() > MOST_PIECES) {
      return List.of();
    }
    List<String> rest = pieces.stream().filter(piece -> !arePlaces(piece)).toList();
    boolean placed = rest.size() < pieces.size();
    var names = new ArrayList<String>();
    for (String piece : rest) {
      List<String> all = Authors.of(piece);
      if (isPeople(all) && !piece.equalsIgnoreCase(outlet)) {
        names.addAll(all);
      } else if (!placed || !isHouse(piece, rest.size(), outlet)) {
        return List.of();
      }
    }
    return placed ? names : List.of();
  }

  /** Whether the gazetteer knows a place by that name. */
  public boolean isPlace(String name) {
    return places.test(name);
  }

  /** Whether a line is nothing but names of people that no gazetteer knows. */
  public boolean areAlone(String line) {
    return line.length() <= LONGEST && pieces(line).size() == 1 && isPeople(Authors.of(line));
  }

  /** Whether a line is one such name, in a script without capitals, that begins as names do. */
  public boolean isSignature(String line) {
    return People.beginsWithGiven(line) && !Sentences.isEnded(line) && areAlone(line);
  }

  private boolean arePlaces(String piece) {
    return COMMA.splitAsStream(piece).allMatch(places);
  }

  private boolean isPeople(List<String> names) {
    return People.are(names)
        && names.stream()
            .noneMatch(name -> known.test(name) || isOutlet(name) || Desks.isOne(name));
  }

  /** Beside a name a piece of one word is the short form of a house. */
  private boolean isHouse(String piece, int pieces, String outlet) {
    return piece.equalsIgnoreCase(outlet)
        || isOutlet(piece)
        || Desks.isOne(piece)
        || (pieces > 1 && piece.indexOf(' ') < 0);
  }

  private boolean isOutlet(String piece) {
    return outlets.named(piece).isPresent() || Press.isOne(piece) || HOUSE.matcher(piece).matches();
  }

  private static List<String> pieces(String line) {
    return Stream.of(JOINT.split(line)).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }
}
