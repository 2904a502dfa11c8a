/** A raw article becomes an article: the walk through layout, credits, dates and tagger. */
@NullMarked
package org.isnad.extract;

import org.jspecify.annotations.NullMarked;
