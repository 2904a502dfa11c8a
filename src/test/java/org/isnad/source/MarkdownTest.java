package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;

/** Notes in Markdown, and heads of keys over a text. */
final class MarkdownTest extends WithFolder {

  @Test
  void theHeadIsReadAsARecordIs() throws IOException {
    RawArticle article =
        folder
            .with(
                "clip.md",
                """
                ---
                title: "Bridge: reopened"
                source: https://www.dijla.example/bridge
                author:
                  - "[[Samar Jaber]]"
                  - Ali Nasser
                published: 2024-04-22
                created: 2024-05-01
                tags: [clippings, iraq]
                description: >-
                  A bridge
                  reopens.
                ---
                The bridge at Hit reopened.
                """)
            .read()
            .only();
    Given given = article.given();
    assertThat(article.text()).isEqualTo("Bridge: reopened\n\nThe bridge at Hit reopened.");
    assertThat(new Said[] {given.outlet(), given.author(), given.date(), given.url()})
        .extracting(Said::value)
        .containsExactly(
            "dijla.example",
            "Samar Jaber, Ali Nasser",
            "2024-04-22",
            "https://www.dijla.example/bridge");
  }

  @Test
  void aHeadIsToldInAnyText() throws IOException {
    RawArticle article =
        folder.with("a.txt", "+++\ntitle = \"Bridge\"\n+++\n\nIt reopened.\n").read().only();
    assertThat(article.text()).isEqualTo("Bridge\n\nIt reopened.");
  }

  @Test
  void linesThatAreNoHeadStayInTheText() throws IOException {
    folder
        .with("a.md", "---\nHit: a bridge.\nIt reopened on Monday.\n---\nLorries pass.\n")
        .with("b.md", "---\nHit: a bridge.\n---\nLorries pass.\n")
        .with("c.md", "---\ntitle: Bridge\n\nIt reopened.\n")
        .read();
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .containsExactly(
            "Hit: a bridge.\nIt reopened on Monday.\n\nLorries pass.",
            "Hit: a bridge.\n\nLorries pass.",
            "title: Bridge\n\nIt reopened.");
  }

  @Test
  void ofTheMarkupOnlyTheWordsStay() throws IOException {
    RawArticle article =
        folder
            .with(
                "a.md",
                """
                # Bridge *reopens*

                The **bridge** at [Hit](https://hit.example) [[Hit (town)|reopened]],
                two_years_later.[^1] ![A lorry](lorry.jpg)

                > “It \\*is\\* open,” he said.

                - Lorries
                * * *
                """)
            .read()
            .only();
    assertThat(article.text())
        .isEqualTo(
            "Bridge reopens\n\nThe bridge at Hit reopened,\ntwo_years_later. \n\n"
                + "“It *is* open,” he said.\n\nLorries");
  }

  @Test
  void marksThatNeverCloseAreReadInTimeThatGrowsWithTheText() throws IOException {
    String open = "[".repeat(200_000) + "![[".repeat(100_000) + "**_`".repeat(100_000);
    assertThat(folder.with("a.md", "Hit. " + open).read().only().text()).startsWith("Hit. [[");
  }

  @Test
  void aNoteWithoutTextIsListed() throws IOException {
    folder.with("a.md", "![A lorry](lorry.jpg)\n").read();
    assertThat(folder.onlySkip()).isEqualTo(new Skip("a.md", "empty: no text in it"));
  }
}
