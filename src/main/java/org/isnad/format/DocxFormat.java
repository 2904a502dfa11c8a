package org.isnad.format;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isnad.raw.Content;
import org.isnad.raw.Given;
import org.isnad.raw.Sink;
import org.isnad.raw.SourceLimits;

/** A document of Word, as press databases deliver articles: its text, a paragraph each. */
record DocxFormat(SourceLimits limits) implements Format {
  static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final OfficePart TEXT = new OfficePart("Word", "word/document.xml");

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public boolean fits(Head head) {
    return head.isArchive() && (head.ending().equals("docx") || head.namesPart("word/"));
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    byte[] document = content.bytes(limits.fileBytes());
    String text = TEXT.text(document, limits.fileBytes(), DocxFormat::paragraphs);
    Bundle.read(text, content, Given.NONE, List.of(), sink);
  }

  private static String paragraphs(XMLStreamReader in) throws XMLStreamException {
    var text = new StringBuilder();
    boolean inRun = false;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          inRun = in.getLocalName().equals("t");
          text.append(blank(in.getLocalName()));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          inRun = false;
          text.append(in.getLocalName().equals("p") ? "\n\n" : "");
        }
        case XMLStreamConstants.CHARACTERS -> text.append(inRun ? in.getText() : "");
        default -> {}
      }
    }
    return text.toString();
  }

  /** What an element is in plain text that is nothing but a gap. */
  private static String blank(String element) {
    return switch (element) {
      case "br", "cr" -> "\n";
      case "tab" -> " ";
      default -> "";
    };
  }
}
