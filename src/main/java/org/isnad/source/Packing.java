package org.isnad.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a file is packed. */
enum Packing {
  GZIP,
  BZIP2,
  ZIP,
  TAR,
  COMPRESS,
  LZ4,
  XZ,
  ZSTD,
  NONE;

  /** So many bytes from its beginning tell it. */
  static final int HEAD = 512;

  private static final int TAR_MARK = 257;

  /** Archives too, but what they hold is one document for an office program or a reader. */
  private static final Set<String> OFFICE =
      Set.of("docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "jar", "apk");

  /** Where an archive has the name of its first member, and what follows it. */
  private static final int FIRST_MEMBER = 30;

  /** The first members by which such a document is known, whatever it is called. */
  private static final List<String> OFFICE_PARTS =
      List.of("[Content_Types].xml", "_rels/.rels", "mimetypeapplication/");

  /** How those begin that are not read on in behind a fault. */
  private static final Map<String, Packing> OTHERS =
      Map.of(
          "\u001F\u009D", COMPRESS,
          "\u0004\"M\u0018", LZ4,
          "\u00FD7zXZ\0", XZ,
          "(\u00B5/\u00FD", ZSTD);

  private static final Pattern PACKED =
      Pattern.compile("(.+)\\.(?:gz|bz2|z|lz4|xz|zst)", Pattern.DOTALL);

  /**
   * Tells it by content, and a document that is an archive inside by its name too.
   *
   * @param head the file's first {@value #HEAD} bytes, or all if it has fewer
   */
  static Packing of(byte[] head, String name) {
    if (begins(head, 0, "\u001F\u008B")) {
      return GZIP;
    } else if (begins(head, 0, "BZh") && begins(head, 4, "1AY&SY")) {
      return BZIP2;
    } else if (isOffice(head, name)) {
      return NONE;
    } else if (begins(head, 0, "PK\u0003\u0004") || begins(head, 0, "PK\u0005\u0006")) {
      return ZIP;
    }
    return begins(head, TAR_MARK, "ustar") ? TAR : other(head);
  }

  private static Packing other(byte[] head) {
    return OTHERS.entrySet().stream()
        .filter(other -> begins(head, 0, other.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(NONE);
  }

  /** A name in lower case, without what only says how the file is packed. */
  static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Matcher packed = PACKED.matcher(lower);
    return packed.matches() ? packed.group(1) : lower;
  }

  private static boolean isOffice(byte[] head, String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return OFFICE.contains(ending)
        || OFFICE_PARTS.stream().anyMatch(part -> begins(head, FIRST_MEMBER, part));
  }

  private static boolean begins(byte[] bytes, int at, String mark) {
    byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
    int end = at + wanted.length;
    return bytes.length >= end && Arrays.equals(bytes, at, end, wanted, 0, wanted.length);
  }
}
