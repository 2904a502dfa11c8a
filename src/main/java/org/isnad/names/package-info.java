/**
 * All that is known of romanised Arabic, Persian, Kurdish and Turkish names: folding, spelling
 * costs, distance, lexicon. Strings in, strings out.
 */
@NullMarked
package org.isnad.names;

import org.jspecify.annotations.NullMarked;
