/**
 * What a reader can ask: the query as a tree, and the parser that repairs what was typed or refuses
 * it with a position.
 */
@NullMarked
package org.isnad.query;

import org.jspecify.annotations.NullMarked;
