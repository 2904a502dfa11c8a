package org.isnad.source;

import org.isnad.raw.RawArticle;
import org.isnad.raw.Sink;
import org.isnad.raw.SinkFault;
import org.isnad.raw.Skip;

/** What one file gives: marks the faults of who takes it, and knows whether there was anything. */
final class FileSink implements Sink {
  private final Sink sink;
  private boolean silent = true;

  FileSink(Sink sink) {
    this.sink = sink;
  }

  /** Whether nothing has come. */
  boolean isSilent() {
    return silent;
  }

  @Override
  public void article(RawArticle article) {
    pass(() -> sink.article(article));
  }

  @Override
  public void skip(Skip skip) {
    pass(() -> sink.skip(skip));
  }

  @Override
  public void note(Skip note) {
    pass(() -> sink.note(note));
  }

  private void pass(Runnable call) {
    silent = false;
    try {
      call.run();
    } catch (RuntimeException fault) {
      throw new SinkFault(fault);
    }
  }
}
