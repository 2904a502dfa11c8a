package org.isnad.lucene;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/** Where a hit stands in the order of hits, as a text to go on from: {@code 17~s3f8ccccd~1a2b}. */
final class HitPosition {

  private static final String BETWEEN = "~";

  /** Tells a score from a day. */
  private static final String SCORE = "s";

  private HitPosition() {}

  /** Document, score or days, and id. */
  static String write(FieldDoc hit) {
    return Stream.concat(Stream.of(hit.doc), Arrays.stream(hit.fields))
        .map(HitPosition::key)
        .collect(Collectors.joining(BETWEEN));
  }

  private static String key(Object key) {
    return switch (key) {
      case Float score -> SCORE + Integer.toHexString(Float.floatToIntBits(score));
      case BytesRef id -> id.utf8ToString();
      default -> key.toString();
    };
  }

  private static Object keyOf(String written) {
    return written.startsWith(SCORE)
        ? (Object)
            Float.intBitsToFloat(Integer.parseUnsignedInt(written.substring(SCORE.length()), 16))
        : (Object) Long.parseLong(written);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param keys how many hits are told apart by, the id included
   * @throws IllegalArgumentException if it did not
   */
  static FieldDoc read(String place, int keys) {
    String[] parts = place.split(BETWEEN, keys + 1);
    if (parts.length <= keys) {
      throw new IllegalArgumentException("not a place among hits: " + place);
    }
    var fields = new Object[keys];
    for (int i = 0; i < keys - 1; i++) {
      fields[i] = keyOf(parts[i + 1]);
    }
    fields[keys - 1] = new BytesRef(parts[keys]);
    return new FieldDoc(Integer.parseInt(parts[0]), Float.NaN, fields);
  }
}
