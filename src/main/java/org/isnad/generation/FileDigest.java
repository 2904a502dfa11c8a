package org.isnad.generation;

/**
 * What a file held.
 *
 * @param path relative to whatever was read, with {@code /}
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 */
public record FileDigest(String path, long size, String sha256) {

  String line() {
    return sha256 + "\t" + size + "\t" + path + "\n";
  }
}
