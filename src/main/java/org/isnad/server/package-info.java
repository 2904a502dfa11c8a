/** The HTTP server: all routes on one port. */
@NullMarked
package org.isnad.server;

import org.jspecify.annotations.NullMarked;
