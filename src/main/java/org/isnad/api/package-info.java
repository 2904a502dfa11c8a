/** The routes of the JSON API, an endpoint each, of a few statements. */
@NullMarked
package org.isnad.api;

import org.jspecify.annotations.NullMarked;
