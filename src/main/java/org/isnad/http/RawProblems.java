package org.isnad.http;

import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** The same shape for what the server refuses before any handler sees it: an address too long... */
public final class RawProblems extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() < 400 ? 500 : response.getStatus();
    @Nullable String words = HttpStatus.getMessage(status);
    var problem =
        new Problem(
            "/problems/" + (status < 500 ? "bad-request" : "internal"),
            status < 500 ? "The request could not be read" : "Something went wrong here",
            status,
            words + ".",
            request.getHttpURI() == null ? "" : request.getHttpURI().getPathQuery() + "",
            List.of());
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.TYPE);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    SecurityHeaders.ALL.forEach(response.getHeaders()::put);
    response.write(true, ByteBuffer.wrap(Json.bytes(problem)), callback);
    return true;
  }
}
