/** The embedded engine. */
@NullMarked
package org.isnad.lucene;

import org.jspecify.annotations.NullMarked;
