package org.isnad.raw;

/**
 * How much is read at once. What is larger is a listed skip.
 *
 * @param fileBytes most unpacked bytes of one article that is a file: a text, a page, a mail
 * @param lineBytes most bytes of one record of JSON or of a table; such a file itself may have any
 *     size
 * @param unpackedBytes most bytes that one packed file may unpack to
 * @param unpackedRatio how many times its packed size a file may unpack to; harmless sizes aside
 */
public record SourceLimits(int fileBytes, int lineBytes, long unpackedBytes, int unpackedRatio) {
  /** 64 MiB a file, 16 MiB a record, 256 GiB unpacked, 250 times. */
  public static final SourceLimits DEFAULT = new SourceLimits(64 << 20, 16 << 20, 1L << 38, 250);

  /** Checks that something can be read at all. */
  public SourceLimits {
    if (fileBytes < 1 || lineBytes < 1 || unpackedBytes < 1 || unpackedRatio < 1) {
      throw new IllegalArgumentException("limits must be at least 1");
    }
  }
}
