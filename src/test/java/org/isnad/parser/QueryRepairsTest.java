package org.isnad.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.parser.QueryParser.Joined;
import org.isnad.query.ParsedQuery;
import org.isnad.query.ParsedQuery.Remark;
import org.isnad.query.QueryWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed wrongly: how it is mended, and where that is said. */
final class QueryRepairsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "kataeb                  | unbalanced-quote       | 0  | "kataeb"
          iraq "kataeb hezbollah   | unbalanced-quote       | 5  | iraq "kataeb hezbollah"
          kataeb" iraq             | unbalanced-quote       | 6  | kataeb iraq
          kataeb "                 | unbalanced-quote       | 7  | kataeb
          "                        | unbalanced-quote       | 0  | *
          “kataeb hezbollah”       | curly-quote            | 0  | "kataeb hezbollah"
          „kataeb hezbollah“       | curly-quote            | 0  | "kataeb hezbollah"
          «kataeb hezbollah»       | curly-quote            | 0  | "kataeb hezbollah"
          "kataeb hezbollah”       | curly-quote            | 17 | "kataeb hezbollah"
          a "" b                   | empty-phrase           | 2  | a b
          ()                       | empty-parenthesis      | 0  | *
          a () b                   | empty-parenthesis      | 2  | a b
          a (b OR c                | unbalanced-parenthesis | 2  | a (b OR c)
          a b) c                   | unbalanced-parenthesis | 3  | a b c
          a OR                     | lone-operator          | 2  | a
          OR a                     | lone-operator          | 0  | a
          AND                      | lone-operator          | 0  | *
          a AND OR b               | lone-operator          | 6  | a b
          a NOT                    | lone-operator          | 2  | a
          (a -) b                  | lone-operator          | 3  | a b
          Iraq - rockets           | lone-operator          | 5  | Iraq rockets
          = a                      | lone-operator          | 0  | a
          ?                        | no-word                | 0  | *
          kataeb !!                | no-word                | 7  | kataeb
          colour:red               | unknown-field          | 0  | colour red
          colour:"dark red"        | unknown-field          | 0  | colour "dark red"
          actor:                   | empty-field            | 0  | actor
          a actor: OR b            | empty-field            | 2  | a OR b
          actor:kat*               | wildcard-in-field      | 6  | kat*
          date:soon                | bad-date               | 5  | "soon"
          date:2024-13             | bad-date               | 5  | "2024-13"
          date:[a TO               | bad-date               | 5  | "a TO"
          date:2024-05..2024-04    | reversed-range         | 5  | date:2024-04-01..2024-05-31
          "a b"~                   | missing-distance       | 5  | "a b"
          "a b"~99999              | large-distance         | 5  | "a b"~1000
          kataeb~1                 | fuzzy                  | 6  | kataeb
          kataeb^2.5               | boost                  | 6  | kataeb
          kataeb~^2                | fuzzy                  | 6  | kataeb
          """)
  void mendsAndSaysWhere(String typed, String code, int position, String plain) {
    ParsedQuery parsed = QueryParser.parse(typed, Joined.AND);
    assertThat(parsed.repairs()).extracting(Remark::code).containsExactly(code);
    assertThat(parsed.repairs()).extracting(Remark::position).containsExactly(position);
    assertThat(QueryWriter.write(parsed.query())).isEqualTo(plain);
  }

  @Test
  void showsHowALoneQuoteShouldHaveClosed() {
    assertThat(QueryParser.parse("\"kataeb", Joined.AND).repairs())
        .containsExactly(
            new Remark(
                "unbalanced-quote",
                0,
                "A double quote opens at character 0 and never closes; it was closed at the end.",
                "\"kataeb\""));
  }

  @Test
  void countsWhatComesInCrowds() {
    List<Remark> repairs = QueryParser.parse("(".repeat(30) + "kataeb", Joined.AND).repairs();
    assertThat(repairs).hasSize(9);
    assertThat(repairs.getLast().message())
        .isEqualTo("22 more of this kind, mended the same way; one is at character 21.");
    assertThat(QueryParser.parse(")".repeat(9) + "kataeb", Joined.AND).repairs())
        .extracting(Remark::position)
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void readsControlCharactersAsSpaces() {
    ParsedQuery parsed = QueryParser.parse("kataeb\u0000\u0007hezbollah", Joined.AND);
    assertThat(parsed.repairs()).extracting(Remark::code).containsExactly("control-character");
    assertThat(QueryWriter.write(parsed.query())).isEqualTo("kataeb hezbollah");
  }

  @ParameterizedTest
  @CsvSource({
    "iran or israel, lower-case-operator, 5",
    "drone near/5 base, foreign-operator, 6",
    "drone w/5 base, foreign-operator, 6",
    "drone W/S base, foreign-operator, 6",
    "a OR b c, mixed-operators, 0",
    "who claimed it?, question-mark, 14"
  })
  void advisesWithoutChangingWhatIsRight(String typed, String code, int position) {
    ParsedQuery parsed = QueryParser.parse(typed, Joined.AND);
    assertThat(parsed.repairs()).isEmpty();
    assertThat(parsed.advice()).extracting(Remark::code).containsExactly(code);
    assertThat(parsed.advice()).extracting(Remark::position).containsExactly(position);
  }

  @Test
  void saysHowToAskForWordsNearEachOther() {
    ParsedQuery parsed = QueryParser.parse("drone near/7 base", Joined.AND);
    assertThat(parsed.advice().getFirst().hint()).isEqualTo("\"drone base\"~7");
    for (String plain : new String[] {"near/5", "near 5 bases", "n/a", "w/ guns fired", "9/11 w"}) {
      assertThat(QueryParser.parse(plain, Joined.AND).advice()).as(plain).isEmpty();
    }
  }
}
