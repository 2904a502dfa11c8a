package org.isnad.http;

import io.javalin.http.Context;

/** Where this server is, for those who need whole addresses. */
public final class ServerAddress {

  private ServerAddress() {}

  /** Scheme, host and port as the client has them, such as {@code http://127.0.0.1:7070}. */
  public static String of(Context ctx) {
    // a host is what a client sent: it must not become markup
    return (ctx.scheme() + "://" + ctx.host()).replaceAll("[^A-Za-z0-9.:/\\[\\]_-]", "");
  }
}
