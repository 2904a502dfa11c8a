/** Routes, handlers of a few statements, and one shape for every refusal. */
@NullMarked
package org.isnad.http;

import org.jspecify.annotations.NullMarked;
