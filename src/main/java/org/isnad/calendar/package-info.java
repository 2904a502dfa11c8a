/** Days, months and years as people print them: strings in, dates and their places out. */
@NullMarked
package org.isnad.calendar;

import org.jspecify.annotations.NullMarked;
