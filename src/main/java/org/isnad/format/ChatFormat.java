package org.isnad.format;

import java.io.IOException;
import java.util.List;
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
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * A channel as Telegram's own program exports it for reading, {@code messages.html}: an article a
 * post, called by the anchor that leads to it on the page. Posts without a word are counted.
 */
record ChatFormat(SourceLimits limits) implements Format {
  private static final String TITLE = "Exported Data";

  @Override
  public String name() {
    return "chat";
  }

  @Override
  public boolean fits(Head head) {
    return head.title().equals(TITLE);
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    byte[] bytes = PageFormat.bytes(content, limits);
    var decoded = Decoder.decode(bytes, null);
    var posts = new Posts(content, decoded.notes(), sink);
    Jsoup.parse(decoded.text()).filter(posts);
    if (posts.count == 0) {
      throw new UnreadableException("an export of Telegram without a post in it");
    }
    posts.passedOver.note("posts", content.origin(), sink);
  }

  /** One walk through the page. */
  private static final class Posts implements NodeFilter {
    private final Content content;
    private final List<String> notes;
    private final Sink sink;
    private final PassedOver passedOver = new PassedOver();
    private int count;

    /** The name over a run of posts, which stands there once. */
    private @Nullable String from;

    Posts(Content content, List<String> notes, Sink sink) {
      this.content = content;
      this.notes = notes;
      this.sink = sink;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element post && post.hasClass("message") && post.hasClass("default")) {
        count++;
        take(post);
        return FilterResult.SKIP_CHILDREN; // no post holds another
      }
      return FilterResult.CONTINUE;
    }

    private void take(Element post) {
      Element name = post.selectFirst("> .body > .from_name");
      from = name == null ? from : name.ownText().strip();
      Element text = post.selectFirst(".text");
      String words = text == null ? "" : Fragment.text(text.html());
      if (words.isBlank()) {
        passedOver.add("without text");
      } else {
        String origin = content.origin() + "#" + post.id();
        Given given = content.givenOne(given(post, from));
        sink.article(RawArticle.of(origin, words, List.of(), given, notes));
      }
    }
  }

  private static Given given(Element post, @Nullable String from) {
    Element date = post.selectFirst("> .body > .date[title]");
    return new Given(
        null,
        null,
        date == null ? null : Said.metadata(date.attr("title"), "the time of the post"),
        Said.metadata(from, "the name over the post"),
        null,
        null);
  }
}
