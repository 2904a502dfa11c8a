/**
 * Directories of an index: built beside the live one, published in one move, verified, rolled back.
 */
@NullMarked
package org.isnad.generation;

import org.jspecify.annotations.NullMarked;
