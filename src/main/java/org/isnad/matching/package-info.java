/** Finds every spelling of every entity in text, whatever it may mean there. */
@NullMarked
package org.isnad.matching;

import org.jspecify.annotations.NullMarked;
