package org.isnad.disk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file held.
 *
 * @param path relative to whatever was read, with {@code /}
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 */
public record FileDigest(String path, long size, String sha256) {

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})\\t(\\d{1,18})\\t(.*)");

  /** Of a {@link #line} without its end; empty if it is none, as the rest of a path with an end. */
  public static Optional<FileDigest> read(String line) {
    Matcher found = LINE.matcher(line);
    return found.matches()
        ? Optional.of(
            new FileDigest(found.group(3), Long.parseLong(found.group(2)), found.group(1)))
        : Optional.empty();
  }

  /** {@code hash<TAB>size<TAB>path} and the end of the line. */
  public String line() {
    return sha256 + "\t" + size + "\t" + path + "\n";
  }
}
