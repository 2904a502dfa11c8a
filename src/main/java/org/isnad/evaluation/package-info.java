/** Measures what is read in articles against what people marked in them. */
@NullMarked
package org.isnad.evaluation;

import org.jspecify.annotations.NullMarked;
