/** The folder {@code index-config/} as records, checked together before anything is read. */
@NullMarked
package org.isnad.config;

import org.jspecify.annotations.NullMarked;
