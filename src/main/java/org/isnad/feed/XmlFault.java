package org.isnad.feed;

import java.io.IOException;
import org.isnad.raw.Skip;

/** News in XML that cannot be read, and the line that says so. */
final class XmlFault extends IOException {

  private static final long serialVersionUID = 1;

  private final int line;
  private final String reason;

  /**
   * A fault.
   *
   * @param line from 1; 0 if it is not known
   */
  XmlFault(int line, String reason) {
    super(reason);
    this.line = line;
    this.reason = reason;
  }

  /** What to list for a file of this origin. */
  Skip of(String origin) {
    return new Skip(line < 1 ? origin : origin + "#" + line, reason);
  }
}
