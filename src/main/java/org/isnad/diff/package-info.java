/** What changed from one index to another: articles, their fields, the numbers of the facets. */
@NullMarked
package org.isnad.diff;

import org.jspecify.annotations.NullMarked;
