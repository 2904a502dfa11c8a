/** What the rows of gazetteer files say, and what is wrong with them. */
@NullMarked
package org.isnad.entry;

import org.jspecify.annotations.NullMarked;
