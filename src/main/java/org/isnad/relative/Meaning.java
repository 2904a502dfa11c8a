package org.isnad.relative;

import java.time.LocalDate;

/** Which days some words mean. */
interface Meaning {

  /**
   * The days.
   *
   * @param published the day on which they were written
   * @param ahead whether they are of what is to come
   */
  Period on(LocalDate published, boolean ahead);
}
