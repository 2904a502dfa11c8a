package org.isnad.format;

/**
 * Watches the places that the cells of a sheet say they stand at. A row is held as a list as long
 * as its last column, so a place far beyond all columns would take all memory.
 */
final class CellPlaces {
  /** The last column of Excel is XFD. */
  private static final int MOST_LETTERS = 3;

  /** How far an attribute {@code r="XFD1"} was read. */
  private enum State {
    NOWHERE,
    GAP,
    NAME,
    EQUALS,
    PLACE
  }

  private State state = State.NOWHERE;
  private int letters;

  /**
   * Takes the next bytes of a sheet.
   *
   * @return whether one of the places so far is in a column that there cannot be
   */
  boolean isBeyond(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (isBeyond((char) bytes[i])) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeyond(char c) {
    if (state == State.PLACE && Character.isLetter(c)) {
      letters++;
      return letters > MOST_LETTERS;
    }
    letters = 0;
    state = next(c);
    return false;
  }

  private State next(char c) {
    return switch (c) {
      case ' ', '\t', '\r', '\n' ->
          state == State.NAME || state == State.EQUALS ? state : State.GAP;
      case 'r' -> state == State.GAP ? State.NAME : State.NOWHERE;
      case '=' -> state == State.NAME ? State.EQUALS : State.NOWHERE;
      case '"', '\'' -> state == State.EQUALS ? State.PLACE : State.NOWHERE;
      default -> State.NOWHERE;
    };
  }
}
