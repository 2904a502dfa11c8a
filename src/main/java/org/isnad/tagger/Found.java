package org.isnad.tagger;

import org.isnad.entry.Entry;

/**
 * An entity found in a text.
 *
 * @param first its first word
 * @param last its last word, inclusive
 * @param rule as {@link org.isnad.article.Mention#rule}
 */
record Found(Entry entry, int first, int last, String rule) {}
