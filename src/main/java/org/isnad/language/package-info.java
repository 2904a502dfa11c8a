/** Which language a text is in. */
@NullMarked
package org.isnad.language;

import org.jspecify.annotations.NullMarked;
