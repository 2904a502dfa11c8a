package org.isnad.format;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isnad.raw.Content;
import org.isnad.raw.Given;
import org.isnad.raw.Sink;
import org.isnad.raw.SourceLimits;

/** A text of LibreOffice (OpenDocument): its paragraphs, as the reader sees them. */
record OdtFormat(SourceLimits limits) implements Format {
  static final String TYPE = "application/vnd.oasis.opendocument.text";

  private static final OfficePart TEXT = new OfficePart("LibreOffice", "content.xml");

  private static final Set<String> PARAGRAPHS = Set.of("p", "h");

  /** What stands in the text and is none of it: what was struck out, remarks, names of pictures. */
  private static final Set<String> BESIDE =
      Set.of("tracked-changes", "annotation", "note", "title", "desc", "forms");

  @Override
  public String name() {
    return "odt";
  }

  @Override
  public boolean fits(Head head) {
    return head.isArchive() && (head.ending().equals("odt") || head.namesPart("mimetype" + TYPE));
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    byte[] document = content.bytes(limits.fileBytes());
    String text = TEXT.text(document, limits.fileBytes(), OdtFormat::paragraphs);
    Bundle.read(text, content, Given.NONE, List.of(), sink);
  }

  private static String paragraphs(XMLStreamReader in) throws XMLStreamException {
    var text = new StringBuilder();
    int paragraphs = 0;
    int beside = 0;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          beside += BESIDE.contains(in.getLocalName()) ? 1 : 0;
          paragraphs += PARAGRAPHS.contains(in.getLocalName()) ? 1 : 0;
          text.append(beside == 0 ? blank(in.getLocalName()) : "");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          boolean paragraph = PARAGRAPHS.contains(in.getLocalName());
          paragraphs -= paragraph ? 1 : 0;
          text.append(paragraph && beside == 0 ? "\n\n" : "");
          beside -= BESIDE.contains(in.getLocalName()) ? 1 : 0;
        }
        case XMLStreamConstants.CHARACTERS ->
            text.append(beside == 0 && paragraphs > 0 ? in.getText() : "");
        default -> {}
      }
    }
    return text.toString();
  }

  /** What an element is in plain text that is nothing but a gap. */
  private static String blank(String element) {
    return switch (element) {
      case "line-break" -> "\n";
      case "s", "tab" -> " ";
      default -> "";
    };
  }
}
