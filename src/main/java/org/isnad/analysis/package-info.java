/**
 * The one token source: Lucene tokenizer and filters that adapt {@code names}; tagger, index and
 * query plan all read it, so offsets never drift.
 */
@NullMarked
package org.isnad.analysis;

import org.jspecify.annotations.NullMarked;
