/**
 * Learns the costs of spellings from labelled names, and measures how well names are told apart and
 * found.
 */
@NullMarked
package org.isnad.training;

import org.jspecify.annotations.NullMarked;
