/** Decides which entity each name in an article means, by the words around it. */
@NullMarked
package org.isnad.tagger;

import org.jspecify.annotations.NullMarked;
