package org.isnad.rebuild;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import org.isnad.generation.Generation;

/**
 * An update met damage in what it goes on from. All is read again then; the message is why, in
 * words.
 */
final class DamagedException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  private DamagedException(String message, IOException cause) {
    super(message, cause);
  }

  /**
   * What an update fails with.
   *
   * @return the failure itself if all is as it was published, for then it has another cause
   */
  static IOException orElse(IOException failure, Generation before) throws IOException {
    List<String> faults = before.verify();
    return faults.isEmpty()
        ? failure
        : new DamagedException(Changes.cannotGoOn(faults.getFirst()), failure);
  }
}
