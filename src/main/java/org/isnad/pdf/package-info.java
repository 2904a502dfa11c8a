/** The text of PDFs as readers see it: glyphs put into lines, lines into paragraphs. */
@NullMarked
package org.isnad.pdf;

import org.jspecify.annotations.NullMarked;
