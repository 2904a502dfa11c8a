package org.isnad.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isnad.raw.Content;
import org.isnad.raw.Given;
import org.isnad.raw.Sink;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;

/** A document of Word, as press databases deliver articles: its text, a paragraph each. */
record DocxFormat(SourceLimits limits) implements Format {
  static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final String TEXT = "word/document.xml";

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public boolean fits(Head head) {
    return head.ending().equals("docx") && head.begins("PK\u0003\u0004");
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    String text;
    try {
      text = paragraphs(part(content.bytes(limits.fileBytes()))).strip();
    } catch (XMLStreamException broken) {
      throw new UnreadableException("broken document of Word: its text is not well-formed");
    }
    if (text.isEmpty()) {
      throw new UnreadableException("no text in the document");
    }
    Bundle.read(text, content, Given.NONE, List.of(), sink);
  }

  private byte[] part(byte[] document) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(TEXT)) {
          byte[] text = zip.readNBytes(limits.fileBytes());
          if (zip.read() >= 0) {
            throw new UnreadableException(
                "too large: more than %,d bytes in one article".formatted(limits.fileBytes()));
          }
          return text;
        }
      }
    } catch (UnreadableException ours) {
      throw ours;
    } catch (IOException | IllegalArgumentException broken) {
      throw new UnreadableException("broken document of Word: " + broken.getMessage());
    }
    throw new UnreadableException("no document of Word: there is no %s in it".formatted(TEXT));
  }

  private static String paragraphs(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
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
    return text.toString().replaceAll("\n{3,}", "\n\n");
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
