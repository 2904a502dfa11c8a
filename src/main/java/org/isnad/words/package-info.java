/** Tables of words that lie beside the classes that know what they mean, and where words begin. */
@NullMarked
package org.isnad.words;

import org.jspecify.annotations.NullMarked;
