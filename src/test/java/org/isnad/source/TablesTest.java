package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;

/** Tables of text. */
final class TablesTest extends WithFolder {
  @Test
  void readsATableAndListsRowsThatDoNotFit() throws IOException {
    folder
        .with("a.csv", "id,title,text\n1,Rain,\"It rained,\nall day.\"\n2,Sun\n3,Wind,It blew.\n")
        .with("b.csv", "colour,size\nred,2\n")
        .read();
    assertThat(folder.origins()).containsExactly("a.csv#2", "a.csv#5");
    assertThat(folder.articles.getFirst().text()).isEqualTo("Rain\n\nIt rained,\nall day.");
    assertThat(folder.skips)
        .containsExactly(
            new Skip("a.csv#4", "1 columns fewer than the first row"),
            new Skip("b.csv", "no field map of sources.json fits the columns: colour, size"));
  }

  @Test
  void aRowWhoseQuotesAreWrongCostsItselfOnly() throws IOException {
    folder
        .with("a.csv", "title,text\nRain,It rained.\n\"Sun,It shone.\nWind,It blew.\n")
        .with("b.csv", "title,text\nRain,\"He said \"no\" twice\"\nWind,\"It\n\"\"blew\"\".\"\n")
        .with("c.tsv", "title\ttext\n\"No\" again\t\"It\r\nrained.\"\r\n\"Sun\tIt shone.\n")
        .read();
    assertThat(folder.origins())
        .containsExactly("a.csv#2", "a.csv#4", "b.csv#3", "c.tsv#2", "c.tsv#4");
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .containsExactly(
            "Rain\n\nIt rained.",
            "Wind\n\nIt blew.",
            "Wind\n\nIt\n\"blew\".",
            "\"No\" again\n\nIt\r\nrained.",
            "\"Sun\n\nIt shone.");
    assertThat(folder.articles)
        .filteredOn(article -> !article.notes().isEmpty())
        .extracting(RawArticle::origin)
        .containsExactly("a.csv#4", "b.csv#3");
    String broken = "a row that cannot be read: ";
    assertThat(folder.skips)
        .containsExactly(
            new Skip("a.csv#3", broken + "the quote that opens column 1 never closes"),
            new Skip("b.csv#2", broken + "text follows the quote that closes column 2"));
  }

  @Test
  void theEncodingOfATableIsToldByAllItsLetters() throws IOException {
    String plain = "Rain,It rained at Hit.\n".repeat(1_000);
    String arabic =
        "قصف,قالت مصادر في الجيش العراقي إن القصف على القاعدة في محافظة الأنبار لم يسفر عن خسائر\n";
    folder
        .with(
            "a.csv",
            ("title,text\n" + plain + "Café,It opened.\n")
                .getBytes(Charset.forName("windows-1252")))
        .with("b.csv", ("title,text\n" + arabic).getBytes(Charset.forName("windows-1256")))
        .with("c.csv", ("title,text\n" + arabic + "\u0001x,y\n").replace('\u0001', '§'))
        .with(
            "d.json",
            ("[{\"text\": \"" + arabic.strip() + "\"}]").getBytes(Charset.forName("windows-1256")))
        .read();
    assertThat(folder.skips).isEmpty();
    assertThat(folder.articles)
        .extracting(RawArticle::text)
        .contains("Café\n\nIt opened.", "§x\n\ny")
        .filteredOn(text -> text.contains("الجيش العراقي"))
        .hasSize(3);
    assertThat(folder.notes)
        .containsExactly(
            new Skip("a.csv", "not UTF-8, read as windows-1252"),
            new Skip("b.csv", "not UTF-8, read as windows-1256"),
            new Skip("d.json", "not UTF-8, read as windows-1256"));
  }

  @Test
  void aTableWhoseFirstRowIsBrokenSaysSo() throws IOException {
    folder.with("a.csv", "\"title,text\nRain,It rained.\n").read();
    assertThat(folder.onlySkip())
        .isEqualTo(
            new Skip(
                "a.csv",
                "the first row, which names the columns, cannot be read: the quote that opens"
                    + " column 1 never closes"));
  }
}
