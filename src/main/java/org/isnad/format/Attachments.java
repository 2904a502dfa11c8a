package org.isnad.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.isnad.raw.Content;
import org.isnad.raw.Given;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;

/** What is attached to a mail. A fault in one costs that one only. */
final class Attachments {
  private static final String MAIL = "message/rfc822";

  /** What mail programs write that do not know what they send. */
  private static final Set<String> UNTOLD =
      Set.of(
          "application/octet-stream",
          "application/x-download",
          "application/force-download",
          "application/zip",
          "application/msword");

  /** A mail in a mail in a mail; what is deeper is only ever made to break things. */
  private static final int DEEPEST = 3;

  private final Content content;
  private final Formats.Inner inner;
  private final PassedOver passedOver = new PassedOver();
  private final List<Entity> read = new ArrayList<>();

  Attachments(Content content, Formats.Inner inner) {
    this.content = content;
    this.inner = inner;
  }

  /** Whether a part is attached, not a piece of the mail's own text. */
  static boolean isOne(Entity entity) {
    return "attachment".equals(entity.getDispositionType()) || MAIL.equals(entity.getMimeType());
  }

  /** Reads them; whether there was one to read. */
  boolean read(Message mail, Sink sink) {
    if (mail.getBody() instanceof Multipart parts) {
      gather(parts);
    }
    for (int i = 0; i < read.size(); i++) {
      open(read.get(i), i + 1, sink);
    }
    passedOver.note("attachments", content.origin(), sink);
    return !read.isEmpty();
  }

  private void gather(Multipart parts) {
    boolean deep = content.origin().chars().filter(c -> c == '!').count() >= DEEPEST;
    for (Entity part : parts.getBodyParts()) {
      if (part.getBody() instanceof Multipart inside) {
        gather(inside);
      } else if (isOne(part) && !deep && !ending(part).isEmpty()) {
        read.add(part);
      } else if (isOne(part)) {
        passedOver.add(part.getMimeType());
      }
    }
  }

  /** People send tables of articles too; in a web archive they are seldom that. */
  private static String ending(Entity part) {
    String type = part.getMimeType();
    String ending = type.equals(WorkbookFormat.TYPE) ? "xlsx" : MediaTypes.ending(type);
    return ending.isEmpty() && UNTOLD.contains(type) ? named(part) : ending;
  }

  /** The ending of the name it was sent under, if what is called so may hold an article. */
  private static String named(Entity part) {
    String sent = part.getFilename() == null ? "" : part.getFilename();
    String name = DecoderUtil.decodeEncodedWords(sent, DecodeMonitor.SILENT);
    String ending = name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    return ending.equals("xlsx") || MediaTypes.isEnding(ending) ? ending : "";
  }

  private void open(Entity part, int number, Sink sink) {
    String name = number + "." + ending(part);
    String place = content.origin() + "!" + name;
    try (InputStream in = stream(part)) {
      inner.read(content.part(place, name, in, MailFormat.charset(part), Given.NONE), sink);
    } catch (IOException failure) {
      sink.skip(Skip.of(place, failure));
    }
  }

  private static InputStream stream(Entity part) throws IOException {
    if (part.getBody() instanceof Message mail) {
      var bytes = new ByteArrayOutputStream();
      new DefaultMessageWriter().writeMessage(mail, bytes);
      return new ByteArrayInputStream(bytes.toByteArray());
    }
    return part.getBody() instanceof SingleBody single
        ? single.getInputStream()
        : InputStream.nullInputStream();
  }
}
