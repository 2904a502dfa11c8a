package org.isnad.format;

import java.io.IOException;
import org.isnad.raw.Content;
import org.isnad.raw.Sink;

/** A web archive, also in the older form (ARC): the pages, feeds, texts, mails and PDFs in it. */
record WarcFormat(Formats.Inner inner) implements Format {

  @Override
  public String name() {
    return "warc";
  }

  @Override
  public boolean fits(Head head) {
    return head.begins("WARC/") || head.begins("filedesc://");
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    new WebArchive(content, inner, sink).read();
  }
}
