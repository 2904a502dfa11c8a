/** Reads what was typed into a query; repairs it and says so, or refuses it with a position. */
@NullMarked
package org.isnad.parser;

import org.jspecify.annotations.NullMarked;
