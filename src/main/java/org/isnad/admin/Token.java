package org.isnad.admin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.isnad.disk.Digests;
import org.jspecify.annotations.Nullable;

/** The secret that an operator must show. Kept as its hash. */
public final class Token {

  private static final int SHORTEST = 16;
  private static final String SCHEME = "Bearer ";
  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.complementOf(
          EnumSet.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE));

  private final byte[] hash;

  private Token(byte[] hash) {
    this.hash = hash;
  }

  /**
   * Reads the file's one line.
   *
   * @throws IOException if it is missing, others may read it, or it is too short; in words
   */
  public static Token read(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
        && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
      throw new IOException(
          "%s: others than its owner may use it; run 'chmod 600 %s'".formatted(file, file));
    }
    String token = Files.readString(file).strip();
    if (token.length() < SHORTEST || token.chars().anyMatch(c -> c <= ' ' || c > '~')) {
      throw new IOException(
          "%s: should hold one line of at least %d letters and digits, such as 'openssl rand -hex 32' gives"
              .formatted(file, SHORTEST));
    }
    return new Token(hash(token));
  }

  /** Whether a request's header shows it; takes the same time whatever is wrong with it. */
  boolean isShownBy(@Nullable String authorization) {
    String header = Objects.requireNonNullElse(authorization, "");
    boolean scheme = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    boolean secret =
        MessageDigest.isEqual(hash, hash(scheme ? header.substring(SCHEME.length()) : ""));
    return scheme && secret;
  }

  private static byte[] hash(String token) {
    return Digests.bytes(token.getBytes(StandardCharsets.UTF_8));
  }
}
