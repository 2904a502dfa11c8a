package org.isnad.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.isnad.raw.UnpackedStream;
import org.isnad.raw.UnreadableException;
import org.netpreserve.jwarc.HttpResponse;

/**
 * Undoes the Content-Encoding of an answer by what its bytes are. Crawlers often unpack what they
 * keep and leave the header, and what is called deflate comes with the zlib header of RFC 9110 or
 * without it.
 */
final class ContentCoding {
  private static final int GZIP = 0x1F8B;

  /** The first half of its mark. */
  private static final int ZSTD = 0x28B5;

  /** What a zlib header says first: deflate, in a window of at most 32 kB. */
  private static final int ZLIB = 0x8;

  private static final int ZLIB_CHECK = 31;

  private ContentCoding() {}

  /** The body as it was before it was packed for the way. */
  static InputStream undone(HttpResponse http) throws IOException {
    List<String> codings = http.headers().all("Content-Encoding");
    String coding = String.join(",", codings).strip().toLowerCase(Locale.ROOT);
    return switch (coding) {
      case "", "identity" -> http.body().stream();
      case "gzip", "x-gzip" -> gzip(new BufferedInputStream(http.body().stream()));
      case "deflate" -> deflate(new BufferedInputStream(http.body().stream()));
      case "br" -> http.bodyDecoded().stream();
      case "zstd" -> zstd(new BufferedInputStream(http.body().stream()));
      default -> throw new UnreadableException("a Content-Encoding that is not known: " + coding);
    };
  }

  private static InputStream gzip(InputStream in) throws IOException {
    return twoBytes(in) == GZIP ? new GZIPInputStream(in) : in;
  }

  private static InputStream zstd(InputStream in) throws IOException {
    return twoBytes(in) == ZSTD ? UnpackedStream.zstd(in) : in;
  }

  private static InputStream deflate(InputStream in) throws IOException {
    int head = twoBytes(in);
    boolean zlib = (head >> 8 & 0xF) == ZLIB && head % ZLIB_CHECK == 0;
    boolean text = (head >> 8) == '<'; // a page, which no packed one begins with
    return text ? in : new InflaterInputStream(in, new Inflater(!zlib));
  }

  private static int twoBytes(InputStream in) throws IOException {
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    return first << 8 | second;
  }
}
