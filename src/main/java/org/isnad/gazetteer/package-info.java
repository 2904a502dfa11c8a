/** Actors, places and outlets, and the tagger that finds them in text. */
@NullMarked
package org.isnad.gazetteer;

import org.jspecify.annotations.NullMarked;
