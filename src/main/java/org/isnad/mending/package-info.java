/** Text that was once read in a wrong encoding, made readable again. */
@NullMarked
package org.isnad.mending;

import org.jspecify.annotations.NullMarked;
