package org.isnad.mending;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.article.Mended;
import org.isnad.article.Span;
import org.isnad.mending.Run.Belief;

/**
 * Undoes what became of UTF-8 that somebody read as windows-1252, windows-1256 or ISO-8859-6, once
 * or several times over: {@code â€™} was an apostrophe; and of Arabic in windows-1256 that was read
 * as Latin letters. Only where it is certain; what was lost on the way, shown as U+FFFD, is not
 * guessed.
 */
final class Mojibake {
  private static final Misreading LATIN = new Misreading("windows-1252");
  private static final List<Misreading> ARABIC =
      List.of(new Misreading("windows-1256"), new Misreading("ISO-8859-6"));

  private static final char LOST = '\uFFFD';

  private Mojibake() {}

  /**
   * A text made readable.
   *
   * @param mended in the order of the text, none beside or over another
   */
  record Result(String text, List<Mended> mended) {

    /** Copies the list. */
    Result {
      mended = List.copyOf(mended);
    }
  }

  /** The text as it was meant. */
  static Result mend(String text) {
    return MisreadArabic.mend(unicode(text));
  }

  private static Result unicode(String text) {
    var parts = new TreeMap<Integer, Piece>();
    // most texts have no letter that such damage begins with
    if (hasAny(text, 0xC2, 0xF4)) {
      add(parts, pieces(text, LATIN));
    }
    if (hasAny(text, 0x621, 0x64A) && text.indexOf(LOST) < 0) {
      ARABIC.forEach(reading -> add(parts, pieces(text, reading)));
    }
    return result(text, parts.values());
  }

  private static boolean hasAny(String text, int from, int to) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= from && text.charAt(i) <= to) {
        return true;
      }
    }
    return false;
  }

  /** What a report says of a text; empty of one that is whole. */
  static Optional<String> note(String text) {
    int places = mend(text).mended().size();
    return places == 0
        ? Optional.empty()
        : Optional.of(
            "text that was once read in another encoding, mended at %d %s"
                .formatted(places, places == 1 ? "place" : "places"));
  }

  /** A run as it is to be read. */
  private record Piece(int start, int end, String read) {}

  /** Adds what lies over none that is there already, by where each starts. */
  private static void add(NavigableMap<Integer, Piece> pieces, List<Piece> more) {
    for (Piece piece : more) {
      Map.Entry<Integer, Piece> before = pieces.lowerEntry(piece.end);
      if (before == null || before.getValue().end <= piece.start) {
        pieces.put(piece.start, piece);
      }
    }
  }

  private static List<Piece> pieces(String text, Misreading reading) {
    List<Run> runs = runs(text, reading);
    if (reading != LATIN) { // of their users only Arabic is known to be misread so
      runs.removeIf(run -> !run.isArabic());
    }
    boolean sure = runs.stream().anyMatch(run -> run.belief() == Belief.SURE);
    return runs.stream()
        .filter(run -> sure && run.belief() != Belief.NO)
        .map(run -> new Piece(run.start(), run.end(), read(run)))
        .toList();
  }

  /** What was misread twice is now misread once. */
  private static String read(Run run) {
    var read = new StringBuilder();
    run.characters().forEach(read::appendCodePoint);
    return unicode(read.toString()).text();
  }

  private static List<Run> runs(String text, Misreading reading) {
    var runs = new ArrayList<Run>();
    for (int at = 0; at < text.length(); at++) {
      int length = reading.lengthAt(text, at);
      if (length > 0) {
        Run run = run(text, at, reading);
        runs.add(run);
        at = run.end() - 1;
      }
    }
    return runs;
  }

  private static Run run(String text, int start, Misreading reading) {
    var characters = new ArrayList<Integer>();
    int at = start;
    for (int length = reading.lengthAt(text, at); length > 0; length = reading.lengthAt(text, at)) {
      characters.add(reading.character(text, at, length));
      at += length;
    }
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = at == text.length() ? ' ' : text.charAt(at);
    return new Run(start, at, characters, before, after);
  }

  private static Result result(String text, Collection<Piece> pieces) {
    if (pieces.isEmpty()) {
      return new Result(text, List.of());
    }
    var read = new StringBuilder();
    var mended = new ArrayList<Mended>();
    int at = 0;
    for (Piece piece : pieces) {
      read.append(text, at, piece.start);
      int start = read.length();
      read.append(piece.read);
      at = piece.end;
      mended.add(new Mended(new Span(start, read.length()), text.substring(piece.start, at)));
    }
    return new Result(read.append(text, at, text.length()).toString(), mended);
  }
}
