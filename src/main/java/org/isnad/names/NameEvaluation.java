package org.isnad.names;

import java.nio.file.Path;

/** How well names are told apart by spelling, on pairs labelled by people. */
public final class NameEvaluation {

  private NameEvaluation() {}

  /**
   * Precision, recall and F1 by kind.
   *
   * @param pairs lines of {@code label a b kind source}, label 1 for one name or 0
   * @return a Markdown table, the line {@code all} last
   * @throws NameDataException naming the line that is wrong
   */
  public static String report(Names names, Path pairs) {
    return Score.table(Score.byKind(names.matcher(), LabelledPair.read(pairs)));
  }
}
