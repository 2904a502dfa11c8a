/** Articles as rows for spreadsheets, programs and reference managers. */
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
