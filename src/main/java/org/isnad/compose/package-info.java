/** Makes the records of a page of an answer and of the state its address holds. */
@NullMarked
package org.isnad.compose;

import org.jspecify.annotations.NullMarked;
