/**
 * Tables of words that lie beside the classes that know what they mean, where words begin, and
 * which are near.
 */
@NullMarked
package org.isnad.words;

import org.jspecify.annotations.NullMarked;
