/** The entrance: everything is reached through the commands. */
@NullMarked
package org.isnad;

import org.jspecify.annotations.NullMarked;
