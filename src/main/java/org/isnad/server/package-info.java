/** The HTTP server: all routes on one loopback port. */
@NullMarked
package org.isnad.server;

import org.jspecify.annotations.NullMarked;
