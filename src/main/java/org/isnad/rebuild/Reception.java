package org.isnad.rebuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.isnad.ledger.Entries;
import org.isnad.mending.Mender;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;
import org.isnad.report.Tally;

/**
 * Receives what comes out of files: each article, skip and note goes into the ledger and into the
 * report, and an article that is new on to be extracted. One that was extracted before, in this run
 * or by an earlier one, is only noted. For the reading thread alone.
 */
final class Reception {

  private final Function<RawArticle, String> identity;
  private final Books books;
  private final Tally tally;

  /**
   * A reception.
   *
   * @param identity the id that an article will have
   */
  Reception(Function<RawArticle, String> identity, Books books, Tally tally) {
    this.identity = identity;
    this.books = books;
    this.tally = tally;
  }

  /**
   * Of one file that is read now.
   *
   * @param batch where articles go that have to be extracted
   */
  Sink ofRead(Batch batch, Progress progress) {
    var ids = new SourceIds();
    return new Sink() {
      @Override
      public void article(RawArticle raw) {
        progress.article();
        ids.check(raw).ifPresent(note -> write(raw.origin(), note));
        take(raw, batch);
      }

      @Override
      public void skip(Skip skip) {
        write(skip);
      }

      @Override
      public void note(Skip note) {
        write(note.place(), note.reason());
      }
    };
  }

  /** Of one file that an earlier run has read just as it is. */
  Entries ofRepeated(Progress progress) {
    return new Entries() {
      @Override
      public void article(String id, String origin) {
        progress.article();
        books.ledger().article(id, origin);
        if (meet(id)) {
          throw new IllegalStateException("article %s of %s is not known".formatted(id, origin));
        }
      }

      @Override
      public void skip(String place, String reason) {
        write(new Skip(place, reason));
      }

      @Override
      public void note(String place, String note) {
        write(place, note);
      }
    };
  }

  private void take(RawArticle raw, Batch batch) {
    raw.notes().forEach(note -> write(raw.origin(), note));
    Mender.notes(raw.text()).forEach(note -> write(raw.origin(), note));
    String id = identity.apply(raw);
    books.ledger().article(id, raw.origin());
    if (meet(id)) {
      batch.add(raw);
    }
  }

  /** True if it has to be extracted. */
  private boolean meet(String id) {
    tally.meet(id);
    try {
      Earlier earlier = books.earlier();
      if (earlier != null && earlier.knows(id)) {
        tally.reuse();
      }
      return books.isNew(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Skip skip) {
    books.ledger().skip(skip.place(), skip.reason());
    tally.skip(skip);
  }

  private void write(String place, String note) {
    books.ledger().note(place, note);
    tally.note(place, note);
  }
}
