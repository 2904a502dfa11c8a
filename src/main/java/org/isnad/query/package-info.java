/** What a reader can ask: the query as a tree, its fields and ranges, and how it is written. */
@NullMarked
package org.isnad.query;

import org.jspecify.annotations.NullMarked;
