/** Finds articles that tell one story in one text: syndicated copies, cut, retitled or updated. */
@NullMarked
package org.isnad.story;

import org.jspecify.annotations.NullMarked;
