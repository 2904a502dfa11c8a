package org.isnad.raw;

/**
 * How much is read at once. What is larger is a listed skip.
 *
 * @param fileBytes most unpacked bytes of one text or page
 * @param lineBytes most bytes of one line of JSON Lines; such a file itself may have any size
 */
public record SourceLimits(int fileBytes, int lineBytes) {
  /** 64 MiB a file, 16 MiB a line. */
  public static final SourceLimits DEFAULT = new SourceLimits(64 << 20, 16 << 20);

  /** Checks that something can be read at all. */
  public SourceLimits {
    if (fileBytes < 1 || lineBytes < 1) {
      throw new IllegalArgumentException("limits must be at least 1 byte");
    }
  }
}
