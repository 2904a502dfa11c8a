/** A search answer as JSON and as the model of a page. */
@NullMarked
package org.isnad.view;

import org.jspecify.annotations.NullMarked;
