package org.isnad.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.config.FieldMapConfig;
import org.isnad.raw.Content;
import org.isnad.raw.Sink;
import org.isnad.raw.SinkFault;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;
import org.isnad.record.Records;

/** All formats that are read. What a file is, its content decides before its name. */
public final class Formats {
  /** Reads what a file holds in parts, of whatever format they are. */
  @FunctionalInterface
  interface Inner {
    void read(Content content, Sink sink) throws IOException;
  }

  /** Of a name in lower case: what says of what kind a file is. */
  private static final Pattern ENDING = Pattern.compile("\\.(?=\\d*[a-z])[a-z0-9]{1,8}$");

  private final List<Format> formats;
  private final Format text;
  private final Map<String, Format> byEnding = new HashMap<>();

  /**
   * With field maps for records.
   *
   * @param endings the format of each ending of file names, for what its content does not tell
   */
  public Formats(SourceLimits limits, List<FieldMapConfig> maps, Map<String, String> endings) {
    var records = new Records(maps);
    text = new TextFormat(limits);
    formats =
        List.of(
            new WarcFormat(this::read),
            new PdfFormat(limits),
            new DocxFormat(limits),
            new OdtFormat(limits),
            new RtfFormat(limits),
            new WorkbookFormat(limits, records),
            new FeedFormat(limits),
            new AgencyFormat(limits),
            new SgmlFormat(limits),
            new ChatFormat(limits),
            new DatabasePageFormat(limits),
            new PageFormat(limits),
            new JsonFormat(limits, records),
            new MailboxFormat(limits, this::read),
            new MailFormat(limits, this::read),
            new MarkdownFormat(limits, records),
            new ReferenceFormat(limits, records),
            new SubtitleFormat(limits),
            new TableFormat(limits, records),
            text);
    endings.forEach((ending, format) -> byEnding.put(ending, named(format)));
  }

  private Format named(String name) {
    return formats.stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no format '%s'".formatted(name)));
  }

  /**
   * Every article of a file, and every fault of a part of it.
   *
   * @param sink one that marks its own faults
   * @throws IOException if it is of no format that is read, or nothing more of it can be read
   * @throws org.isnad.raw.SinkFault if the sink fails
   */
  public void read(Content content, Sink sink) throws IOException {
    try {
      byte[] beginning = content.head();
      if (beginning.length == 0) {
        throw new UnreadableException("empty");
      }
      Head head = new Head(content.ending(), beginning);
      format(head, content.name()).read(content, sink);
    } catch (SinkFault notOurs) {
      throw notOurs;
    } catch (RuntimeException | StackOverflowError fault) { // one file must not cost the others
      throw UnreadableException.unforeseen(fault);
    }
  }

  private Format format(Head head, String name) throws UnreadableException {
    for (Format format : formats) {
      if (format.fits(head)) {
        return format;
      }
    }
    Format named = byEnding.get(head.ending());
    if (named == null && !ENDING.matcher(name).find() && head.isProse()) {
      return text; // as scrapers and old corpora call their files: by a number, or by a headline
    } else if (named == null) {
      throw new UnreadableException(Refusal.of(head, byEnding.keySet()));
    }
    return named;
  }
}
