/** When an article was published, as far as its layout says, with the evidence. */
@NullMarked
package org.isnad.dates;

import org.jspecify.annotations.NullMarked;
