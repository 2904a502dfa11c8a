package org.isnad.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an article was read.
 *
 * @param language the ISO 639 code of the language most of it is in; null if that cannot be told
 * @param mended where the text is not as its file has it, in the order of the text
 * @param notes what had to be guessed on reading its file, in words
 * @param corrections in the order they were made
 */
public record Account(
    @Nullable String language,
    List<Mended> mended,
    List<String> notes,
    List<Correction> corrections) {

  /** Nothing to tell. */
  public static final Account NONE = new Account(null, List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Account {
    mended = List.copyOf(mended);
    notes = List.copyOf(notes);
    corrections = List.copyOf(corrections);
  }
}
