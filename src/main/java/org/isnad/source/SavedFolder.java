package org.isnad.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder that a browser puts beside a page it saves whole: pictures, scripts and the frames of
 * advertisers. The name is that of the page with one word behind it, in the browser's language.
 */
final class SavedFolder {
  private static final Pattern NAME =
      Pattern.compile(
          "(.+)(?:_(?:files|fichiers|archivos|arquivos|ficheiros|file|bestanden|pliki|soubory"
              + "|dosyalar|tiedostot|elemei|bylos|datoteke|fajlovi)|-(?:Dateien|filer))",
          Pattern.DOTALL);

  private SavedFolder() {}

  /** Whether a folder is one; the page must be there. */
  static boolean isOne(Path folder) {
    Matcher name = NAME.matcher(String.valueOf(folder.getFileName()));
    return name.matches()
        && Stream.of(".html", ".htm", ".xhtml")
            .anyMatch(ending -> Files.exists(folder.resolveSibling(name.group(1) + ending)));
  }
}
