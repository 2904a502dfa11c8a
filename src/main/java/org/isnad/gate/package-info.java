/** Golden queries: what a new index must answer before it is published. */
@NullMarked
package org.isnad.gate;

import org.jspecify.annotations.NullMarked;
