package org.isnad.format;

import java.io.IOException;
import org.isnad.raw.Content;
import org.isnad.raw.Sink;

/** A web archive: the pages, feeds, texts, mails and PDFs in it. */
record WarcFormat(Formats.Inner inner) implements Format {

  @Override
  public String name() {
    return "warc";
  }

  @Override
  public boolean fits(Head head) {
    return head.begins("WARC/");
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    new WebArchive(content, inner, sink).read();
  }
}
