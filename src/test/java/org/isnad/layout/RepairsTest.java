package org.isnad.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.article.Repair;
import org.isnad.article.Span;
import org.junit.jupiter.api.Test;

final class RepairsTest {
  private static void check(String raw, String clean) {
    var read = new StringBuilder(raw);
    List<Repair> repairs = Repairs.in(raw);
    for (Repair repair : repairs.reversed()) {
      read.replace(repair.span().start(), repair.span().end(), repair.replacement());
    }
    assertThat(read.toString()).isEqualTo(clean);
  }

  @Test
  void takesTheBackslashFromQuotes() {
    check("he said \\\"no\\\" and didn\\'t", "he said \"no\" and didn't");
    check("C:\\new", "C:\\new");
  }

  @Test
  void readsUtf8ThatWasReadAsWindows1252() {
    check("Iraqâ€™s army said â€œnoâ€\u009d â€“ again", "Iraq’s army said “no” – again");
    check("LeÃ¯la, FranÃ§ois, Ù‚ØµÙ", "Leïla, François, قص" + "Ù");
  }

  @Test
  void leavesRightTextAlone() {
    check(
        "Leïla Öz sagte: „Ähnlich“ à Paris, Âge, قصف",
        "Leïla Öz sagte: „Ähnlich“ à Paris, Âge, قصف");
    assertThat(Repairs.in("Iraq’s “no”")).isEmpty();
  }

  @Test
  void undoesCharacterReferences() {
    check("Sahara &amp; Sham&#39;s &quot;war&quot; &c; AT&T;", "Sahara & Sham's \"war\" &c; AT&T;");
  }

  @Test
  void saysWhere() {
    assertThat(Repairs.in("a \\\"b")).containsExactly(new Repair(new Span(2, 4), "\""));
  }
}
