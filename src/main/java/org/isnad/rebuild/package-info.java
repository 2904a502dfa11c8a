/** The walk from files to a published generation, and its report. */
@NullMarked
package org.isnad.rebuild;

import org.jspecify.annotations.NullMarked;
