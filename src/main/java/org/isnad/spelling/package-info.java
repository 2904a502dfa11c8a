/**
 * How far two spellings of a word are apart: folding, what it costs to write some letters as
 * others, and Arabic letters read aloud.
 */
@NullMarked
package org.isnad.spelling;

import org.jspecify.annotations.NullMarked;
