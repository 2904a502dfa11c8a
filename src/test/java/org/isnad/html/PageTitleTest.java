package org.isnad.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PageTitleTest {
  @Test
  void takesTheOutletOffATitle() {
    assertThat(PageTitle.clean("Rain in Tyre - Dijla Post", "Dijla Post"))
        .isEqualTo("Rain in Tyre");
    assertThat(PageTitle.clean("Dijla Post | Rain - and wind", "dijlapost"))
        .isEqualTo("Rain - and wind");
    assertThat(PageTitle.clean("Rain - and wind", "Dijla Post")).isEqualTo("Rain - and wind");
    assertThat(PageTitle.clean("Dijla Post", "Dijla Post")).isEqualTo("Dijla Post");
  }
}
