package org.isnad.disk;

/**
 * What a file held.
 *
 * @param path relative to whatever was read, with {@code /}
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 */
public record FileDigest(String path, long size, String sha256) {

  /** {@code hash<TAB>size<TAB>path} and the end of the line. */
  public String line() {
    return sha256 + "\t" + size + "\t" + path + "\n";
  }
}
