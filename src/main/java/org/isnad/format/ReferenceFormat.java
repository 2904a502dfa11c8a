package org.isnad.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.raw.Content;
import org.isnad.raw.Decoder;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;
import org.isnad.record.LineReader;
import org.isnad.record.LineReader.Line;
import org.isnad.record.Records;
import org.jspecify.annotations.Nullable;

/**
 * References as libraries and their programs exchange them (RIS): an article a reference, whose
 * tags are the fields of a record. Our own export is one.
 */
record ReferenceFormat(SourceLimits limits, Records records) implements Format {
  private static final String BEGINNING = "TY";
  private static final String END = "ER";
  private static final Pattern START = Pattern.compile("TY {1,2}- ?[A-Z]+ *\\R+[A-Z][A-Z0-9] ");

  /** A tag and its value; a line without is more of the value before. */
  private static final Pattern TAGGED = Pattern.compile("([A-Z][A-Z0-9]) {1,2}-(?: (.*))?");

  /** What may stand in a reference several times, of which all counts. */
  private static final Set<String> PERSONS = Set.of("AU", "A1", "A2");

  private static final Set<String> TEXTS = Set.of("AB", "N2");

  /** Family name first, as in a catalogue. */
  private static final Pattern INVERTED = Pattern.compile("([^,]+), *([^,]+)");

  @Override
  public String name() {
    return "references";
  }

  @Override
  public boolean fits(Head head) {
    return head.looks(START);
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    new References(content.narrowed(), sink).read();
  }

  /** One reading of a list. A bad reference costs itself only. */
  private final class References {
    private final Content content;
    private final Sink sink;
    private final PassedOver passedOver = new PassedOver();
    private final Set<String> notes = new LinkedHashSet<>();
    private @Nullable ObjectNode reference;
    private String tag = "";
    private int from;
    private long bytes;
    private int count;

    References(Content content, Sink sink) {
      this.content = content;
      this.sink = sink;
    }

    void read() throws IOException {
      var lines = new LineReader(content.stream(), limits.lineBytes());
      for (Line line = lines.next(); line != null; line = lines.next()) {
        bytes += line.length();
        if (line.bytes() != null) {
          take(Decoder.decode(line.bytes(), content.charset()), line.number());
        }
      }
      end();
      if (count == 0) {
        throw new UnreadableException("no reference in it: none begins with 'TY  - '");
      }
      passedOver.note("lines", content.origin(), sink);
    }

    private void take(Decoder.Decoded line, int number) {
      String text = line.text().strip();
      Matcher tagged = TAGGED.matcher(text);
      boolean isTagged = tagged.matches();
      String name = isTagged ? tagged.group(1) : tag;
      if (isTagged && name.equals(BEGINNING)) {
        end(); // some programs forget it
        begin(number);
      }
      if (isTagged && name.equals(END)) {
        end();
      } else if (reference != null) {
        notes.addAll(line.notes());
        if (bytes <= limits.lineBytes()) {
          add(reference, name, isTagged ? tagged.group(2) : text, isTagged);
        }
      } else if (!text.isEmpty()) {
        passedOver.add("between references");
      }
    }

    private void begin(int number) {
      reference = JsonNodeFactory.instance.objectNode();
      from = number;
      bytes = 0;
      notes.clear();
      count++;
    }

    private void add(ObjectNode reference, String name, @Nullable String value, boolean isTagged) {
      tag = name;
      if (value == null || value.isBlank()) {
        return;
      } else if (PERSONS.contains(name)) {
        reference.withArray(name).add(INVERTED.matcher(value.strip()).replaceFirst("$2 $1"));
      } else if (TEXTS.contains(name)) {
        addText(reference.withArray(name), value.strip(), isTagged);
      } else if (!reference.has(name)) {
        reference.put(name, value.strip());
      }
    }

    /** A text that is tagged again goes on with another paragraph; one that is not, on its line. */
    private static void addText(ArrayNode text, String value, boolean isTagged) {
      if (isTagged || text.isEmpty()) {
        text.add(value);
      } else {
        int last = text.size() - 1;
        text.set(last, text.get(last).textValue() + " " + value);
      }
    }

    private void end() {
      if (reference == null) {
        return;
      }
      String origin = content.origin() + "#" + from;
      try {
        if (bytes > limits.lineBytes()) {
          throw new UnreadableException(
              "too large: more than %,d bytes in one reference".formatted(limits.lineBytes()));
        }
        sink.article(records.read(reference, content, origin, List.copyOf(notes)));
      } catch (UnreadableException failure) {
        sink.skip(Skip.of(origin, failure));
      }
      reference = null;
    }
  }
}
