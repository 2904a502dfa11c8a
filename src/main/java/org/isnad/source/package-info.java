/** Files and what they are packed in as raw articles, each with its origin; faults are skips. */
@NullMarked
package org.isnad.source;

import org.jspecify.annotations.NullMarked;
