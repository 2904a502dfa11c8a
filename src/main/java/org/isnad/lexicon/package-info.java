/**
 * The distinct words of an index, searched by spelling, the lists of those that letters alone
 * cannot judge, and what remembers answers.
 */
@NullMarked
package org.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
