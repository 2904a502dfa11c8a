/** What files give before anything is understood: raw articles, what was given beside, skips. */
@NullMarked
package org.isnad.raw;

import org.jspecify.annotations.NullMarked;
