package org.isnad.analysis;

import java.util.Set;

/** Reads what stands between two words. */
final class Gaps {

  /** Words after which a full stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "St", "Gen", "Lt", "Col", "Maj", "Brig", "Capt", "Sgt", "Adm",
          "Sen", "Rep", "Gov", "Prof", "Rev", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug",
          "Sep", "Sept", "Oct", "Nov", "Dec", "No", "vs");

  private boolean first = true;
  private boolean abbreviated;

  void reset() {
    first = true;
    abbreviated = false;
  }

  /** Remembers the word before the next gap. */
  void after(char[] text, int from, int to, boolean dotted) {
    first = false;
    int length = to - from;
    abbreviated =
        dotted
            || (length == 1 && Character.isUpperCase(text[from]) && !isNetwork(text, from))
            || (length <= 4
                && length >= 2
                && to < text.length
                && text[to] == '.'
                && ABBREVIATIONS.contains(new String(text, from, length)));
  }

  /** What is said on X. is a sentence; of a person's initials X is the rarest. */
  private static boolean isNetwork(char[] text, int at) {
    return text[at] == 'X'
        && at > 2
        && text[at - 1] == ' '
        && text[at - 2] == 'n'
        && text[at - 3] == 'o'
        && (at == 3 || !Character.isLetter(text[at - 4]));
  }

  Word.Gap between(char[] text, int from, int to) {
    if (first) {
      return Word.Gap.PARAGRAPH;
    }
    if (to - from == 1) {
      return single(text[from]);
    }
    return from == to ? Word.Gap.SPACE : longer(text, from, to);
  }

  private static Word.Gap single(char c) {
    if (Character.isWhitespace(c) || c == '\u00a0' || c == '\'') {
      return Word.Gap.SPACE;
    }
    return switch (c) {
      case '-', '\u2010', '\u2011', '\u2013' -> Word.Gap.HYPHEN;
      // two sentences run together, parted by the tokenizer
      case '.', '!', '?' -> Word.Gap.SENTENCE;
      default -> Word.Gap.PUNCTUATION;
    };
  }

  private Word.Gap longer(char[] text, int from, int to) {
    var strongest = Word.Gap.SPACE;
    int lines = 0;
    for (int i = isPossessive(text, from) ? from + 1 : from; i < to; i++) {
      char c = text[i];
      lines += c == '\n' ? 1 : 0;
      Word.Gap here = weigh(c);
      strongest = here.compareTo(strongest) > 0 ? here : strongest;
    }
    return lines > 1 ? Word.Gap.PARAGRAPH : strongest;
  }

  /** The sign after the last letter of many who own something: the Kurdistan Workers' Party. */
  private static boolean isPossessive(char[] text, int at) {
    boolean sign = text[at] == '\'' || text[at] == '\u2019';
    return sign && at > 0 && (text[at - 1] == 's' || text[at - 1] == 'S');
  }

  private Word.Gap weigh(char c) {
    if (c == '.') {
      return abbreviated ? Word.Gap.SPACE : Word.Gap.SENTENCE;
    }
    if (c == '!' || c == '?' || c == '…') {
      return Word.Gap.SENTENCE;
    }
    return Character.isWhitespace(c) || c == '\u00a0' ? Word.Gap.SPACE : Word.Gap.PUNCTUATION;
  }
}
