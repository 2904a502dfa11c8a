/** News as XML: feeds and deliveries of agencies, read safely and mended where they are broken. */
@NullMarked
package org.isnad.feed;

import org.jspecify.annotations.NullMarked;
