/** Records of JSON and tables: cut from their stream, and read by field maps. */
@NullMarked
package org.isnad.record;

import org.jspecify.annotations.NullMarked;
