/** Tables of words that lie beside the classes that know what they mean. */
@NullMarked
package org.isnad.words;

import org.jspecify.annotations.NullMarked;
