/** How a rebuild went: what was read, what came of it, what was skipped and where. */
@NullMarked
package org.isnad.report;

import org.jspecify.annotations.NullMarked;
