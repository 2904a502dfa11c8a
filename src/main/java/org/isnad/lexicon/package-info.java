/**
 * The distinct words of an index, searched by spelling, and the lists of those that letters alone
 * cannot judge.
 */
@NullMarked
package org.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
