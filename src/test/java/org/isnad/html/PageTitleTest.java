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

  @Test
  void aShortEndIsTheSiteWhereNothingSaysItsName() {
    assertThat(PageTitle.withoutShortEnd("Bridge at Hit reopens – Dijla Post"))
        .isEqualTo("Bridge at Hit reopens");
    assertThat(PageTitle.withoutShortEnd("Rain – and wind")).isEqualTo("Rain – and wind");
    assertThat(PageTitle.withoutShortEnd("Bridge at Hit - ferry at Rawa - Dijla Post"))
        .isEqualTo("Bridge at Hit - ferry at Rawa - Dijla Post");
  }

  @Test
  void headingsAreFoundInTheTitle() {
    assertThat(PageTitle.beginsWith("Rain in Tyre @ Rana's notes :: Dijla ::", "Rain in Tyre"))
        .isTrue();
    assertThat(PageTitle.namesLater("Rain in Tyre @ Rana's notes :: Dijla ::", "Dijla")).isTrue();
    assertThat(PageTitle.namesLater("Rain in Tyre", "Rain in Tyre")).isFalse();
  }
}
