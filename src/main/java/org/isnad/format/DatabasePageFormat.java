package org.isnad.format;

import java.io.IOException;
import java.util.regex.Pattern;
import org.isnad.html.Fragment;
import org.isnad.raw.Content;
import org.isnad.raw.Decoder;
import org.isnad.raw.Given;
import org.isnad.raw.Sink;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;
import org.jsoup.Jsoup;

/** A page that a press database made of what was found in it: many articles, which no site has. */
record DatabasePageFormat(SourceLimits limits) implements Format {
  private static final Pattern TITLE = Pattern.compile("(?:Dow Jones )?Factiva\\b.*");

  @Override
  public String name() {
    return "database page";
  }

  @Override
  public boolean fits(Head head) {
    return TITLE.matcher(head.title()).matches();
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    byte[] bytes = PageFormat.bytes(content, limits);
    var decoded = Decoder.decode(bytes, content.charset());
    String text = Fragment.text(Jsoup.parse(decoded.text()).body().html());
    if (text.isBlank()) {
      throw new UnreadableException("no text on the page");
    }
    Bundle.read(text, content, Given.NONE, decoded.notes(), sink);
  }
}
