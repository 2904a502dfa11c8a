/** One class for each input format, told by its content; a stream of bytes in, articles out. */
@NullMarked
package org.isnad.format;

import org.jspecify.annotations.NullMarked;
