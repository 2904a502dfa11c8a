/** Every name and every place of an index, to be leafed through. */
@NullMarked
package org.isnad.browse;

import org.jspecify.annotations.NullMarked;
