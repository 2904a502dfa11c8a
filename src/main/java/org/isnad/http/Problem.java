package org.isnad.http;

import java.util.List;
import org.isnad.query.Fault;

/**
 * The one shape of every refusal, after RFC 9457.
 *
 * @param type stable for all problems of its kind, a path under {@code /problems}
 * @param title the same for every problem of its kind
 * @param detail what happened this time
 * @param instance the request: path and query
 * @param errors every thing to mend; may be empty
 */
public record Problem(
    String type, String title, int status, String detail, String instance, List<Fault> errors) {

  /** A longer request is not sent back whole, in UTF-16 units. */
  private static final int LONGEST_INSTANCE = 1_000;

  /** Copies the list. */
  public Problem {
    errors = List.copyOf(errors);
    instance = instance.substring(0, Math.min(instance.length(), LONGEST_INSTANCE));
  }

  static Problem of(Kind kind, String detail, String instance, List<Fault> errors) {
    return new Problem("/problems/" + kind.id, kind.title, kind.status, detail, instance, errors);
  }

  /** The kinds of problem there are. */
  public enum Kind {
    QUERY_SYNTAX("query-syntax", "The query could not be read", 400),
    UNKNOWN_PARAMETER("unknown-parameter", "A parameter is not known", 400),
    INVALID_VALUE("invalid-value", "Some parameters are wrong", 400),
    BAD_REQUEST("bad-request", "The request could not be read", 400),
    TOO_COSTLY("too-costly", "The query asks for too much at once", 400),
    CURSOR_EXPIRED("cursor-expired", "The results have changed", 410),
    NOT_FOUND("not-found", "There is nothing here", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", "This is asked in another way", 405),
    UNAUTHORIZED("unauthorized", "A token is needed", 401),
    REBUILD_RUNNING("rebuild-running", "An index is being made already", 409),
    CONFLICT("conflict", "This cannot be done now", 409),
    NOT_READY("not-ready", "There is no index to search yet", 503),
    INTERNAL("internal", "Something went wrong here", 500);

    final String id;
    final String title;
    final int status;

    Kind(String id, String title, int status) {
      this.id = id;
      this.title = title;
      this.status = status;
    }
  }
}
