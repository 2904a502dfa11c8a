package org.isnad.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import org.isnad.raw.Decoder.Decoded;
import org.jspecify.annotations.Nullable;

/** Streams that are too long to be decoded at once, as text: how they begin decides. */
public final class StreamDecoder {
  /** No character, and in no text: so those that a text itself has as damaged are told apart. */
  private static final String MARK = "\uFFFF";

  private StreamDecoder() {}

  /**
   * UTF-16 where a byte order mark or zeros say so; null otherwise.
   *
   * @param start two bytes or more
   */
  public static @Nullable Charset wide(byte[] start) {
    return Encodings.wide(start);
  }

  /**
   * The encoding of a stream. A little damage does not make UTF-8 anything else.
   *
   * @param start as much as is at hand; its last character may be cut
   */
  public static Charset charset(byte[] start, @Nullable Charset declared) {
    Charset wide = Encodings.wide(start);
    if (wide != null) {
      return wide;
    }
    byte[] whole = whole(start);
    if (Encodings.isUtf8(whole)) {
      return UTF_8;
    } else if (declared != null) {
      return declared;
    }
    Charset old = Encodings.old(whole);
    return old == null ? Encodings.WINDOWS : old;
  }

  /** Whether all bytes are UTF-8, but for a last character that may be cut. */
  public static boolean isSound(byte[] start) {
    return Encodings.strict(whole(start), 0, UTF_8) != null;
  }

  /** The same without a last character that is cut. */
  private static byte[] whole(byte[] start) {
    int lead = start.length - 1;
    while (lead > 0 && start.length - lead < 4 && (start[lead] & 0xC0) == 0x80) {
      lead--;
    }
    int ones = lead < 0 ? 0 : Integer.numberOfLeadingZeros(~(start[lead] << 24));
    return Arrays.copyOf(start, ones > start.length - lead ? lead : start.length);
  }

  /** Whether an encoding is one that is told, not guessed. */
  public static boolean isUnicode(Charset charset) {
    return Encodings.isUnicode(charset);
  }

  /** What to say of a text that was read in an encoding which had to be guessed, or is damaged. */
  public static String doubt(Charset charset) {
    return Encodings.doubt(charset);
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
        ? new Decoded(
            text.replace(MARK, String.valueOf(Encodings.DAMAGED)), List.of(Encodings.DAMAGE))
        : new Decoded(text, List.of());
  }
}
