package org.isnad.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.stream.Field;
import org.isnad.raw.Content;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.Sink;

/** A web page that a browser saved in the form of a mail (MHTML), with all that belongs to it. */
final class SavedPage {
  private static final String FORM = "multipart/related";

  /** What no browser writes, for a saved page was never sent to anyone. */
  private static final Set<String> SENT = Set.of("to", "received", "delivered-to", "return-path");

  private SavedPage() {}

  static boolean isOne(Message mail) {
    return FORM.equals(mail.getMimeType())
        && mail.getHeader().getFields().stream()
            .noneMatch(field -> SENT.contains(field.getNameLowerCase()));
  }

  /** Reads the page in it. */
  static void read(Content content, Message mail, SingleBody page, Formats.Inner inner, Sink sink)
      throws IOException {
    Entity part = page.getParent();
    String address =
        Stream.of(header(part, "content-location"), header(mail, "snapshot-content-location"))
            .filter(each -> each.startsWith("http"))
            .findFirst()
            .orElse("");
    try (InputStream in = page.getInputStream()) {
      var given =
          new Given(
              null,
              null,
              null,
              null,
              null,
              Said.metadata(address, "the address it was saved from"));
      inner.read(content.unwrapped("page.html", in, MailFormat.charset(part), given), sink);
    }
  }

  private static String header(Entity entity, String name) {
    Field field = entity.getHeader().getField(name);
    return field == null ? "" : field.getBody().strip();
  }
}
