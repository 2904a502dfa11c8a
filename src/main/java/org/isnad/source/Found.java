package org.isnad.source;

import java.util.function.Consumer;
import org.isnad.raw.Skip;

/** Hears what a walk through folders comes upon, in the order in which it does. */
public interface Found {

  /** A file to read. */
  void file(SourceFile file);

  /** Something that is no file to read, and should have been one. */
  void skip(Skip skip);

  /** What is passed over because it belongs to a page saved beside it. */
  default void note(Skip note) {}

  /**
   * A folder that cannot be looked into.
   *
   * @param folder its origin, empty for a whole source
   */
  default void closed(String folder, Skip why) {
    skip(why);
  }

  /** One that hears no more than this. */
  static Found of(Consumer<SourceFile> files, Consumer<Skip> skips) {
    return of(files, skips, note -> {});
  }

  /** One to which a folder that cannot be looked into is a skip. */
  static Found of(Consumer<SourceFile> files, Consumer<Skip> skips, Consumer<Skip> notes) {
    return new Found() {
      @Override
      public void file(SourceFile file) {
        files.accept(file);
      }

      @Override
      public void skip(Skip skip) {
        skips.accept(skip);
      }

      @Override
      public void note(Skip note) {
        notes.accept(note);
      }
    };
  }
}
