package org.isnad.raw;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Which encoding bytes are in: by their mark, or by what comes out of them. */
final class Encodings {
  /** What stands for bytes that are nothing in their encoding. */
  static final char DAMAGED = '\uFFFD';

  /** Said of a text in which some bytes are no characters. */
  static final String DAMAGE = "damaged: some bytes are no characters, shown as " + DAMAGED;

  static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Prose in a Latin script has fewer accents and curly quotes than one in so many letters. */
  private static final int LETTERS_PER_ACCENT = 4;

  private static final int SOUND_PER_DAMAGED = 4;

  /** So many bytes tell UTF-16 without a mark, of which the first few must be Latin. */
  private static final int WIDE_START = 512;

  private static final int WIDE_LATIN = 8;

  private Encodings() {}

  /** UTF-16 where a byte order mark says so, or the zeros beside Latin letters; or else null. */
  static @Nullable Charset wide(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE)) {
      return UTF_16LE;
    } else if (begins(bytes, 0xFE, 0xFF)) {
      return UTF_16BE;
    }
    return isWide(bytes, UTF_16LE, 1) ? UTF_16LE : isWide(bytes, UTF_16BE, 0) ? UTF_16BE : null;
  }

  /**
   * Whether a beginning without a mark is text in UTF-16: no other text has zeros, and of what is
   * none hardly anything begins with so many plain characters.
   *
   * @param zero where they have their zeros, 0 or 1
   */
  private static boolean isWide(byte[] bytes, Charset charset, int zero) {
    int length = Math.min(bytes.length, WIDE_START) & ~1;
    for (int i = 0; i < Math.min(length, WIDE_LATIN); i++) {
      if ((bytes[i] == 0) != (i % 2 == zero)) {
        return false;
      }
    }
    String text = new String(bytes, 0, length, charset);
    return length >= WIDE_LATIN
        && text.chars()
            .limit(length / 2 - 1) // the last may be half of one
            .noneMatch(c -> c == DAMAGED || (c < ' ' && !Character.isWhitespace(c)));
  }

  /** Whether a byte order mark says what they are. */
  static boolean isMarkedWide(byte[] bytes) {
    return begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF);
  }

  /** Whether a byte order mark says that they are UTF-8. */
  static boolean isMarkedUtf8(byte[] bytes) {
    return begins(bytes, 0xEF, 0xBB, 0xBF);
  }

  private static boolean begins(byte[] bytes, int... marks) {
    for (int i = 0; i < marks.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != marks[i]) {
        return false;
      }
    }
    return true;
  }

  /** One from before Unicode in which bytes look like prose; null if none is. */
  static @Nullable Charset old(byte[] bytes) {
    String latin = strict(bytes, 0, WINDOWS);
    return latin != null && looksLatin(latin)
        ? WINDOWS
        : ArabicBytes.CHARSETS.stream()
            .filter(arabic -> isArabic(strict(bytes, 0, arabic)))
            .findFirst()
            .orElse(null);
  }

  private static boolean looksLatin(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long accents = text.chars().filter(c -> c >= 0x80).count();
    return letters * 2 > text.length() && accents * LETTERS_PER_ACCENT < letters;
  }

  private static boolean isArabic(@Nullable String text) {
    return text != null && ArabicBytes.isProse(text);
  }

  /**
   * Whether they are UTF-8 with a little damage at most: in other encodings hardly any two bytes
   * beside each other are a character of it.
   */
  static boolean isUtf8(byte[] bytes) {
    if (strict(bytes, 0, UTF_8) != null) {
      return true;
    }
    String text = new String(bytes, UTF_8);
    long sound = text.chars().filter(c -> c >= 0x80 && c != DAMAGED).count();
    return sound > damaged(text) * SOUND_PER_DAMAGED;
  }

  /** How many characters of a text stand for bytes that are none. */
  static long damaged(String text) {
    return text.chars().filter(c -> c == DAMAGED).count();
  }

  /** Bytes as text; null if some are nothing in that encoding. */
  static @Nullable String strict(byte[] bytes, int from, Charset charset) {
    if (charset.equals(UTF_8)) {
      String text = new String(bytes, from, bytes.length - from, UTF_8);
      if (text.indexOf(DAMAGED) < 0) { // many times as fast as a decoder that may refuse
        return text;
      }
    }
    try {
      var rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return charset.newDecoder().decode(rest).toString();
    } catch (CharacterCodingException wrong) {
      return null;
    }
  }

  /** What to say of a text that was read in an encoding which had to be guessed, or is damaged. */
  static String doubt(Charset charset) {
    return isUnicode(charset) ? DAMAGE : "not UTF-8, read as " + charset;
  }

  static boolean isUnicode(Charset charset) {
    return charset.name().startsWith("UTF-");
  }
}
