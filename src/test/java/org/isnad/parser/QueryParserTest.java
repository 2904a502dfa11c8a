package org.isnad.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.parser.CleanQuery.clean;

import java.util.List;
import org.isnad.parser.QueryParser.Joined;
import org.isnad.query.Query;
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

  @Test
  void knowsTheSignsOfProgrammersToo() {
    assertThat(QueryWriter.write(clean("a || b && c"))).isEqualTo("a OR (b c)");
  }

  @Test
  void dropsMarksOfDirectionThatCameWithPastedText() {
    assertThat(QueryWriter.write(clean("\u200Fحزب\u200E \u2066الله\u2069"))).isEqualTo("حزب الله");
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
}
