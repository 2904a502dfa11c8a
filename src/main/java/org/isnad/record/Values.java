package org.isnad.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.html.Fragment;
import org.isnad.raw.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Values of records as our own. */
final class Values {
  /** What an object is called by. */
  private static final List<String> NAMES =
      List.of("name", "title", "text", "uri", "literal", "raw", "$date", "$oid");

  /** Where a piece of a text that is marked up, such as a link, has its words. */
  private static final String PIECE = "text";

  /** WordPress gives a title in markup, under this name. */
  private static final String MARKUP = "rendered";

  /** References have a day as a list of its numbers, and a person's names apart. */
  private static final String DAY = "date-parts";

  private static final String FAMILY = "family";

  private static final Pattern ADDRESS = Pattern.compile("^https?://(?:www\\.)?([^/?#:]+).*");

  /** Such as GDELT's {@code 20240421T120000Z}. */
  private static final Pattern COMPACT =
      Pattern.compile(
          "((?:19|20)\\d\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])T?([01]\\d|2[0-3])([0-5]\\d)([0-5]\\d)?Z?");

  /**
   * As RIS has it, what is not known left out and a remark at the end: {@code 2024/04/22/}; other
   * years are of other calendars.
   */
  private static final Pattern SLASHED =
      Pattern.compile("((?:19|20)\\d\\d)/(\\d{1,2})?/?(\\d{1,2})?(?:/.*)?", Pattern.DOTALL);

  /** Seconds since 1970, or thousandths of them, between 1973 and 2286. */
  private static final Pattern EPOCH = Pattern.compile("([1-9]\\d{8,9})(\\d{3})?(?:\\.\\d*)?");

  private Values() {}

  /** A body: a string, a list of paragraphs, or one of pieces of which some are marked up. */
  static String text(String path, JsonNode value) throws UnreadableException {
    if (value.isTextual()) {
      return value.textValue();
    }
    var parts = new ArrayList<String>();
    boolean inPieces = false;
    for (JsonNode each : value.isArray() ? value : List.<JsonNode>of()) {
      JsonNode text = each.isObject() ? each.path(PIECE) : each;
      inPieces |= each.isObject();
      if (text.isTextual()) {
        parts.add(text.textValue());
      }
    }
    if (parts.isEmpty()) {
      throw new UnreadableException(path + ": should be a string, but is " + Json.kind(value));
    }
    return String.join(inPieces ? "" : "\n\n", parts);
  }

  /** A site by its name alone, where it is given by its address. */
  static String site(String written) {
    return ADDRESS.matcher(written).replaceFirst("$1");
  }

  /** A string, a number, a thing's name, or several with commas between; null if there is none. */
  static @Nullable String words(JsonNode value) {
    if (value.isArray()) {
      var all = new ArrayList<String>();
      for (JsonNode each : value) {
        String words = words(each);
        if (words != null) {
          all.add(words);
        }
      }
      return all.isEmpty() ? null : String.join(", ", all);
    } else if (value.path(MARKUP).isTextual()) {
      return words(TextNode.valueOf(Fragment.text(value.get(MARKUP).textValue())));
    } else if (value.path(DAY).isArray()) {
      return day(value.get(DAY).path(0));
    } else if (value.path(FAMILY).isTextual()) {
      return (value.path("given").asText() + " " + value.get(FAMILY).textValue()).strip();
    } else if (value.isObject()) {
      return NAMES.stream()
          .filter(value::hasNonNull)
          .findFirst()
          .map(name -> words(value.get(name)))
          .orElse(null);
    }
    boolean isNothing = value.isNull() || (value.isDouble() && Double.isNaN(value.doubleValue()));
    String text = isNothing ? "" : plain(value).strip();
    return text.isEmpty() ? null : text;
  }

  /** Clocks give parts of seconds too, which as a number of a program stand with an exponent. */
  private static String plain(JsonNode value) {
    boolean exponent = value.isDouble() && Double.isFinite(value.doubleValue());
    return exponent ? value.decimalValue().toPlainString() : value.asText();
  }

  /** Year, month and day, as far as they are known; null if not even the year is. */
  private static @Nullable String day(JsonNode numbers) {
    var known = new ArrayList<String>();
    for (JsonNode number : numbers) {
      known.add(number.asText().strip());
    }
    return known.isEmpty() ? null : joined(known);
  }

  private static String joined(List<String> numbers) {
    return String.join("-", numbers.stream().map(Values::twoDigits).toList());
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** A date in a form that people write, where it is in one that only machines do. */
  static String date(String written) {
    Matcher compact = COMPACT.matcher(written);
    if (compact.matches()) {
      String seconds = compact.group(6) == null ? "" : ":$6";
      return compact.replaceFirst("$1-$2-$3T$4:$5" + seconds + "Z");
    }
    Matcher slashed = SLASHED.matcher(written);
    if (slashed.matches()) {
      return joined(
          Stream.of(slashed.group(1), slashed.group(2), slashed.group(3))
              .takeWhile(Objects::nonNull)
              .toList());
    }
    Matcher epoch = EPOCH.matcher(written);
    if (epoch.matches()) {
      try {
        return Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).toString();
      } catch (DateTimeException | NumberFormatException never) {
        return written;
      }
    }
    return written;
  }
}
