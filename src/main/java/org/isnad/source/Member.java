package org.isnad.source;

import java.util.Locale;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.isnad.raw.UnreadableException;

/**
 * A member of an archive, and whether it is one to read.
 *
 * @param origin of the archive
 * @param name its path inside, with slashes
 */
record Member(String origin, String name, ArchiveEntry entry) {

  static Member of(String origin, ArchiveEntry entry) {
    String told = entry instanceof ZipArchiveEntry zip ? ZipMembers.name(zip) : entry.getName();
    String name = told.replace('\\', '/').replaceFirst("^(?:\\./)+", "");
    return new Member(origin, name, entry);
  }

  /** Where it stands: {@code export.zip!2024/may.jsonl}. */
  String place() {
    return origin + "!" + name;
  }

  /** Its name without the folders. */
  String fileName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** Whether it is nothing to read, and nothing to say a word about. */
  boolean isPassedOver() {
    boolean about = Walk.isPassedOver(name) || isAboutCrawl();
    return entry.isDirectory() || (!leadsOut() && about);
  }

  /** What was crawled lies in one folder of a WACZ; the rest repeats its texts, or lists them. */
  private boolean isAboutCrawl() {
    return origin.toLowerCase(Locale.ROOT).endsWith(".wacz") && !name.startsWith("archive/");
  }

  /**
   * Refuses what cannot be read, or must not be.
   *
   * @param readable whether the archive can give its bytes
   */
  void refuse(boolean readable) throws UnreadableException {
    if (leadsOut()) {
      throw new UnreadableException("its name leads out of the archive");
    } else if (Sidecar.isOne(name)) {
      throw new UnreadableException(
          "a sidecar inside an archive is not read; unpack the archive, or put one beside it");
    } else if (entry instanceof TarArchiveEntry tar && isSpecial(tar)) {
      throw new UnreadableException("a link or a device");
    } else if (!readable) {
      throw new UnreadableException("locked with a password, or packed in a way not known");
    }
  }

  private boolean leadsOut() {
    return name.startsWith("/")
        || name.matches("[A-Za-z]:.*")
        || ("/" + name + "/").contains("/../");
  }

  private static boolean isSpecial(TarArchiveEntry tar) {
    return tar.isSymbolicLink()
        || tar.isLink()
        || tar.isFIFO()
        || tar.isCharacterDevice()
        || tar.isBlockDevice();
  }
}
