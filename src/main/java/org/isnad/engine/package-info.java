/** The border to a search engine: what can be asked and what is answered, in our own nouns. */
@NullMarked
package org.isnad.engine;

import org.jspecify.annotations.NullMarked;
