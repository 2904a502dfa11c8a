/**
 * A raw article becomes an article: title, body, captions, furniture, date, outlet, author and
 * mentions, each with its evidence.
 */
@NullMarked
package org.isnad.extract;

import org.jspecify.annotations.NullMarked;
