package org.isnad.press;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the names of hosts. */
public final class Hosts {
  private static final Pattern HOST =
      Pattern.compile("(?<![\\w.-])(?:[a-z0-9-]{1,40}\\.){1,4}[a-z]{2,12}(?![\\w-])");

  private Hosts() {}

  /** The first host named in a line, also as part of a mail address. */
  public static @Nullable String in(String line) {
    Matcher host = HOST.matcher(line.toLowerCase(Locale.ROOT));
    return host.find() ? host.group() : null;
  }

  /** The host of an address, or null if it is none. */
  public static @Nullable String of(String url) {
    try {
      String host = new URI(url.strip()).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException wrong) {
      return null;
    }
  }
}
