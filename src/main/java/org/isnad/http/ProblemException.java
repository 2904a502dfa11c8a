package org.isnad.http;

import java.util.List;
import org.isnad.engine.TooCostlyException;
import org.isnad.query.Fault;

/** A request that is refused. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem.Kind kind;
  private final transient List<Fault> faults;

  /**
   * A refusal.
   *
   * @param detail one sentence for a person
   * @param faults single parameters that are at fault, perhaps none
   */
  public ProblemException(Problem.Kind kind, String detail, List<Fault> faults) {
    super(detail);
    this.kind = kind;
    this.faults = List.copyOf(faults);
  }

  /** For an address or an id at which nothing is. */
  public static ProblemException notFound(String detail) {
    return new ProblemException(Problem.Kind.NOT_FOUND, detail, List.of());
  }

  /** For a cursor whose results are no longer the current ones. */
  public static ProblemException cursorExpired() {
    return new ProblemException(
        Problem.Kind.CURSOR_EXPIRED,
        "The index has changed since the cursor was given; begin again without it.",
        List.of());
  }

  /** For a query with more spellings than an engine looks for at once. */
  public static ProblemException tooCostly(TooCostlyException e) {
    String message = String.valueOf(e.getMessage());
    var fault = Fault.of("q", "too-costly", message, "fewer words, or names=exact");
    return new ProblemException(Problem.Kind.TOO_COSTLY, message, List.of(fault));
  }

  /** One status for all faults, by what they have in common. */
  static ProblemException of(List<Fault> faults) {
    Problem.Kind kind =
        faults.stream().allMatch(fault -> fault.code().equals(Parameters.UNKNOWN))
            ? Problem.Kind.UNKNOWN_PARAMETER
            : faults.stream().allMatch(fault -> fault.parameter().equals("q"))
                ? Problem.Kind.QUERY_SYNTAX
                : Problem.Kind.INVALID_VALUE;
    String detail = faults.getFirst().message();
    int more = faults.size() - 1;
    return new ProblemException(
        kind, more == 0 ? detail : "%s (and %d more)".formatted(detail, more), faults);
  }

  /** What is wrong, each thing once. */
  public List<Fault> faults() {
    return faults;
  }

  /** The HTTP status to answer with. */
  public int status() {
    return kind.status;
  }

  Problem problem(String instance) {
    return Problem.of(kind, String.valueOf(getMessage()), instance, faults);
  }
}
