/** The names of outlets, in text and in addresses. */
@NullMarked
package org.isnad.press;

import org.jspecify.annotations.NullMarked;
