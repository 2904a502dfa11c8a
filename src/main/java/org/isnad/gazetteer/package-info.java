/** Actors, places and outlets, by id, by name and in text. */
@NullMarked
package org.isnad.gazetteer;

import org.jspecify.annotations.NullMarked;
