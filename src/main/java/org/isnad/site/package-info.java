/** The routes of the pages, a handler each, of a few statements. */
@NullMarked
package org.isnad.site;

import org.jspecify.annotations.NullMarked;
