/** Keeps the current index open for every request, and follows each switch without a gap. */
@NullMarked
package org.isnad.follow;

import org.jspecify.annotations.NullMarked;
