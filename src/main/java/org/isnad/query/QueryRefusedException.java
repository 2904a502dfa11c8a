package org.isnad.query;

/** A query too long or too many-sided to be answered, however it is read. */
public final class QueryRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient ParsedQuery.Remark fault;

  public QueryRefusedException(String code, int position, String message, String hint) {
    super(message);
    fault = new ParsedQuery.Remark(code, position, message, hint);
  }

  /** What is too much, and how much would be right. */
  public ParsedQuery.Remark fault() {
    return fault;
  }
}
