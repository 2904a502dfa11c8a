package org.isnad.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** SHA-256, in lower-case hexadecimal digits. */
public final class Digests {

  private static final int BUFFER = 1 << 16;

  private Digests() {}

  /** Of some bytes. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(bytes(bytes));
  }

  /** Of some bytes, as 32 bytes. */
  public static byte[] bytes(byte[] bytes) {
    return sha256().digest(bytes);
  }

  /** Of a file's content; {@code name} is what the result calls it. */
  public static FileDigest of(Path file, String name) throws IOException {
    MessageDigest digest = sha256();
    long size = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        size += read;
      }
    }
    return new FileDigest(name, size, HexFormat.of().formatHex(digest.digest()));
  }

  /** Of every file under a folder, by name relative to it with {@code /}, in order of the names. */
  public static List<FileDigest> ofTree(Path folder) throws IOException {
    return ofTree(folder, name -> true);
  }

  /** The same, of files with certain names. */
  public static List<FileDigest> ofTree(Path folder, Predicate<String> which) throws IOException {
    var digests = new ArrayList<FileDigest>();
    for (Path file : filesUnder(folder)) {
      String name = name(folder, file);
      if (which.test(name)) {
        digests.add(of(file, name));
      }
    }
    return digests;
  }

  /** One number for many files: changes with any name or content. */
  public static String combined(List<FileDigest> files) {
    var lines = new StringBuilder();
    for (FileDigest file : files) {
      lines.append(file.sha256()).append('\t').append(file.path()).append('\n');
    }
    return of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Files that are not hidden, links followed, by name relative to the folder. */
  public static List<Path> filesUnder(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !("/" + name(folder, file)).contains("/."))
          .sorted((a, b) -> name(folder, a).compareTo(name(folder, b)))
          .toList();
    }
  }

  /** A file's name relative to a folder, with {@code /} on every system. */
  public static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** Of lines that follow each other, in UTF-8. */
  public static String ofLines(Stream<String> lines) {
    MessageDigest digest = sha256();
    lines.forEachOrdered(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A digest of nothing yet, for what comes in pieces. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
