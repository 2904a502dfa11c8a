package org.isnad.lucene;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** Where a hit stands in the order of hits, as a text to go on from: {@code 17~3f8ccccd}. */
final class Place {

  private static final String BETWEEN = "~";

  /** Tells a score from a day. */
  private static final String SCORE = "s";

  private Place() {}

  /** Document and score, or document, day or score, and id where ids are looked at. */
  static String write(ScoreDoc hit) {
    if (hit instanceof FieldDoc dated) {
      var id = (BytesRef) dated.fields[1];
      return String.join(BETWEEN, String.valueOf(hit.doc), key(dated.fields[0]), id.utf8ToString());
    }
    return hit.doc + BETWEEN + Integer.toHexString(Float.floatToIntBits(hit.score));
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
  static ScoreDoc read(String place) {
    String[] parts = place.split(BETWEEN, 3);
    int doc = Integer.parseInt(parts[0]);
    if (parts.length == 3) {
      Object[] keys = {keyOf(parts[1]), new BytesRef(parts[2])};
      return new FieldDoc(doc, Float.NaN, keys);
    }
    return new ScoreDoc(doc, Float.intBitsToFloat(Integer.parseUnsignedInt(parts[1], 16)));
  }
}
