/** Notices that something in a folder has changed, and waits until it is quiet again. */
@NullMarked
package org.isnad.watch;

import org.jspecify.annotations.NullMarked;
