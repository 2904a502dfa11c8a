package org.isnad.lucene;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/** Where a hit stands in the order of hits, as a text to go on from: {@code 17~s3f8ccccd~1a2b}. */
final class Place {

  private static final String BETWEEN = "~";

  /** Tells a score from a day. */
  private static final String SCORE = "s";

  private Place() {}

  /** Document, day or score, and id. */
  static String write(FieldDoc hit) {
    var id = (BytesRef) hit.fields[1];
    return String.join(BETWEEN, String.valueOf(hit.doc), key(hit.fields[0]), id.utf8ToString());
  }

  private static String key(Object key) {
    return key instanceof Float score
        ? SCORE + Integer.toHexString(Float.floatToIntBits(score))
        : key.toString();
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
   * @throws IllegalArgumentException if it did not
   */
  static FieldDoc read(String place) {
    String[] parts = place.split(BETWEEN, 3);
    if (parts.length < 3) {
      throw new IllegalArgumentException("not a place among hits: " + place);
    }
    Object[] keys = {keyOf(parts[1]), new BytesRef(parts[2])};
    return new FieldDoc(Integer.parseInt(parts[0]), Float.NaN, keys);
  }
}
