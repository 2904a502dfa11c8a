package org.isnad.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.raw.Content;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.Retraced;
import org.isnad.raw.Sink;
import org.isnad.raw.SinkFault;
import org.isnad.raw.Skip;
import org.isnad.raw.UnreadableException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * One reading of a web archive: every page, feed, text and PDF that it holds as an answer, a
 * resource or a conversion. All else is counted in one note, for an archive is mostly pictures and
 * scripts.
 */
final class WebArchive {
  private static final int OK = 200;

  /** What is never looked into, for servers answer with a page where a picture is gone. */
  private static final Pattern SEEN = Pattern.compile("(?:image|audio|video|font)/.*");

  /** What a record begins with, before the last digit of its version. */
  private static final String MARK = "WARC/1.";

  /** So many broken records one after the other, and it is no archive. */
  private static final int MOST_BROKEN = 100;

  private final Content content;
  private final Formats.Inner inner;
  private final Sink sink;
  private final PassedOver passedOver = new PassedOver();

  /** The fault of the last record, until it is known whether the next can be read. */
  private @Nullable Skip last;

  /** Records that were broken since the last one that was not. */
  private int broken;

  WebArchive(Content content, Formats.Inner inner, Sink sink) {
    this.content = content;
    this.inner = inner;
    this.sink = sink;
  }

  void read() throws IOException {
    var bytes = new Retraced(content.stream()); // the stream is closed by who opened it
    for (long from = 0; from >= 0; ) {
      from = readFrom(from, bytes);
    }
    passedOver.note("records", content.origin(), sink);
  }

  /**
   * Reads records up to the end or to one that is broken.
   *
   * @return where one can read on behind what is broken; negative if nowhere
   */
  private long readFrom(long start, Retraced bytes) throws IOException {
    WarcReader reader = null;
    try {
      reader = new WarcReader(bytes);
      reader.setLenient(true);
      for (var next = reader.next(); next.isPresent(); next = reader.next()) {
        listLast();
        broken = 0;
        record(next.get(), place(start + reader.position()));
      }
      listLast();
      return -1;
    } catch (SinkFault notOurs) {
      throw notOurs;
    } catch (IOException | RuntimeException fault) {
      return end(start + (reader == null ? 0 : reader.position()), fault, bytes);
    }
  }

  private String place(long at) {
    return content.origin() + ":" + at;
  }

  private void listLast() {
    if (last != null) {
      sink.skip(last);
      last = null;
    }
  }

  /** A record that is cut off is found out twice, on reading it and on looking for the next. */
  private long end(long at, Exception fault, Retraced bytes) {
    if (last == null || !last.place().equals(place(at))) {
      listLast();
      last = new Skip(place(at), reason(fault));
    }
    bytes.goBack(at + 1);
    long next = nextRecord(bytes);
    String rest = next < 0 ? "what follows is not read" : "reading goes on at " + place(next);
    sink.skip(new Skip(last.place(), last.reason() + "; " + rest));
    last = null;
    return next;
  }

  /** Goes to where the next record begins; negative if nothing more can be read. */
  private long nextRecord(Retraced bytes) {
    while (++broken <= MOST_BROKEN) {
      try {
        return findRecord(bytes);
      } catch (IOException unpacking) {
        content.passFault(); // each record is packed by itself, as a rule
      }
    }
    return -1;
  }

  private static long findRecord(Retraced bytes) throws IOException {
    int matched = 0;
    for (int next = bytes.read(); next >= 0; next = bytes.read()) {
      if (matched == MARK.length() + 1 && (next == '\r' || next == '\n')) {
        bytes.goBack(bytes.position() - MARK.length() - 2);
        return bytes.position();
      }
      matched = matched(matched, next);
    }
    return -1;
  }

  /** How much of the mark and of the digit behind it there is with one byte more. */
  private static int matched(int before, int next) {
    if (before < MARK.length() && next == MARK.charAt(before)) {
      return before + 1;
    } else if (before == MARK.length() && next >= '0' && next <= '9') {
      return before + 1;
    }
    return next == MARK.charAt(0) ? 1 : 0;
  }

  private void record(WarcRecord record, String place) {
    try {
      String other = open(record, place);
      if (other != null) {
        passedOver.add(other);
      } else if (record.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
        sink.note(new Skip(place, "the archive keeps only its beginning" + of(record)));
      }
    } catch (SinkFault notOurs) {
      throw notOurs;
    } catch (IOException | RuntimeException failure) {
      last = new Skip(place, reason(failure) + of(record));
    }
  }

  /** What is passed over is named. */
  private @Nullable String open(WarcRecord record, String place) throws IOException {
    return switch (record) {
      case WarcResponse response when isHttp(response) -> {
        HttpResponse http = response.http();
        yield http.status() == OK
            ? body(response, http.contentType(), ContentCoding.undone(http), place)
            : "answers with status " + http.status();
      }
      case WarcResource it when isMade(it) -> "resource made of a page";
      case WarcResource it -> body(it, it.contentType(), it.body().stream(), place);
      case WarcConversion it -> body(it, it.contentType(), it.body().stream(), place);
      default -> record.type();
    };
  }

  private static boolean isHttp(WarcResponse response) {
    return response.headers().first("Content-Type").isEmpty()
        ? target(response).startsWith("http")
        : response.contentType().base().equals(MediaType.HTTP);
  }

  /** Names no address: what a crawler made of a page, which is there itself. */
  private static boolean isMade(WarcTargetRecord record) {
    return target(record).startsWith("urn:");
  }

  private @Nullable String body(
      WarcTargetRecord record, MediaType type, InputStream body, String place) throws IOException {
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    String ending = MediaTypes.ending(base);
    String target = target(record);
    var url =
        target.isEmpty() ? null : new Said(target, "metadata", "the archive's record of the page");
    var outer = new Given(null, null, null, null, null, url);
    var part = content.part(place, "record." + ending, body, charset(type), outer);
    boolean wanted = !ending.isEmpty() || (!SEEN.matcher(base).matches() && isPageOrFeed(part));
    if (!wanted || target.endsWith("/robots.txt")) {
      return base;
    }
    inner.read(part, sink);
    return null;
  }

  /** Many servers send feeds as plain XML, and some pages without saying what they are. */
  private static boolean isPageOrFeed(Content part) throws IOException {
    String root = new Head("", part.head()).root();
    return root.equals("html") || FeedFormat.ROOTS.contains(root);
  }

  private static @Nullable Charset charset(MediaType type) {
    try {
      return Optional.ofNullable(type.parameters().get("charset"))
          .map(name -> Charset.forName(name.replaceAll("[\"' ]", "")))
          .orElse(null);
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  private static String of(WarcRecord record) {
    String target = record instanceof WarcTargetRecord it ? target(it) : "";
    return target.isEmpty() ? "" : ", " + target;
  }

  /** Its address; empty where the archive does not say it, as it must. */
  private static String target(WarcTargetRecord record) {
    return record.headers().first("WARC-Target-URI").isEmpty() ? "" : record.target();
  }

  private static String reason(Exception failure) {
    return switch (failure) {
      case UnreadableException ours -> ours.reason();
      case EOFException cut -> "the record ends early: the archive is cut off";
      case ParsingException broken -> // what follows quotes the bytes
          String.valueOf(broken.getMessage()).replaceFirst("(?s) at position .*", "");
      case NumberFormatException number -> "invalid WARC record: a length that is no number";
      case IllegalArgumentException negative
          when String.valueOf(negative.getMessage()).startsWith("newPosition") ->
          "invalid WARC record: a length below zero";
      case IOException other -> Skip.reason(other);
      default -> UnreadableException.unforeseen(failure).reason();
    };
  }
}
