package org.isnad.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Base64;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;

/** Mails with several parts. */
final class MailTest extends WithFolder {
  private static final String HEADERS =
      """
      From: Nadia Hakim <n@dijla.example>
      Message-ID: <7@dijla.example>
      Subject: Statement
      Date: Thu, 2 May 2024 09:00:00 +0300
      """;

  private static final String MIXED = HEADERS + "Content-Type: multipart/mixed; boundary=B\n\n";

  private static String part(String type, String more, String body) {
    return "--B\nContent-Type: " + type + "\n" + more + "\n" + body + "\n";
  }

  private static String attached(String type, String text) {
    String packed = Base64.getMimeEncoder().encodeToString(text.getBytes(UTF_8));
    return part(
        type,
        "Content-Disposition: attachment; filename=a\nContent-Transfer-Encoding: base64\n",
        packed);
  }

  @Test
  void readsAMail() throws IOException {
    folder
        .with(
            "a.eml",
            """
            From: Nadia Hakim <n@dijla.example>
            Subject: Bridge reopens
            MIME-Version: 1.0
            Date: Thu, 2 May 2024 10:00:00 +0000
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            <p>Lorries =E2=80=9Cwaited=
            =E2=80=9D.</p><p>It rained.</p>
            """)
        .read();
    assertThat(folder.only().text()).isEqualTo("Bridge reopens\n\nLorries “waited”.\n\nIt rained.");
    assertThat(folder.only().given().author()).extracting(Said::value).isEqualTo("Nadia Hakim");
  }

  @Test
  void aForwardedMailIsAnArticleOfItsOwn() throws IOException {
    String inner =
        "From: Sami Darwish <s@furat.example>\nSubject: Bridge reopens\n"
            + "Date: Wed, 1 May 2024 09:00:00 +0300\n\nThe bridge in Hit reopened.";
    folder
        .with(
            "a.eml",
            MIXED
                + part("text/plain", "", "See below.")
                + part("message/rfc822", "", inner)
                + "--B--\n")
        .read();
    assertThat(folder.origins()).containsExactly("a.eml!1.eml", "a.eml");
    RawArticle forwarded = folder.articles.getFirst();
    assertThat(forwarded.text()).contains("The bridge in Hit reopened.");
    assertThat(forwarded.given().author())
        .extracting(Said::value)
        .asString()
        .isEqualTo("Sami Darwish");
    assertThat(forwarded.given().date())
        .extracting(Said::value)
        .asString()
        .isEqualTo("Wed, 1 May 2024 09:00:00 +0300");
    assertThat(folder.articles.getLast().text()).contains("See below.");
  }

  @Test
  void attachedTextIsReadAndOtherAttachmentsAreCounted() throws IOException {
    folder
        .with(
            "a.eml",
            MIXED
                + attached("text/plain; charset=utf-8", "أعيد فتح جسر هيت.")
                + attached("image/png", "x")
                + attached("image/png", "y")
                + attached("application/pdf", "no PDF")
                + "--B--\n")
        .read();
    assertThat(folder.origins()).containsExactly("a.eml!1.txt");
    assertThat(folder.articles.getFirst().text()).isEqualTo("أعيد فتح جسر هيت.");
    assertThat(folder.onlySkip().place()).isEqualTo("a.eml!2.pdf");
    assertThat(folder.notes)
        .containsExactly(new Skip("a.eml", "attachments passed over: 2 image/png"));
  }

  @Test
  void mailsInMailsAreReadToADepth() throws IOException {
    String mail = HEADERS + "\nThe innermost.";
    for (int i = 0; i < 8; i++) {
      String boundary = "B" + i;
      mail =
          HEADERS
              + "Content-Type: multipart/mixed; boundary=%s\n\n".formatted(boundary)
              + "--%s\nContent-Type: text/plain\n\nLevel %d.\n".formatted(boundary, i)
              + "--%s\nContent-Type: message/rfc822\n\n%s\n--%s--\n"
                  .formatted(boundary, mail, boundary);
    }
    folder.with("a.eml", mail).read();
    assertThat(folder.origins()).hasSize(4).contains("a.eml!1.eml!1.eml!1.eml");
    assertThat(folder.notes)
        .containsExactly(
            new Skip("a.eml!1.eml!1.eml!1.eml", "attachments passed over: 1 message/rfc822"));
  }

  @Test
  void quotedPrintableAndEncodedHeadersAreUndone() throws IOException {
    String mail =
        """
        From: =?UTF-8?Q?Nadia_H=C3=A1kim?= <n@dijla.example>
        Message-ID: <8@x>
        Subject: =?utf-8?Q?Caf=C3=A9_reopens?=
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        The caf=C3=A9 in Tyre had been closed since the shelling of the road to =
        the south.
        """;
    RawArticle article = folder.with("a.eml", mail).read().only();
    assertThat(article.text())
        .contains("The café in Tyre had been closed since the shelling of the road to the south.");
    assertThat(article.given().title())
        .extracting(Said::value)
        .asString()
        .isEqualTo("Café reopens");
    assertThat(article.given().author())
        .extracting(Said::value)
        .asString()
        .isEqualTo("Nadia Hákim");
  }

  @Test
  void anAttachmentOfNoToldTypeIsReadByItsName() throws IOException {
    String type = "application/octet-stream; name=\"=?utf-8?Q?r=C3=A9port.TXT?=\"";
    String mail =
        HEADERS
            + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n"
            + attached(type, "The ferry at Hit stopped.")
                .replace("filename=a", "filename=\"=?utf-8?Q?r=C3=A9port.TXT?=\"")
            + attached("application/octet-stream", "x").replace("filename=a", "filename=a.exe")
            + "--B--\n";
    folder.with("a.eml", mail).read();
    assertThat(folder.origins()).containsExactly("a.eml!1.txt");
    assertThat(folder.notes)
        .containsExactly(new Skip("a.eml", "attachments passed over: 1 application/octet-stream"));
  }

  @Test
  void whatAMailHidesForAListOfMailsIsNoText() throws IOException {
    String mail =
        HEADERS
            + "Content-Type: text/html; charset=utf-8\n\n<html><body>"
            + "<div style=\"display:none\">In short</div><p>The ferry stopped.</p></body></html>";
    assertThat(folder.with("a.eml", mail).read().only().text())
        .endsWith("\n\nThe ferry stopped.")
        .doesNotContain("In short");
  }

  @Test
  void eightBitsInADeclaredEncodingAreRead() throws IOException {
    String head = HEADERS + "Content-Type: text/plain; charset=windows-1256\n\n";
    byte[] mail = (head + "أعيد فتح الجسر.").getBytes(Charset.forName("windows-1256"));
    assertThat(folder.with("a.eml", mail).read().only().text()).contains("أعيد فتح الجسر.");
  }

  @Test
  void theDayIsTheWritersOwn() throws IOException {
    String mail = HEADERS.replace("09:00:00", "01:30:00") + "\nA statement.";
    assertThat(folder.with("a.eml", mail).read().only().given().date())
        .extracting(Said::value)
        .asString()
        .isEqualTo("Thu, 2 May 2024 01:30:00 +0300");
  }

  @Test
  void aSavedPageIsReadAsThePageItIs() throws IOException {
    String page =
        """
        <html><head><title>Bridge reopens | Dijla Post</title>
        <meta property=3D"article:published_time" content=3D"2024-04-22"></head>
        <body><nav><a href=3D"/">Home</a></nav><article><h1>Bridge reopens</h1>
        <p>The bridge at Hit reopened to lorries on Monday, the governor said, after =
        two years of repair.</p></article></body></html>
        """;
    folder
        .with(
            "a.mhtml",
            """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://dijla.example/bridge
            Subject: Bridge reopens
            Date: Thu, 2 May 2024 09:00:00 +0300
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary=B

            --B
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable
            Content-Location: cid:frame

            """
                + page
                + "--B\nContent-Type: image/png\nContent-Location: x.png\n\nx\n--B--\n")
        .read();
    RawArticle article = folder.only();
    assertThat(article.origin()).isEqualTo("a.mhtml");
    assertThat(article.text()).startsWith("Bridge reopens\n\nThe bridge").doesNotContain("Home");
    assertThat(article.given().date()).extracting(Said::value).isEqualTo("2024-04-22");
    assertThat(article.given().url())
        .extracting(Said::value)
        .isEqualTo("https://dijla.example/bridge");
  }

  @Test
  void aMailWithPicturesInItsTextIsNoSavedPage() throws IOException {
    String related =
        HEADERS + "To: desk@furat.example\nContent-Type: multipart/related; boundary=B\n\n";
    folder.with("a.eml", related + part("text/html", "", "<p>See this.</p>") + "--B--\n").read();
    assertThat(folder.only().given().author()).extracting(Said::value).isEqualTo("Nadia Hakim");
  }
}
