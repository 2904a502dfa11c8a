/** What people have set right in articles, one row for each value. */
@NullMarked
package org.isnad.correction;

import org.jspecify.annotations.NullMarked;
