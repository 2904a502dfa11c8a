package org.isnad.raw;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text. A byte order mark decides; without one, strict UTF-8; then the encoding that the
 * file declares; then UTF-8 with a little damage; then windows-1252, if what comes out looks like
 * prose in Latin letters; then the Arabic ones, if it looks like Arabic.
 */
public final class Decoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** One control or damaged character in so many others is damage; more is no text. */
  private static final int TEXT_PER_DAMAGE = 20;

  /** Prose in a Latin script has fewer accents and curly quotes than one in so many letters. */
  private static final int LETTERS_PER_ACCENT = 4;

  /** What stands for bytes that are nothing in their encoding. */
  private static final char DAMAGED = '\uFFFD';

  /** No character, and in no text: so those that a text itself has as damaged are told apart. */
  private static final String MARK = "\uFFFF";

  /** Said of a text in which some bytes are no characters. */
  private static final String DAMAGE = "damaged: some bytes are no characters, shown as \uFFFD";

  private static final int SOUND_PER_DAMAGED = 4;

  private Decoder() {}

  /**
   * A text.
   *
   * @param notes what had to be guessed
   */
  public record Decoded(String text, List<String> notes) {}

  /**
   * The text of some bytes.
   *
   * @param declared the encoding that the file names, if any
   * @throws UnreadableException if they are no text, or in an encoding that cannot be told
   */
  public static Decoded decode(byte[] bytes, @Nullable Charset declared)
      throws UnreadableException {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return sure(bytes, 3, UTF_8);
    } else if (begins(bytes, 0xFF, 0xFE)) {
      return sure(bytes, 2, UTF_16LE);
    } else if (begins(bytes, 0xFE, 0xFF)) {
      return sure(bytes, 2, UTF_16BE);
    }
    refuseBinary(bytes);
    String text = strict(bytes, 0, UTF_8);
    return text != null ? checked(text, List.of()) : guessed(bytes, declared);
  }

  /**
   * The encoding of a stream that is too long to be decoded at once, judged by how it begins. A
   * little damage does not make UTF-8 anything else.
   *
   * @param start as much as is at hand; its last character may be cut
   */
  public static Charset charset(byte[] start, @Nullable Charset declared) {
    if (begins(start, 0xFF, 0xFE)) {
      return UTF_16LE;
    } else if (begins(start, 0xFE, 0xFF)) {
      return UTF_16BE;
    }
    byte[] whole = Arrays.copyOf(start, end(start));
    if (isUtf8(whole)) {
      return UTF_8;
    } else if (declared != null) {
      return declared;
    }
    String latin = strict(whole, 0, WINDOWS);
    if (latin != null && looksLatin(latin)) {
      return WINDOWS;
    }
    return ArabicBytes.CHARSETS.stream()
        .filter(arabic -> isArabic(strict(whole, 0, arabic)))
        .findFirst()
        .orElse(WINDOWS);
  }

  /** Before a last character that is cut. */
  private static int end(byte[] start) {
    int lead = start.length - 1;
    while (lead > 0 && start.length - lead < 4 && (start[lead] & 0xC0) == 0x80) {
      lead--;
    }
    int ones = lead < 0 ? 0 : Integer.numberOfLeadingZeros(~(start[lead] << 24));
    return ones > start.length - lead ? lead : start.length;
  }

  private static boolean isArabic(@Nullable String text) {
    return text != null && ArabicBytes.isProse(text);
  }

  /** In other encodings hardly any two bytes beside each other are a character of UTF-8. */
  private static boolean isUtf8(byte[] bytes) {
    if (strict(bytes, 0, UTF_8) != null) {
      return true;
    }
    String text = new String(bytes, UTF_8);
    long sound = text.chars().filter(c -> c >= 0x80 && c != DAMAGED).count();
    return sound > damaged(text) * SOUND_PER_DAMAGED;
  }

  private static long damaged(String text) {
    return text.chars().filter(c -> c == DAMAGED).count();
  }

  /** Whether an encoding is one that is told, not guessed. */
  public static boolean isUnicode(Charset charset) {
    return charset.name().startsWith("UTF-");
  }

  /** Whether all bytes are UTF-8, but for a last character that may be cut. */
  public static boolean isSound(byte[] start) {
    return strict(Arrays.copyOf(start, end(start)), 0, UTF_8) != null;
  }

  /** What to say of a text that was read in an encoding which had to be guessed, or is damaged. */
  public static String doubt(Charset charset) {
    return isUnicode(charset) ? DAMAGE : "not UTF-8, read as " + charset;
  }

  /**
   * Reads a stream whatever is damaged in it; each stretch that was then goes through {@link
   * #withDamage}.
   */
  public static Reader reader(InputStream in, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(MARK);
    return new InputStreamReader(in, decoder);
  }

  /** A stretch of what {@link #reader} reads, and whether it is damaged. */
  public static Decoded withDamage(String text) {
    return text.contains(MARK)
        ? new Decoded(text.replace(MARK, String.valueOf(DAMAGED)), List.of(DAMAGE))
        : new Decoded(text, List.of());
  }

  private static Decoded sure(byte[] bytes, int from, Charset charset) throws UnreadableException {
    String text = strict(bytes, from, charset);
    if (text != null) {
      return checked(text, List.of());
    }
    text = new String(bytes, from, bytes.length - from, charset);
    if (damaged(text) * TEXT_PER_DAMAGE > text.length()) {
      throw new UnreadableException("marked as " + charset + ", but is not");
    }
    return checked(text, List.of(DAMAGE));
  }

  private static Decoded guessed(byte[] bytes, @Nullable Charset declared)
      throws UnreadableException {
    String text = declared == null ? null : strict(bytes, 0, declared);
    if (text != null) {
      return checked(text, List.of("read as " + declared + ", as it declares itself"));
    }
    if (isUtf8(bytes)) {
      return checked(new String(bytes, UTF_8), List.of(DAMAGE));
    }
    text = strict(bytes, 0, WINDOWS);
    if (text != null && looksLatin(text)) {
      return checked(text, List.of(doubt(WINDOWS)));
    }
    for (Charset arabic : ArabicBytes.CHARSETS) {
      text = strict(bytes, 0, arabic);
      if (text != null && isArabic(text)) {
        return checked(text, List.of(doubt(arabic)));
      }
    }
    throw new UnreadableException("wrongly encoded: not UTF-8, and no other text either");
  }

  private static Decoded checked(String text, List<String> notes) throws UnreadableException {
    long controls = text.chars().filter(Decoder::isControl).count();
    if (controls * TEXT_PER_DAMAGE > text.length()) {
      throw new UnreadableException("binary: mostly control characters");
    }
    return new Decoded(text, notes);
  }

  private static void refuseBinary(byte[] bytes) throws UnreadableException {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableException("binary: a NUL byte at offset " + i);
      }
    }
  }

  private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
    try {
      var rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return charset.newDecoder().decode(rest).toString();
    } catch (CharacterCodingException wrong) {
      return null;
    }
  }

  private static boolean looksLatin(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long accents = text.chars().filter(c -> c >= 0x80).count();
    return letters * 2 > text.length() && accents * LETTERS_PER_ACCENT < letters;
  }

  private static boolean isControl(int c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }

  private static boolean begins(byte[] bytes, int... marks) {
    for (int i = 0; i < marks.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != marks[i]) {
        return false;
      }
    }
    return true;
  }
}
