/** Files as raw articles: one class for each input format, each article with its origin. */
@NullMarked
package org.isnad.source;

import org.jspecify.annotations.NullMarked;
