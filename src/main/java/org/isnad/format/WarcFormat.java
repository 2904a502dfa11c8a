package org.isnad.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.raw.Content;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.Sink;
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

/**
 * A web archive: every page, feed, text and PDF that it holds as an answer, a resource or a
 * conversion. All else is counted in one note, for an archive is mostly pictures and scripts.
 */
record WarcFormat(Formats.Inner inner) implements Format {
  private static final int OK = 200;

  /** What may hold an article, and the ending of its name. */
  private static final Map<String, String> TYPES =
      Map.of(
          "text/html", "html",
          "application/xhtml+xml", "html",
          "text/plain", "txt",
          "application/pdf", "pdf",
          "application/rss+xml", "rss",
          "application/atom+xml", "atom",
          "message/rfc822", "eml");

  @Override
  public String name() {
    return "warc";
  }

  @Override
  public boolean fits(Head head) {
    return head.begins("WARC/");
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    var passedOver = new TreeMap<String, Integer>();
    var reader = new WarcReader(content.stream()); // the stream is closed by who opened it
    reader.setLenient(true);
    try {
      for (var next = reader.next(); next.isPresent(); next = reader.next()) {
        record(content, next.get(), reader.position(), passedOver, sink);
      }
    } catch (IOException broken) {
      String place = content.origin() + ":" + reader.position();
      sink.skip(new Skip(place, reason(broken) + "; what follows is not read"));
    }
    if (!passedOver.isEmpty()) {
      String list =
          passedOver.entrySet().stream()
              .map(each -> each.getValue() + " " + each.getKey())
              .collect(Collectors.joining(", "));
      sink.note(new Skip(content.origin(), "records passed over: " + list));
    }
  }

  private void record(
      Content content, WarcRecord record, long offset, Map<String, Integer> passedOver, Sink sink) {
    String place = content.origin() + ":" + offset;
    try {
      String other = open(content, record, place, sink);
      if (other != null) {
        passedOver.merge(other, 1, Integer::sum);
      }
    } catch (IOException failure) {
      sink.skip(new Skip(place, reason(failure) + target(record)));
    }
  }

  /** What is passed over is named. */
  private @Nullable String open(Content content, WarcRecord record, String place, Sink sink)
      throws IOException {
    return switch (record) {
      case WarcResponse response when response.contentType().base().equals(MediaType.HTTP) -> {
        HttpResponse http = response.http();
        yield http.status() == OK
            ? body(content, response, http.contentType(), ContentCoding.undone(http), place, sink)
            : "answers with status " + http.status();
      }
      case WarcResource it -> body(content, it, it.contentType(), it.body().stream(), place, sink);
      case WarcConversion it ->
          body(content, it, it.contentType(), it.body().stream(), place, sink);
      default -> record.type();
    };
  }

  private @Nullable String body(
      Content content,
      WarcTargetRecord record,
      MediaType type,
      InputStream body,
      String place,
      Sink sink)
      throws IOException {
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    String ending = TYPES.get(base);
    String target = record.target();
    if (ending == null || target.endsWith("/robots.txt")) {
      return base;
    }
    var url = new Said(target, "metadata", "the archive's record of the page");
    var outer = new Given(null, null, null, null, null, url);
    inner.read(content.part(place, "record." + ending, body, charset(type), outer), sink);
    return null;
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

  private static String target(WarcRecord record) {
    return record instanceof WarcTargetRecord it ? ", " + it.target() : "";
  }

  private static String reason(IOException failure) {
    return switch (failure) {
      case UnreadableException ours -> ours.reason();
      case EOFException cut -> "the record ends early: the archive is cut off";
      case ParsingException broken -> "no WARC record: " + broken.getMessage();
      default -> Skip.of("", failure).reason();
    };
  }
}
