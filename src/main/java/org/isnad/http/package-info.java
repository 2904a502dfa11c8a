/** What every route shares: parameters, refusals in one shape, ETags, headers. */
@NullMarked
package org.isnad.http;

import org.jspecify.annotations.NullMarked;
