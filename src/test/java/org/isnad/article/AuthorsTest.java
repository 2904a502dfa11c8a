package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several authors as one value. */
final class AuthorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rana Saab, Ali Karim and Lina Haddad; Rana Saab|Ali Karim|Lina Haddad",
        "Rana Saab, avec Ali Karim; Rana Saab|Ali Karim",
        "Rana Saab with Ali Karim; Rana Saab|Ali Karim",
        "Saab, Rana; Saab, Rana",
        "رنا صعب و علي كريم; رنا صعب|علي كريم",
        "رنا صعب وعلي كريم; رنا صعب|علي كريم",
        "رنا صعب، علي كريم; رنا صعب|علي كريم",
        "علي سمير وليد الحسن; علي سمير وليد الحسن",
        "سعيد وهبي; سعيد وهبي",
        "נועה שמש ודן ברק; נועה שמש|דן ברק",
        "Lucía Ferrán y Ana Ruiz; Lucía Ferrán|Ana Ruiz",
        "José Ortega y Gasset; José Ortega y Gasset",
        "Ewa Lis i Jan Kot; Ewa Lis|Jan Kot",
        "Aram Kerîm û Dilan Şêx; Aram Kerîm|Dilan Şêx",
      })
  void areToldApart(String names, String each) {
    assertThat(Authors.of(names)).isEqualTo(List.of(each.split("\\|", -1)));
  }
}
