/** Web pages: which of their text is the article, and what they say about it. */
@NullMarked
package org.isnad.html;

import org.jspecify.annotations.NullMarked;
