package org.isnad.rebuild;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.engine.IndexBuilder;
import org.isnad.generation.RecordHashes.Entry;
import org.isnad.ledger.Entries;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.Texts;

/** Makes the index hold just the articles that were settled on. */
final class Reconciliation {

  private final Books books;
  private final Texts texts;
  private final Copies copies;

  Reconciliation(Books books, Copies copies) {
    this.books = books;
    this.texts = books.texts();
    this.copies = copies;
  }

  void apply(IndexBuilder builder, Intake intake, List<Path> sources) throws IOException {
    removeCopies(builder);
    removeLost(builder);
    fetchMissing(intake, sources);
  }

  /** Of copies, all but one may have been indexed before it was known. */
  private void removeCopies(IndexBuilder builder) throws IOException {
    for (int row = 0; row < texts.size(); row++) {
      if (books.isIndexed(row) && !copies.isArticle(row)) {
        builder.remove(texts.id(row));
      }
    }
  }

  /** What the earlier index had and no source has any more. */
  private void removeLost(IndexBuilder builder) throws IOException {
    Earlier earlier = books.earlier();
    if (earlier == null) {
      return;
    }
    for (Entry entry : (Iterable<Entry>) earlier.records().entries()::iterator) {
      if (texts.find(entry.id()) < 0) {
        builder.remove(entry.id());
      }
    }
  }

  /** A copy that was never indexed stands for its article once that is gone. */
  private void fetchMissing(Intake intake, List<Path> sources) throws IOException {
    var ids = new HashSet<String>();
    for (int row : copies.articles()) {
      if (!books.isIndexed(row)) {
        ids.add(texts.id(row));
      }
    }
    if (!ids.isEmpty()) {
      intake.fetch(sources, ids, files(ids));
      refuseUnfetched(ids);
    }
  }

  /** An index that lacks what its books hold must not be published. */
  private void refuseUnfetched(Set<String> ids) throws IOException {
    if (!ids.isEmpty()) {
      throw new FileSystemException(
          String.join(", ", files(ids)),
          null,
          "cannot be read now, but the same article elsewhere is gone; what is being served stays");
    }
  }

  /** The files in which some articles stand. */
  private Set<String> files(Set<String> ids) throws IOException {
    var files = new HashSet<String>();
    Ledger.read(
        books.ledgerFile(),
        new Entries() {
          private String file = "";

          @Override
          public void file(String origin, String digest) {
            file = origin;
          }

          @Override
          public void article(String id, String origin) {
            if (ids.contains(id)) {
              files.add(file);
            }
          }
        });
    return files;
  }
}
