package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.engine.TestArticle.article;
import static org.isnad.view.SnippetsTest.hit;

import java.time.Instant;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.isnad.engine.Clause;
import org.isnad.engine.Hit;
import org.isnad.engine.SearchRequest.LensWord;
import org.isnad.engine.SearchRequest.Spelled;
import org.isnad.plan.Plan;
import org.junit.jupiter.api.Test;

class WhyTest {

  private static final Plan KATAEB =
      new Plan(
          new Clause.Everything(),
          List.of(
              new LensWord(
                  "kataeb",
                  List.of(new Spelled("@Kataeb", 1, true), new Spelled("@Kataib", 0.9, true)))),
          null,
          List.of());

  @Test
  void countsWhatStandsWhereAndSaysWhatIsSpelledOtherwise() {
    Article article =
        article("a")
            .title("Kataeb speaks")
            .body("Kataeb Hezbollah spoke. So did Kataeb Hezbollah.")
            .caption("Kataib here")
            .caption("Kataib there")
            .build();
    assertThat(why(KATAEB, hit(article, "Kataeb", "Kataib", "Hezbollah")))
        .containsExactly(
            "Kataeb in the title",
            "Kataeb Hezbollah ×2 in the text",
            "Kataib ×2 in photo captions (another spelling)");
  }

  @Test
  void saysWhatWasFoundUnderAnotherName() {
    Article article = article("a").body("The Hashed al-Shaabi spoke.").build();
    var mark = new Hit.Mark(Role.BODY, new Span(4, 20), List.of("¶actor/pmf"));
    assertThat(why(KATAEB, new Hit(article, Instant.EPOCH, 1, List.of(mark), null, null)))
        .containsExactly("Hashed al-Shaabi in the text (another name)");
  }

  @Test
  void doesNotCallASpellingAnotherThatWasTypedToo() {
    var both =
        new Plan(
            new Clause.Everything(),
            List.of(
                KATAEB.lens().getFirst(),
                new LensWord(
                    "kataib",
                    List.of(new Spelled("@Kataib", 1, true), new Spelled("@Kataeb", 0.9, true)))),
            null,
            List.of());
    Article article = article("a").body("Kataeb or Kataib.").build();
    assertThat(why(both, hit(article, "Kataeb", "Kataib")))
        .containsExactly("Kataeb in the text", "Kataib in the text");
  }

  @Test
  void staysShort() {
    Article article = article("a").body("One, two, three, four, five, six, seven.").build();
    assertThat(why(KATAEB, hit(article, "One", "two", "three", "four", "five", "six", "seven")))
        .hasSize(6)
        .endsWith("and 2 more");
  }

  @Test
  void hasNothingToSayWhereNothingIsMarked() {
    assertThat(why(KATAEB, hit(article("a").body("Quiet.").build()))).isEmpty();
  }

  private static List<String> why(Plan plan, Hit hit) {
    return new Why(plan).of(hit.article(), Found.in(hit));
  }
}
