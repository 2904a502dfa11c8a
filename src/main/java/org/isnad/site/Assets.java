package org.isnad.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.disk.Digests;

/**
 * Style, scripts and the icon, from the class path. Each has an address that changes with its
 * content, so that a browser may keep it for ever. Safe for many threads.
 */
final class Assets {
  /** Of the hash of its content that an address has. */
  private static final int DIGITS = 12;

  private static final String FOLDER = "/web/assets/";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");
  private static final List<String> NAMES =
      List.of(
          "isnad.css", "theme.js", "keys.js", "suggest.js", "results.js", "article.js", "icon.svg");

  private final Map<String, Asset> byName = new LinkedHashMap<>();
  private final Map<String, String> addresses = new LinkedHashMap<>();

  /** One file, ready to be sent. */
  record Asset(String type, String content) {}

  /** Reads every file, so that a missing one stops the server and not a page. */
  Assets() {
    for (String name : NAMES) {
      byte[] bytes = read(name);
      int dot = name.lastIndexOf('.');
      String hashed =
          name.substring(0, dot)
              + "."
              + Digests.of(bytes).substring(0, DIGITS)
              + name.substring(dot);
      byName.put(
          hashed,
          new Asset(TYPES.getOrDefault(name.substring(dot + 1), ""), new String(bytes, UTF_8)));
      addresses.put(name, FOLDER + hashed);
    }
  }

  /** The address of each file, by its name. */
  Map<String, String> addresses() {
    return addresses;
  }

  /** The file at the last part of such an address. */
  Optional<Asset> get(String hashedName) {
    return Optional.ofNullable(byName.get(hashedName));
  }

  private static byte[] read(String name) {
    try (InputStream stream = Assets.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("the jar has no " + FOLDER + name + "; build it again");
      }
      return stream.readAllBytes();
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read " + FOLDER + name, fault);
    }
  }
}
