/** Articles as press databases print them: cut from their file, and what their lines say read. */
@NullMarked
package org.isnad.clipping;

import org.jspecify.annotations.NullMarked;
