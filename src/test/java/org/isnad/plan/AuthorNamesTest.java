package org.isnad.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.names.TestNames;
import org.junit.jupiter.api.Test;

final class AuthorNamesTest {
  private static final AuthorNames AUTHORS =
      new AuthorNames(
          List.of("Karim Haddad", "Kareem al-Khatib", "Lina Haddad", "Rana Saab"), TestNames.NAMES);

  @Test
  void findsAWholeNameInAnySpelling() {
    assertThat(AUTHORS.called("kareem hadad")).containsExactly("Karim Haddad");
  }

  @Test
  void findsAPartOfAName() {
    assertThat(AUTHORS.called("karim"))
        .containsExactlyInAnyOrder("Karim Haddad", "Kareem al-Khatib");
    assertThat(AUTHORS.called("Haddad")).containsExactlyInAnyOrder("Karim Haddad", "Lina Haddad");
    assertThat(AUTHORS.called("khateeb")).containsExactly("Kareem al-Khatib");
  }

  @Test
  void findsNobodyWhoIsCalledOtherwise() {
    assertThat(AUTHORS.called("Rana Haddad")).isEmpty();
    assertThat(AUTHORS.called("")).isEmpty();
  }
}
