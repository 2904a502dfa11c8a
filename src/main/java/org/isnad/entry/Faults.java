package org.isnad.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with gazetteer files, gathered so that all is said at once, in their order. */
public final class Faults {

  private final List<Fault> all = new ArrayList<>();

  /** How bad it is. */
  public enum Level {
    /** The file cannot be used. */
    ERROR,
    /** It can be used, but a name will be missed or misread. */
    DOUBT
  }

  /**
   * One thing that is wrong.
   *
   * @param line from 1
   * @param column from 1, in UTF-16 units of the line
   */
  public record Fault(String file, int line, int column, Level level, String problem)
      implements Comparable<Fault> {

    private static final Comparator<Fault> IN_FILES =
        Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line)
            .thenComparingInt(Fault::column)
            .thenComparing(Fault::problem);

    @Override
    public int compareTo(Fault other) {
      return IN_FILES.compare(this, other);
    }

    /** As {@code file:line:column: key: what is wrong, what would be right}. */
    @Override
    public String toString() {
      return "%s:%d:%d: %s".formatted(file, line, column, problem);
    }
  }

  /** Adds what stops a file from being used. */
  public void error(String file, int line, int column, String problem) {
    all.add(new Fault(file, line, column, Level.ERROR, problem));
  }

  /** Adds what lets a file be used with a loss. */
  public void doubt(String file, int line, int column, String problem) {
    all.add(new Fault(file, line, column, Level.DOUBT, problem));
  }

  /** All, sorted by file, line and column. */
  public List<Fault> sorted() {
    return all.stream().sorted().toList();
  }

  /**
   * Goes on only if every file can be used.
   *
   * @throws GazetteerException with every error
   */
  public void refuseErrors() {
    List<String> errors =
        sorted().stream()
            .filter(fault -> fault.level() == Level.ERROR)
            .map(Fault::toString)
            .toList();
    if (!errors.isEmpty()) {
      throw new GazetteerException(errors);
    }
  }
}
