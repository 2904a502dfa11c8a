package org.isnad.lucene;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** Where a hit stands in the order of hits, as a text to go on from: {@code 17~3f8ccccd}. */
final class Place {

  private static final String BETWEEN = "~";

  private Place() {}

  /** Document and score, or document, day and id where days are the order. */
  static String write(ScoreDoc hit) {
    if (hit instanceof FieldDoc dated) {
      var id = (BytesRef) dated.fields[1];
      return String.join(
          BETWEEN, String.valueOf(hit.doc), dated.fields[0].toString(), id.utf8ToString());
    }
    return hit.doc + BETWEEN + Integer.toHexString(Float.floatToIntBits(hit.score));
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
      Object[] keys = {Long.parseLong(parts[1]), new BytesRef(parts[2])};
      return new FieldDoc(doc, Float.NaN, keys);
    }
    return new ScoreDoc(doc, Float.intBitsToFloat(Integer.parseUnsignedInt(parts[1], 16)));
  }
}
