package org.isnad.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** Where this server is, for those who need whole addresses. */
public final class ServerAddress {

  private ServerAddress() {}

  /** Scheme, host and port as the client has them, such as {@code http://127.0.0.1:7070}. */
  public static String of(Context ctx) {
    // clients of long ago say no host
    String host = Objects.requireNonNullElseGet(ctx.host(), () -> own(ctx.req()));
    // a host is what a client sent: it must not become markup
    return (ctx.scheme() + "://" + host).replaceAll("[^A-Za-z0-9.:/\\[\\]_-]", "");
  }

  private static String own(HttpServletRequest request) {
    return request.getServerName() + ":" + request.getServerPort();
  }
}
