package org.isnad.format;

import java.util.Locale;
import java.util.Map;

/** The media types of what may hold an article, where a mail or a web archive names them. */
final class MediaTypes {
  private static final Map<String, String> ENDINGS =
      Map.ofEntries(
          Map.entry("text/html", "html"),
          Map.entry("application/xhtml+xml", "html"),
          Map.entry("text/plain", "txt"),
          Map.entry("application/pdf", "pdf"),
          Map.entry(DocxFormat.TYPE, "docx"),
          Map.entry(OdtFormat.TYPE, "odt"),
          Map.entry("application/rtf", "rtf"),
          Map.entry("text/rtf", "rtf"),
          Map.entry("application/rss+xml", "rss"),
          Map.entry("application/atom+xml", "atom"),
          Map.entry("message/rfc822", "eml"));

  private MediaTypes() {}

  /** Whether the name of something that may hold an article can end so. */
  static boolean isEnding(String ending) {
    return ENDINGS.containsValue(ending);
  }

  /** The ending that the name of such a file has; empty for what holds no article. */
  static String ending(String type) {
    return ENDINGS.getOrDefault(type.toLowerCase(Locale.ROOT), "");
  }
}
