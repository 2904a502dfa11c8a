package org.isnad.lucene;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.isnad.article.Role;

/** The fields of the index. Facets are fields too, named as in {@code index-config/facets.json}. */
final class Schema {

  static final String ID = "id";
  static final String HEAD = "stored.head";
  static final String TEXT = "stored.text";
  static final String MENTIONS = "stored.mentions";

  /** Story and origins of an article that has copies, beside what is stored. */
  static final String KIN = "kin";

  /** First possible day, {@link #ALWAYS} if unbounded. */
  static final String FROM = "date.from";

  /** Last possible day, {@link #NEVER} if unbounded. */
  static final String TO = "date.to";

  /** The day itself; only dated articles have it. */
  static final String DAY = "date.day";

  /** When it was taken in, in ms since 1970; no part of the record, so no root hash tells it. */
  static final String INDEXED = "indexed";

  static final long ALWAYS = Long.MIN_VALUE;
  static final long NEVER = Long.MAX_VALUE;

  private Schema() {}

  /** Postings with offsets: marks are read from them, text is never analysed again. */
  static FieldType text() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  /** The field a part of an article is searched in. */
  static String field(Role role) {
    return role.id();
  }
}
