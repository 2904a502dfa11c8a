package org.isnad.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.isnad.analysis.AnalysisChain.Step;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.article.Span;
import org.junit.jupiter.api.Test;

final class TextAnalysisTest {

  private static final TextAnalysis ANALYSIS = ChainTests.analysis();

  @Test
  void offsetsCountInTheWholeText() {
    String text = "Title\n\nIraq’s army";
    List<Token> tokens = ANALYSIS.tokens(text, new Span(7, text.length()));
    assertThat(tokens.getFirst()).isEqualTo(new Token(Term.of("iraq"), 1, 7, 11));
    assertThat(ANALYSIS.analyse(text, new Span(7, text.length())).words().getFirst().possessive())
        .isTrue();
  }

  @Test
  void wordsAndTokensOfOnePassAgree() {
    String text = randomText(new Random(7));
    TextAnalysis.Analysed analysed = ANALYSIS.analyse(text, new Span(0, text.length()));
    List<String> words =
        analysed.words().stream().map(w -> w.plain() + w.start() + "-" + w.end()).toList();
    List<String> tokens =
        analysed.tokens().stream()
            .filter(
                t -> t.kind() == Kind.WORD || (t.kind() == Kind.ACRONYM && t.word().length() < 3))
            .map(t -> t.word() + t.start() + "-" + t.end())
            .toList();
    assertThat(words).isNotEmpty().isEqualTo(tokens);
    assertThat(ANALYSIS.words(text, new Span(0, text.length()))).isEqualTo(analysed.words());
  }

  @Test
  void aTextIsReadOnceWhileFewOthersAre() {
    String text = "Iraq's army";
    var whole = new Span(0, text.length());
    TextAnalysis.Analysed first = ANALYSIS.analyse(text, whole);
    ANALYSIS.analyse("another text", new Span(0, 7));
    assertThat(ANALYSIS.analyse(text, whole)).isSameAs(first);
    String longest = "x ".repeat(40_000);
    ANALYSIS.analyse(longest, new Span(0, longest.length()));
    assertThat(ANALYSIS.analyse(text, whole)).isNotSameAs(first).isEqualTo(first);
  }

  @Test
  void lowerCaseInAQueryIsNoEvidenceAgainstAName() {
    assertThat(terms(ANALYSIS.queryTokens("asad u.s."))).isEqualTo("asad ~asad @asad ^us");
    assertThat(ANALYSIS.query("Said ali").words())
        .extracting(Word::capital)
        .containsExactly(true, false);
  }

  @Test
  void everySpellingOfANameHasTheSameWidth() {
    for (String name : List.of("abdulrahman said", "abdel rahman said", "Abd al-Rahman said")) {
      int width = ANALYSIS.queryTokens(name).stream().mapToInt(Token::increment).sum();
      assertThat(width).as(name).isEqualTo(2);
    }
  }

  @Test
  void mentionsStandAtTheirFirstWordAndCoverAllOfIt() {
    String text = "So Kataib Hezbollah said";
    var mention = new Mention(Dimension.ACTOR, "kataib-hezbollah", new Span(3, 19), "alias", "a:1");
    List<Token> tokens =
        TextAnalysis.withMentions(
            ANALYSIS.tokens(text, new Span(0, text.length())), List.of(mention), text);
    assertThat(terms(tokens))
        .isEqualTo(
            "so ~so @so kataib ~kataib @kataib ¶actor/kataib-hezbollah"
                + " ¶actor/kataib-hezbollah|kataib hezbollah hezbollah ~hezbollah @hezbollah said"
                + " ~said");
    assertThat(tokens.get(6)).isEqualTo(new Token(Term.of("¶actor/kataib-hezbollah"), 0, 3, 19));
  }

  @Test
  void mentionsOutsideAStretchAreLeftOut() {
    String text = "Iraq said. Iran said. Iraq";
    List<Mention> mentions = List.of(place(0, 4), place(11, 15), place(22, 26));
    List<Token> tokens =
        TextAnalysis.withMentions(ANALYSIS.tokens(text, new Span(11, 21)), mentions, text);
    assertThat(tokens.stream().filter(t -> t.kind() == Kind.ENTITY).map(Token::start))
        .containsExactly(11, 11);
  }

  @Test
  void streamKeepsStretchesApart() throws IOException {
    String text = "one two";
    var parts =
        List.of(
            ANALYSIS.tokens(text, new Span(0, 3)),
            List.<Token>of(),
            ANALYSIS.tokens(text, new Span(4, 7)));
    try (var stream = TextAnalysis.stream(parts)) {
      var position = stream.addAttribute(PositionIncrementAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      var seen = new StringBuilder();
      while (stream.incrementToken()) {
        seen.append(position.getPositionIncrement())
            .append('@')
            .append(offset.startOffset())
            .append(' ');
      }
      assertThat(seen).hasToString("1@0 0@0 101@4 0@4 ");
    }
  }

  @Test
  void unknownStepIsNamed() {
    var chain = new AnalysisChain(List.of(), Step.of("news"), List.of(Step.of("posessives")));
    assertThatThrownBy(() -> TextAnalysis.of(chain, ChainTests.CONFIG))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "filters[0]: there is no step named 'posessives'; see the table of steps in"
                + " index-config/README.md");
  }

  @Test
  void missingFileOfAStepIsNamed() {
    var chain =
        new AnalysisChain(
            List.of(),
            Step.of("news"),
            List.of(new Step("nameParticles", Map.of("particles", "no.tsv"))));
    assertThatThrownBy(() -> TextAnalysis.of(chain, ChainTests.CONFIG))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.tsv");
  }

  private static Mention place(int start, int end) {
    return new Mention(Dimension.LOCATION, "iraq", new Span(start, end), "alias", "l:1");
  }

  private static String terms(List<Token> tokens) {
    return tokens.stream().map(Token::term).collect(Collectors.joining(" "));
  }

  private static String randomText(Random random) {
    String[] pieces = {
      "Abd",
      "al-",
      "Rahman",
      "'s",
      " ",
      ". ",
      "U.S.",
      "war.A",
      "Nasr Allah",
      "\n\n",
      "ISIS",
      "Kata`ib",
      "é",
      "حزب",
      "3"
    };
    var text = new StringBuilder("Start ");
    for (int i = 0; i < 500; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }
}
