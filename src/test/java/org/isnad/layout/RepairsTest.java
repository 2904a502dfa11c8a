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
  void undoesCharacterReferences() {
    check("Sahara &amp; Sham&#39;s &quot;war&quot; &c; AT&T;", "Sahara & Sham's \"war\" &c; AT&T;");
  }

  @Test
  void leavesReferencesToWhatNobodySees() {
    check("a&#08;b &#x1F;c&#10;d", "a&#08;b &#x1F;c\nd");
  }

  @Test
  void saysWhere() {
    assertThat(Repairs.in("a \\\"b")).containsExactly(new Repair(new Span(2, 4), "\""));
  }
}
