package org.isnad.admin;

import java.io.IOException;
import java.util.List;
import org.isnad.rebuild.Progress;
import org.jspecify.annotations.Nullable;

/** What can be done to the index; the way from here to it is known to who hands this in. */
public interface Operations {

  /**
   * Makes a new index and publishes it.
   *
   * @param update whether what has not changed is taken over
   * @return the report, to be written as JSON
   * @throws IOException if a disk fails or another process writes the data folder
   */
  Object make(boolean update, Progress progress) throws IOException;

  /** Whether another process is writing the data folder. */
  boolean isBusy() throws IOException;

  /**
   * Goes to another generation.
   *
   * @param to its id; null for the one before the current
   * @return the id of the one that is current now
   * @throws IOException with a sentence, if there is no such generation
   */
  String rollback(@Nullable String to) throws IOException;

  /** All published generations, oldest first. */
  List<GenerationJson> generations() throws IOException;

  /**
   * A fault in words for the operator.
   *
   * @return at least one line
   */
  List<String> words(Exception fault);

  /** One generation. */
  record GenerationJson(
      String id, String created, boolean current, int articles, String root, long bytes) {}
}
