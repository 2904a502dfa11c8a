package org.isnad.parser;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.parser.QueryParser.Joined;
import org.isnad.query.ParsedQuery;
import org.isnad.query.QueryWriter;

/** What holds for whatever is typed. */
class QueryParserProperties {

  @Provide
  Arbitrary<String> typed() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "kataeb", "Asad", "al-", "-", "+", "=", "\"", "“", "»", "(", ")", " ", " ", "AND", "OR",
            "NOT", "or", "actor:", "title:", "date:", "foo:", "[", "]", "TO", "2024-04", "..", ">=",
            "*", "?", "~5", "^2", "~", ",", "—", "\u0000", "\u200F", "حزب", "'", "&&", "||", ":",
            "/", "U.S.", "\uD800", "😀", "\n", "{", "}");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(60).map(list -> String.join("", list)),
        Arbitraries.strings().ofMaxLength(200));
  }

  @Property
  void nothingTypedBreaksIt(@ForAll("typed") String typed, @ForAll Joined joined) {
    ParsedQuery parsed = QueryParser.parse(typed, joined);
    assertThat(parsed.remarks())
        .allSatisfy(
            remark -> {
              assertThat(remark.position()).isBetween(0, Math.max(0, typed.length() - 1));
              assertThat(remark.message()).endsWith(".");
              assertThat(remark.hint()).isNotBlank();
            });
  }

  @Property
  void whatIsWrittenReadsTheSameAndNeedsNoRepair(
      @ForAll("typed") String typed, @ForAll Joined joined) {
    String plain = QueryWriter.write(QueryParser.parse(typed, joined).query());
    ParsedQuery again = QueryParser.parse(plain, Joined.AND);
    assertThat(again.repairs()).isEmpty();
    assertThat(QueryWriter.write(again.query())).isEqualTo(plain);
  }
}
