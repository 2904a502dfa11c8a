/**
 * Whole names of romanised Arabic, Persian, Kurdish and Turkish: their particles, their words, how
 * they are compared; strings in, strings out, no search engine.
 *
 * <p>{@link org.isnad.names.Names} is the entrance. It reads {@code index-config/names/} once and
 * hands out immutable parts that any number of threads may share.
 */
@NullMarked
package org.isnad.names;

import org.jspecify.annotations.NullMarked;
