package org.isnad.format;

import java.io.IOException;
import org.isnad.raw.Content;
import org.isnad.raw.Decoder;
import org.isnad.raw.Given;
import org.isnad.raw.Sink;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;

/**
 * A plain text: one article, as it is, or several as press databases deliver them. Its name says
 * so, or says nothing.
 */
record TextFormat(SourceLimits limits) implements Format {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean fits(Head head) {
    return false;
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    var decoded = Decoder.decode(content.bytes(limits.fileBytes()), content.charset());
    if (decoded.text().isBlank()) {
      throw new UnreadableException("empty: nothing but white space");
    }
    Bundle.read(decoded.text(), content, Given.NONE, decoded.notes(), sink);
  }
}
