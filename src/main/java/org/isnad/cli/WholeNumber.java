package org.isnad.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number between two others; what is none, or beyond them, is no command. */
abstract class WholeNumber implements ITypeConverter<Integer> {

  private final int lowest;
  private final int highest;
  private final int example;

  private WholeNumber(int lowest, int highest, int example) {
    this.lowest = lowest;
    this.highest = highest;
    this.example = example;
  }

  @Override
  public final Integer convert(String text) {
    long number = text.matches("-?[0-9]{1,10}") ? Long.parseLong(text) : Long.MIN_VALUE;
    if (number < lowest || number > highest) {
      throw new TypeConversionException(
          "should be a whole number from %d to %d, such as %d, but is '%s'"
              .formatted(lowest, highest, example, text));
    }
    return (int) number;
  }

  /** Of a port; 0 is any that is free. */
  static final class Port extends WholeNumber {
    Port() {
      super(0, 65_535, 7070);
    }
  }

  /** How many indexes are kept beside the one being served. */
  static final class Kept extends WholeNumber {
    Kept() {
      super(0, 1_000_000, 3);
    }
  }

  /** How many to list. */
  static final class Most extends WholeNumber {
    Most() {
      super(1, 1_000_000, 30);
    }
  }

  /** A time to wait, at most a day. */
  static final class Seconds extends WholeNumber {
    Seconds() {
      super(1, 86_400, 60);
    }
  }

  /** Which fifth of something; -1 for none. */
  static final class Fifth extends WholeNumber {
    Fifth() {
      super(-1, 4, 0);
    }
  }
}
