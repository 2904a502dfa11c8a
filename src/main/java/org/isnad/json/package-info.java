/** An answer, a hit, an article as JSON. */
@NullMarked
package org.isnad.json;

import org.jspecify.annotations.NullMarked;
