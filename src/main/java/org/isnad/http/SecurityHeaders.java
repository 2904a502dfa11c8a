package org.isnad.http;

import io.javalin.http.Context;
import java.util.Map;

/** What every answer tells a browser not to do with it. A page loosens the first for itself. */
public final class SecurityHeaders {

  static final Map<String, String> ALL =
      Map.of(
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

  private SecurityHeaders() {}

  /** Sets all of them on an answer. */
  public static void add(Context ctx) {
    ALL.forEach(ctx::header);
  }
}
