package org.isnad.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text. A byte order mark decides, or the zeros of UTF-16; without them, strict UTF-8;
 * then the encoding that the file declares; then UTF-8 with a little damage; then windows-1252, if
 * what comes out looks like prose in Latin letters; then the Arabic ones, if it looks like Arabic.
 */
public final class Decoder {
  /** One control or damaged character in so many others is damage; more is no text. */
  private static final int TEXT_PER_DAMAGE = 20;

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
    if (Encodings.isMarkedUtf8(bytes)) {
      return sure(bytes, 3, UTF_8);
    }
    Charset wide = Encodings.wide(bytes);
    if (wide != null) {
      return sure(bytes, Encodings.isMarkedWide(bytes) ? 2 : 0, wide);
    }
    refuseBinary(bytes);
    String text = Encodings.strict(bytes, 0, UTF_8);
    return text != null ? checked(text, List.of()) : guessed(bytes, declared);
  }

  private static Decoded sure(byte[] bytes, int from, Charset charset) throws UnreadableException {
    String text = Encodings.strict(bytes, from, charset);
    if (text != null) {
      return checked(text, List.of());
    }
    text = new String(bytes, from, bytes.length - from, charset);
    if (Encodings.damaged(text) * TEXT_PER_DAMAGE > text.length()) {
      throw new UnreadableException("marked as " + charset + ", but is not");
    }
    return checked(text, List.of(Encodings.DAMAGE));
  }

  private static Decoded guessed(byte[] bytes, @Nullable Charset declared)
      throws UnreadableException {
    String text = declared == null ? null : Encodings.strict(bytes, 0, declared);
    if (text != null) {
      return checked(text, List.of("read as " + declared + ", as it declares itself"));
    }
    if (Encodings.isUtf8(bytes)) {
      return checked(new String(bytes, UTF_8), List.of(Encodings.DAMAGE));
    }
    Charset old = Encodings.old(bytes);
    if (old == null) {
      throw new UnreadableException("wrongly encoded: not UTF-8, and no other text either");
    }
    return checked(new String(bytes, old), List.of(Encodings.doubt(old)));
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

  private static boolean isControl(int c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }
}
