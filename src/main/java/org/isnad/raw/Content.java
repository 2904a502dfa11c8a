package org.isnad.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The unpacked bytes of one file or of one part of one, read once, and what was said about them
 * from outside.
 */
public final class Content {
  /** What a format is told by. */
  private static final int HEAD = 1 << 13;

  private final String origin;
  private final String name;
  private final Pieces in;
  private final @Nullable Charset charset;
  private final Given outer;
  private final Given sidecar;

  private Content(
      String origin,
      String name,
      InputStream in,
      @Nullable Charset charset,
      Given outer,
      Given sidecar) {
    this.origin = origin;
    this.name = name;
    this.in = Pieces.of(in);
    this.charset = charset;
    this.outer = outer;
    this.sidecar = sidecar;
  }

  /**
   * A file's content. Whoever opened the stream closes it.
   *
   * @param origin what its articles are called by
   * @param name the file's own name, in lower case and without {@code .gz}
   */
  public static Content of(String origin, String name, InputStream in) {
    return new Content(origin, name, in, null, Given.NONE, Given.NONE);
  }

  /** The same with what its sidecar says, which beats the text. */
  public Content with(Given sidecar) {
    return new Content(origin, name, in, charset, outer, sidecar);
  }

  /**
   * A part of this, under the same sidecar.
   *
   * @param charset the encoding that the whole names for the part
   * @param outer what the whole says about the part, which the part's own word beats
   */
  public Content part(
      String origin, String name, InputStream in, @Nullable Charset charset, Given outer) {
    return new Content(origin, name, in, charset, outer, sidecar.untitled());
  }

  /**
   * The one thing that this wraps, under the same origin and sidecar.
   *
   * @param name what it would be called as a file
   * @param charset the encoding that the wrapping names
   * @param outer what the wrapping says about it, which its own word beats
   */
  public Content unwrapped(String name, InputStream in, @Nullable Charset charset, Given outer) {
    return new Content(origin, name, in, charset, outer, sidecar);
  }

  /** What its articles are called by, or begin with: {@code export.zip!may.jsonl}. */
  public String origin() {
    return origin;
  }

  /** Its own name in lower case, without what only says how it is packed. */
  public String name() {
    return name;
  }

  /** The part of the name that says what it is, without the dot; all of it where there is none. */
  public String ending() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The encoding that is named from outside; null if none is. */
  public @Nullable Charset charset() {
    return charset;
  }

  /** Lets one read on behind a fault; only what can tell where a record begins should. */
  public void passFault() {
    in.passFault();
  }

  /** The bytes from where they were read to. */
  public InputStream stream() {
    return in;
  }

  /** The same with its bytes as UTF-8, without a mark; offsets are then those of UTF-8. */
  public Content inUtf8(Charset from) {
    return new Content(origin, name, new Utf8Stream(in, from), UTF_8, outer, sidecar);
  }

  /** The same in UTF-8 if it is in UTF-16 or UTF-32. */
  public Content narrowed() throws IOException {
    Charset wide = StreamDecoder.wide(head());
    return wide == null ? this : inUtf8(wide);
  }

  /** What is known of an article that itself says something. */
  public Given given(Given own) {
    return outer.correctedBy(own).correctedBy(sidecar);
  }

  /** What is known of one of several articles: a sidecar's title cannot be meant for all. */
  public Given givenOne(Given own) {
    return outer.correctedBy(own).correctedBy(sidecar.untitled());
  }

  /** The first bytes, which are still to be read. */
  public byte[] head() throws IOException {
    return in.peek(HEAD);
  }

  /** The next bytes, as {@link Pieces#peek} gives them. */
  public byte[] peek(int most) throws IOException {
    return in.peek(most);
  }

  /** All bytes; fails, without reading on, if there are none or more than allowed. */
  public byte[] bytes(int most) throws IOException {
    byte[] bytes = in.readNBytes(most);
    if (bytes.length == most && in.read() >= 0) {
      throw new UnreadableException(
          "too large: more than %,d bytes in one article".formatted(most));
    }
    if (bytes.length == 0) {
      throw new UnreadableException("empty");
    }
    return bytes;
  }
}
