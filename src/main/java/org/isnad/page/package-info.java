/** What the templates of {@code web/} read: the records of each page, ready to be written. */
@NullMarked
package org.isnad.page;

import org.jspecify.annotations.NullMarked;
