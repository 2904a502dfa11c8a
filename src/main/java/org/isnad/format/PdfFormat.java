package org.isnad.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.isnad.pdf.PdfText;
import org.isnad.raw.Content;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;
import org.jspecify.annotations.Nullable;

/** A PDF with a text layer: one article, or several as press databases deliver them. */
record PdfFormat(SourceLimits limits) implements Format {
  private static final String MARK = "%PDF-";
  private static final int MARK_WITHIN = 1024;

  /** Text below this is stamps and page numbers on a scan. */
  private static final int LEAST_LETTERS = 40;

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public boolean fits(Head head) {
    return head.begins(MARK);
  }

  /** Readers look for the mark a little further in, too. */
  private static boolean isMarked(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, MARK_WITHIN), ISO_8859_1).contains(MARK);
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    byte[] bytes = content.bytes(limits.fileBytes());
    String text;
    boolean lost;
    Said title;
    String address;
    try (PDDocument document = Loader.loadPDF(bytes)) {
      var pages = PdfText.of(document);
      text = pages.text();
      address = pages.address();
      lost = pages.isLost();
      title = title(document, text);
    } catch (InvalidPasswordException locked) {
      throw new UnreadableException("the PDF is locked with a password");
    } catch (UnreadableException ours) {
      throw ours;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw new UnreadableException(
          isMarked(bytes) ? "broken PDF: " + broken.getMessage() : "named as a PDF, but is none");
    }
    if (text.chars().filter(Character::isLetter).count() < LEAST_LETTERS) {
      throw new UnreadableException(
          lost
              ? "the PDF has lost the fonts of its text: cut off, it seems"
              : "no text layer in the PDF: a scan, it seems");
    }
    if (lost) {
      sink.note(new Skip(content.origin(), "text without its font left out: cut off, it seems"));
    }
    Said url =
        address.startsWith("http") ? new Said(address, "metadata", "the foot of the print") : null;
    var own = new Given(null, title, null, null, null, url);
    Bundle.read(text, content, own, List.of(), sink);
  }

  /** The title that the file names, if it is the text's first line too; most are of drafts. */
  private static @Nullable Said title(PDDocument document, String text) {
    String title = document.getDocumentInformation().getTitle();
    return title != null && !title.isBlank() && text.startsWith(title.strip() + "\n")
        ? new Said(title.strip(), "metadata", "the PDF's own title")
        : null;
  }
}
