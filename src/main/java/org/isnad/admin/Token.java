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

/**
 * The secret that an operator must show, in a file. It is read whenever it is asked for, so who
 * writes another into the file changes it at once, and an old one lets nobody in.
 */
public final class Token {

  private static final int SHORTEST = 16;
  private static final String SCHEME = "Bearer ";
  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.complementOf(
          EnumSet.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE));

  private static final System.Logger LOG = System.getLogger(Token.class.getName());

  private final Path file;

  private Token(Path file) {
    this.file = file;
  }

  /**
   * The secret in a file of one line.
   *
   * @throws IOException if it is missing, others may read it, or it is too short; in words
   */
  public static Token read(Path file) throws IOException {
    var unused = hash(file);
    return new Token(file);
  }

  private static byte[] hash(Path file) throws IOException {
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
    return hash(token);
  }

  /** Whether a request's header shows it; takes the same time whatever is wrong with it. */
  boolean isShownBy(@Nullable String authorization) {
    String header = Objects.requireNonNullElse(authorization, "");
    boolean scheme = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    try {
      boolean secret =
          MessageDigest.isEqual(hash(file), hash(scheme ? header.substring(SCHEME.length()) : ""));
      return scheme && secret;
    } catch (IOException gone) {
      LOG.log(
          System.Logger.Level.WARNING, "the admin token lets nobody in: {0}", gone.getMessage());
      return false;
    }
  }

  private static byte[] hash(String token) {
    return Digests.bytes(token.getBytes(StandardCharsets.UTF_8));
  }
}
