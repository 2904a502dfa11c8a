/** Turns what others publish of places and actors into gazetteer rows. */
@NullMarked
package org.isnad.importing;

import org.jspecify.annotations.NullMarked;
