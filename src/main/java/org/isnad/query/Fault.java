package org.isnad.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.isnad.query.ParsedQuery.Remark;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a request: what it is refused for, or what was read otherwise than it stands
 * and is told to the reader.
 *
 * @param parameter of the request
 * @param position in the value, in UTF-16 units; null if the whole value is wrong
 * @param code stable, for programs
 * @param message for people, a sentence
 * @param hint what would be right
 */
public record Fault(
    String parameter,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer position,
    String code,
    String message,
    String hint) {

  /** What there is to say about a query that was given as this parameter. */
  public static Fault in(String parameter, Remark remark) {
    return new Fault(parameter, remark.position(), remark.code(), remark.message(), remark.hint());
  }

  /** What is wrong with the whole value of a parameter. */
  public static Fault of(String parameter, String code, String message, String hint) {
    return new Fault(parameter, null, code, message, hint);
  }
}
