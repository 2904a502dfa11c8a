package org.isnad.format;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.html.Fragment;
import org.isnad.raw.Content;
import org.isnad.raw.Decoder;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Sink;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A channel as Telegram's own program exports it for reading, {@code messages.html}: an article a
 * post, called by the anchor that leads to it on the page. Posts without a word are counted.
 */
record ChatFormat(SourceLimits limits) implements Format {
  private static final Pattern TITLE =
      Pattern.compile(".*<title>\\s*Exported Data\\s*</title>.*", Pattern.DOTALL);

  private static final int MOST_BYTES = 8 << 20;

  @Override
  public String name() {
    return "chat";
  }

  @Override
  public boolean fits(Head head) {
    return head.root().equals("html") && head.looks(TITLE);
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    byte[] bytes = content.bytes(Math.min(limits.fileBytes(), MOST_BYTES));
    var decoded = Decoder.decode(bytes, null);
    var passedOver = new PassedOver();
    String from = null;
    int count = 0;
    for (Element post : Jsoup.parse(decoded.text()).select("div.message.default")) {
      Element name = post.selectFirst("> .body > .from_name"); // a run of posts has it once
      from = name == null ? from : name.ownText().strip();
      Element text = post.selectFirst(".text");
      String words = text == null ? "" : Fragment.text(text.html());
      count++;
      if (words.isBlank()) {
        passedOver.add("without text");
      } else {
        String origin = content.origin() + "#" + post.id();
        Given given = content.givenOne(given(post, from));
        sink.article(RawArticle.of(origin, words, List.of(), given, decoded.notes()));
      }
    }
    if (count == 0) {
      throw new UnreadableException("an export of Telegram without a post in it");
    }
    passedOver.note("posts", content.origin(), sink);
  }

  private static Given given(Element post, @Nullable String from) {
    Element date = post.selectFirst("> .body > .date[title]");
    return new Given(
        null,
        null,
        date == null ? null : said(date.attr("title"), "the time of the post"),
        from == null ? null : said(from, "the name over the post"),
        null,
        null);
  }

  private static @Nullable Said said(String value, String where) {
    return value.isBlank() ? null : new Said(value.strip(), "metadata", where);
  }
}
