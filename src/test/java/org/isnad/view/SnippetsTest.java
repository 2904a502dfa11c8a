package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.engine.TestArticle.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.article.Account;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.article.Repair;
import org.isnad.article.Span;
import org.isnad.engine.Hit;
import org.junit.jupiter.api.Test;

/** Marks are where a word stands; several words in brackets are a phrase. */
class SnippetsTest {

  @Test
  void showsSentencesThatHoldTheHitInTheOrderOfTheText() {
    Article article =
        article("a")
            .body(
                "Rockets fell. Nobody was hurt. Kataeb denied it. It rained. Rockets again, said"
                    + " Kataeb.")
            .build();
    assertThat(texts(hit(article, "Kataeb", "Rockets")))
        .containsExactly(
            "[Rockets] fell.", "[Kataeb] denied it.", "[Rockets] again, said [Kataeb].");
  }

  @Test
  void showsAtMostThree() {
    Article article = article("a").body("Iraq one. Iraq two. Iraq three. Iraq four.").build();
    assertThat(texts(hit(article, "Iraq")))
        .containsExactly("[Iraq] one.", "[Iraq] two.", "[Iraq] three.");
  }

  @Test
  void showsAPhraseBeforeItsSingleWords() {
    Article article =
        article("a")
            .body("Fabricated it. News came. More news. They spoke of fabricated news there.")
            .build();
    var marks = new ArrayList<>(hit(article, "Fabricated", "News", "news").marks());
    int at = article.text().indexOf("fabricated news");
    marks.add(
        new Hit.Mark(
            article.parts().getFirst().role(),
            new Span(at, at + 15),
            List.of("~fabricat", "~news", "~phrase")));
    assertThat(texts(new Hit(article, Instant.EPOCH, 1, marks, null, null)))
        .contains("They spoke of [fabricated news] there.");
  }

  @Test
  void leavesOutTheTitleWhereTheTextSaysItToo() {
    Article article = article("a").title("Kataeb speaks").body("Kataeb spoke.").build();
    assertThat(texts(hit(article, "Kataeb"))).containsExactly("[Kataeb] spoke.");
    Article alone = article("b").title("Kataeb speaks").body("They spoke.").build();
    assertThat(texts(hit(alone, "Kataeb"))).containsExactly("[Kataeb] speaks");
  }

  @Test
  void beginsWithTheFirstSentenceWhereNothingIsMarked() {
    Article article = article("a").title("Title").body("First. Second.").build();
    assertThat(texts(hit(article))).containsExactly("First.");
  }

  @Test
  void doesNotEndASentenceAtAnAbbreviation() {
    Article article =
        article("a").body("The U.S. Army and Gen. Smith met in Iraq. They left.").build();
    assertThat(texts(hit(article, "Iraq")))
        .containsExactly("The U.S. Army and Gen. Smith met in [Iraq].");
  }

  @Test
  void showsTheMiddleOfALongSentence() {
    String before = "far ".repeat(200);
    Article article = article("a").body(before + "Kataeb " + "away ".repeat(200)).build();
    String text = texts(hit(article, "Kataeb")).getFirst();
    assertThat(text).startsWith("… far").contains("[Kataeb]").endsWith(" …");
    assertThat(text.length()).isBetween(300, 360);
  }

  @Test
  void readsDamagedTextAsMended() {
    Article raw = article("a").body("He said \\\"Kataeb\\\" and left.").build();
    int first = raw.text().indexOf("\\\"");
    int last = raw.text().lastIndexOf("\\\"");
    Article article =
        withRepairs(
            raw,
            List.of(
                new Repair(new Span(first, first + 2), "\""),
                new Repair(new Span(last, last + 2), "\"")));
    assertThat(texts(hit(article, "Kataeb"))).containsExactly("He said \"[Kataeb]\" and left.");
  }

  @Test
  void marksNeighbouringWordsAsOne() {
    Article article = article("a").body("It was Kataeb Hezbollah, not Hezbollah.").build();
    assertThat(texts(hit(article, "Kataeb", "Hezbollah")))
        .containsExactly("It was [Kataeb Hezbollah], not [Hezbollah].");
  }

  @Test
  void opensTheArticleAtTheFirstMark() {
    Article article = article("a").body("No. Kataeb spoke.").build();
    Snippet snippet = snippets(hit(article, "Kataeb")).getFirst();
    assertThat(snippet.href()).isEqualTo("/doc/a#c4-10");
    assertThat(snippet.span()).isEqualTo(new Span(4, 17));
    assertThat(snippet.role()).isEqualTo("body");
  }

  static Hit hit(Article article, String... words) {
    var marks = new ArrayList<Hit.Mark>();
    for (Part part : article.parts()) {
      for (String word : words) {
        Pattern.compile("\\b" + word + "\\b")
            .matcher(article.text())
            .region(part.span().start(), part.span().end())
            .results()
            .map(found -> new Span(found.start(), found.end()))
            .forEach(span -> marks.add(new Hit.Mark(part.role(), span, List.of("@" + word))));
      }
    }
    return new Hit(article, Instant.EPOCH, 1, marks, null, null);
  }

  private static Article withRepairs(Article a, List<Repair> repairs) {
    return new Article(
        a.id(),
        a.origins(),
        a.story(),
        a.text(),
        0,
        null,
        null,
        null,
        null,
        a.date(),
        a.parts(),
        List.of(),
        repairs,
        List.of(),
        List.of(),
        Account.NONE);
  }

  private static List<Snippet> snippets(Hit hit) {
    return Snippets.of(hit.article(), Found.in(hit), "/doc/a");
  }

  private static List<String> texts(Hit hit) {
    return snippets(hit).stream().map(SnippetsTest::marked).toList();
  }

  private static String marked(Snippet snippet) {
    var text = new StringBuilder(snippet.text());
    for (List<Integer> mark : snippet.marks().reversed()) {
      text.insert((int) mark.getLast(), "]").insert((int) mark.getFirst(), "[");
    }
    return text.toString();
  }
}
