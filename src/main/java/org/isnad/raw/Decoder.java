package org.isnad.raw;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text. A byte order mark decides; without one, strict UTF-8; then the encoding that the
 * file declares; then windows-1252, if what comes out looks like prose in Latin letters; then the
 * Arabic ones, if it looks like Arabic.
 */
public final class Decoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** One control character in so many others is damage; more is no text. */
  private static final int TEXT_PER_CONTROL = 20;

  /** Prose in a Latin script has fewer accents and curly quotes than one in so many letters. */
  private static final int LETTERS_PER_ACCENT = 4;

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
   * The encoding of a stream that is too long to be decoded at once, judged by how it begins.
   *
   * @param head some thousand bytes
   */
  public static Charset charset(byte[] head, @Nullable Charset declared) {
    if (begins(head, 0xFF, 0xFE)) {
      return UTF_16LE;
    } else if (begins(head, 0xFE, 0xFF)) {
      return UTF_16BE;
    }
    int end = head.length; // the last character may be cut
    while (end > 0 && head.length - end < 4 && head[end - 1] < 0) {
      end--;
    }
    boolean utf8 = strict(Arrays.copyOf(head, end), 0, UTF_8) != null;
    return utf8 ? UTF_8 : declared != null ? declared : WINDOWS;
  }

  private static Decoded sure(byte[] bytes, int from, Charset charset) throws UnreadableException {
    String text = strict(bytes, from, charset);
    if (text == null) {
      throw new UnreadableException("marked as " + charset + ", but is not");
    }
    return checked(text, List.of());
  }

  private static Decoded guessed(byte[] bytes, @Nullable Charset declared)
      throws UnreadableException {
    String text = declared == null ? null : strict(bytes, 0, declared);
    if (text != null) {
      return checked(text, List.of("read as " + declared + ", as it declares itself"));
    }
    text = strict(bytes, 0, WINDOWS);
    if (text != null && looksLatin(text)) {
      return checked(text, List.of("not UTF-8, read as windows-1252"));
    }
    for (Charset arabic : ArabicBytes.CHARSETS) {
      text = strict(bytes, 0, arabic);
      if (text != null && ArabicBytes.isProse(text)) {
        return checked(text, List.of("not UTF-8, read as " + arabic));
      }
    }
    throw new UnreadableException("wrongly encoded: not UTF-8, and no other text either");
  }

  private static Decoded checked(String text, List<String> notes) throws UnreadableException {
    long controls = text.chars().filter(Decoder::isControl).count();
    if (controls * TEXT_PER_CONTROL > text.length()) {
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
