package org.isnad.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isnad.raw.UnreadableException;

/**
 * The part of an office program's document that holds its text; the document is an archive of such
 * parts.
 *
 * @param program whose document it is, for messages
 * @param name of the part, as {@code content.xml}
 */
record OfficePart(String program, String name) {

  /** Takes the text out of the part, element by element. */
  @FunctionalInterface
  interface Reading {
    String text(XMLStreamReader part) throws XMLStreamException;
  }

  /**
   * The text of a document, an empty line between its paragraphs.
   *
   * @param most bytes that the part may unpack to
   * @throws UnreadableException if the part is not there, cannot be unpacked or read, is larger, or
   *     has no text
   */
  String text(byte[] document, int most, Reading reading) throws IOException {
    String text;
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      var bytes = new ByteArrayInputStream(unpacked(document, most));
      text = reading.text(factory.createXMLStreamReader(bytes));
    } catch (XMLStreamException broken) {
      throw new UnreadableException(broken() + "its text is not well-formed");
    }
    String plain = text.replaceAll("\n{3,}", "\n\n").strip();
    if (plain.isEmpty()) {
      throw new UnreadableException("no text in the document");
    }
    return plain;
  }

  private byte[] unpacked(byte[] document, int most) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          byte[] part = zip.readNBytes(most);
          if (zip.read() >= 0) {
            throw new UnreadableException(
                "too large: more than %,d bytes in one article".formatted(most));
          }
          return part;
        }
      }
    } catch (UnreadableException ours) {
      throw ours;
    } catch (IOException | IllegalArgumentException broken) {
      throw new UnreadableException(broken() + broken.getMessage());
    }
    throw new UnreadableException(
        "no document of %s: there is no %s in it".formatted(program, name));
  }

  private String broken() {
    return "broken document of %s: ".formatted(program);
  }
}
