package org.isnad.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.isnad.parser.QueryParser.Joined;
import org.isnad.query.ParsedQuery;
import org.isnad.query.ParsedQuery.Remark;
import org.isnad.query.Query;
import org.isnad.query.QueryRefusedException;
import org.isnad.query.QueryWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed, against the plainest form of what is read. */
class QueryParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          kataeb                           | kataeb
          kataeb hezbollah                 | kataeb hezbollah
          rocket AND Zummar                | rocket Zummar
          rocket && Zummar                 | rocket Zummar
          a OR b                           | a OR b
          kataeb NOT resistance            | kataeb -resistance
          kataeb -resistance               | kataeb -resistance
          kataeb -"islamic resistance"     | kataeb -"islamic resistance"
          +kataeb +iraq                    | kataeb iraq
          NOT NOT kataeb                   | kataeb
          (a OR b) c                       | (a OR b) c
          a (b OR (c d))                   | a (b OR (c d))
          ((((a))))                        | a
          -(a b)                           | -(a b)
          *                                | *
          *:*                              | *
          * kataeb                         | kataeb
          kat*                             | kat*
          wom?n                            | wom?n
          al-Asad                          | al-Asad
          US-led strikes                   | US-led strikes
          U.S. forces                      | U.S. forces
          Kata’ib                          | Kata’ib
          Iraq, Syria; Jordan — Gaza       | Iraq Syria Jordan Gaza
          1,500 troops                     | 1,500 troops
          12:30                            | 12:30
          https://example.org/a            | https://example.org/a
          كتائب حزب الله                   | كتائب حزب الله
          """)
  void readsWordsAndOperators(String typed, String plain) {
    assertThat(QueryWriter.write(clean(typed))).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "kataeb hezbollah"               | "kataeb hezbollah"
          "rockets nineveh"~40             | "rockets nineveh"~40
          "a b"~0                          | "a b"~0
          =kataeb                          | =kataeb
          ="kataeb hezbollah"              | ="kataeb hezbollah"
          -=kataeb                         | -=kataeb
          actor:kataib-hezbollah           | actor:kataib-hezbollah
          ACTOR:kataib-hezbollah           | actor:kataib-hezbollah
          actor: kataib-hezbollah          | actor:kataib-hezbollah
          location:"Deir ez-Zor"           | location:"Deir ez-Zor"
          location:iraq/nineveh            | location:iraq/nineveh
          actor:(hamas OR "Islamic State") | actor:hamas OR actor:"Islamic State"
          -outlet:menafn                   | -outlet:menafn
          title:kataeb                     | title:kataeb
          title:"tower 22"                 | title:"tower 22"
          caption:(drone OR rocket)        | caption:(drone OR rocket)
          -title:kataeb                    | -title:kataeb
          title:-kataeb                    | -title:kataeb
          title:(-kataeb)                  | title:(-kataeb)
          =(kataeb hezbollah)              | =kataeb =hezbollah
          """)
  void readsPhrasesAndFields(String typed, String plain) {
    assertThat(QueryWriter.write(clean(typed))).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "date:2024, 2024-01-01..2024-12-31",
    "date:2024-02, 2024-02-01..2024-02-29",
    "date:2024-04-21, 2024-04-21",
    "date:2024-4-1, 2024-04-01",
    "date:2024/04/21, 2024-04-21",
    "date:[2024-04-01 TO 2024-04-30], 2024-04-01..2024-04-30",
    "date:{2024-04-01 TO 2024-04-30}, 2024-04-02..2024-04-29",
    "date:[* TO 2024], ..2024-12-31",
    "date:[2024-04 TO *], 2024-04-01..",
    "date:2024-04-21..2024-04-22, 2024-04-21..2024-04-22",
    "date:2024-04.., 2024-04-01..",
    "date:..2024-04, ..2024-04-30",
    "date:>=2024-04-01, 2024-04-01..",
    "date:>2024-04, 2024-05-01..",
    "date:<2024, ..2023-12-31",
    "date:<=2024, ..2024-12-31",
    "date:>= 2024-04-01, 2024-04-01..",
    "date:=2024-04-01, 2024-04-01",
    "date:\"2024-04-01\", 2024-04-01"
  })
  void readsDates(String typed, String days) {
    assertThat(QueryWriter.write(clean(typed))).isEqualTo("date:" + days);
  }

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
  void knowsTheSignsOfProgrammersToo() {
    assertThat(QueryWriter.write(clean("a || b && c"))).isEqualTo("a OR (b c)");
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
  void readsControlCharactersAsSpaces() {
    ParsedQuery parsed = QueryParser.parse("kataeb\u0000\u0007hezbollah", Joined.AND);
    assertThat(parsed.repairs()).extracting(Remark::code).containsExactly("control-character");
    assertThat(QueryWriter.write(parsed.query())).isEqualTo("kataeb hezbollah");
  }

  @Test
  void dropsMarksOfDirectionThatCameWithPastedText() {
    assertThat(QueryWriter.write(clean("\u200Fحزب\u200E \u2066الله\u2069"))).isEqualTo("حزب الله");
  }

  @ParameterizedTest
  @CsvSource({
    "iran or israel, lower-case-operator, 5",
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
  void readsLowerCaseOperatorsAsWords() {
    assertThat(clean("iran or israel"))
        .isEqualTo(
            new Query.And(
                List.of(
                    new Query.Word("iran", false, 0),
                    new Query.Word("or", false, 5),
                    new Query.Word("israel", false, 8))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a b          | a OR b
          a b AND c    | a OR (b c)
          a b -c       | (a OR b) -c
          a +b         | b (a OR b)
          -a           | -a
          (a b) c      | a OR b OR c
          a AND -b     | a -b
          """)
  void takesAnyWordWhereAskedTo(String typed, String plain) {
    assertThat(QueryWriter.write(QueryParser.parse(typed, Joined.OR).query())).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\t\n"})
  void asksForEverythingWhereNothingIsTyped(String typed) {
    assertThat(clean(typed)).isEqualTo(new Query.Everything());
  }

  @Test
  void refusesTheLastCharacterTooMany() {
    assertThat(clean("a".repeat(2_000))).isInstanceOf(Query.Word.class);
    assertThatExceptionOfType(QueryRefusedException.class)
        .isThrownBy(() -> clean("a".repeat(2_001)))
        .satisfies(e -> assertThat(e.fault().code()).isEqualTo("too-long"))
        .withMessage("The query has 2,001 characters.");
  }

  @Test
  void refusesTheLastClauseTooMany() {
    assertThat(clean("a ".repeat(100))).isInstanceOf(Query.And.class);
    assertThatExceptionOfType(QueryRefusedException.class)
        .isThrownBy(() -> clean("a ".repeat(101)))
        .satisfies(e -> assertThat(e.fault().code()).isEqualTo("too-many"))
        .satisfies(e -> assertThat(e.fault().position()).isEqualTo(200));
  }

  @Test
  void countsTheWordsOfAPhrase() {
    assertThat(clean("\"" + "a ".repeat(100) + "\"")).isInstanceOf(Query.Phrase.class);
    assertThatExceptionOfType(QueryRefusedException.class)
        .isThrownBy(() -> clean("b \"" + "a ".repeat(100) + "\""))
        .satisfies(e -> assertThat(e.fault().code()).isEqualTo("too-many"))
        .satisfies(e -> assertThat(e.fault().position()).isEqualTo(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", ")", "-(", "a OR (", "title:(", "=", "\"", "NOT "})
  void isNotOverwhelmedByDepth(String piece) {
    String typed = piece.repeat(2_000 / piece.length());
    if (piece.startsWith("a")) {
      typed = piece.repeat(99);
    }
    assertThat(QueryParser.parse(typed, Joined.AND).repairs()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"~", "\"", "a:", "(\"", "-", "*", "title:(", "^1", "“", "date:[", "\u200F"})
  void comesToAnEndWithWhatIsNasty(String piece) {
    String typed = piece.repeat(2_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          for (int i = 0; i < 500; i++) {
            readOrRefuse(typed);
          }
        });
  }

  private static void readOrRefuse(String typed) {
    try {
      assertThat(QueryParser.parse(typed, Joined.AND).repairs()).isNotNull();
    } catch (QueryRefusedException e) {
      assertThat(e.fault().code()).isEqualTo("too-many");
    }
  }

  /** The query, which must have needed no repair. */
  private static Query clean(String typed) {
    ParsedQuery parsed = QueryParser.parse(typed, Joined.AND);
    assertThat(parsed.repairs()).isEmpty();
    return parsed.query();
  }
}
