/** Finds names in text that no gazetteer knows, their spellings together. */
@NullMarked
package org.isnad.unlisted;

import org.jspecify.annotations.NullMarked;
