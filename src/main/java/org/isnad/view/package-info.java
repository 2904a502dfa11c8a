/** What an answer shows, whatever its form: sentences with their marks, labels, trees, reasons. */
@NullMarked
package org.isnad.view;

import org.jspecify.annotations.NullMarked;
