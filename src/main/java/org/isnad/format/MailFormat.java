package org.isnad.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.FieldName;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.isnad.html.Fragment;
import org.isnad.raw.Content;
import org.isnad.raw.Decoder;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.Lines;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Sink;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * A mail as a file: its text, with markup where it has both, and the mails, pages, texts and PDFs
 * attached to it, each an article of its own. Other attachments are counted in a note. A web page
 * that a browser saved as a mail is read as the page it is.
 */
record MailFormat(SourceLimits limits, Formats.Inner inner) implements Format {
  /** Headers, of which one is only ever written by a mail program. */
  private static final Pattern HEADERS =
      Pattern.compile(
          "(?:[A-Za-z][\\w-]*:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?"
              + "(?:Received|Return-Path|MIME-Version|Message-ID|Delivered-To):",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BRACKETED = Pattern.compile("\\(([^()]+)\\)\\s*$");

  private static final Decoder.Decoded NOTHING = new Decoder.Decoded("", List.of());

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public boolean fits(Head head) {
    return head.looks(HEADERS);
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    byte[] bytes = content.bytes(limits.fileBytes());
    Message mail = parse(bytes);
    SingleBody html = body(mail, "text/html");
    if (html != null && SavedPage.isOne(mail)) {
      SavedPage.read(content, mail, html, inner, sink);
      return;
    }
    boolean attached = new Attachments(content, inner).read(mail, sink);
    SingleBody plain = html == null ? body(mail, "text/plain") : html;
    var decoded = plain == null ? NOTHING : decoded(plain);
    String text = html == null ? Lines.unwrapped(decoded.text()) : Fragment.text(decoded.text());
    if (!text.isBlank()) {
      Given given = content.given(given(mail));
      sink.article(RawArticle.of(content.origin(), text, List.of(), given, decoded.notes()));
    } else if (!attached) {
      throw new UnreadableException("no text in the mail");
    }
  }

  private static Message parse(byte[] bytes) throws IOException {
    var builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(-1).build());
    try {
      return builder.parseMessage(new ByteArrayInputStream(bytes));
    } catch (RuntimeException broken) {
      throw new UnreadableException("the mail cannot be read: " + broken);
    }
  }

  private static @Nullable SingleBody body(Entity entity, String type) {
    if (entity.getBody() instanceof Multipart parts) {
      for (Entity part : parts.getBodyParts()) {
        SingleBody found = body(part, type);
        if (found != null) {
          return found;
        }
      }
    }
    boolean wanted = type.equals(entity.getMimeType()) && !Attachments.isOne(entity);
    return wanted && entity.getBody() instanceof SingleBody single ? single : null;
  }

  private static Decoder.Decoded decoded(SingleBody body) throws IOException {
    try (var in = body.getInputStream()) {
      return Decoder.decode(in.readAllBytes(), charset(body.getParent()));
    }
  }

  /** The encoding that a part names; null if it names none that is known. */
  static @Nullable Charset charset(Entity entity) {
    try {
      return entity.getCharset() == null ? null : Charset.forName(entity.getCharset());
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  private static Given given(Message mail) {
    Mailbox from =
        mail.getFrom() == null || mail.getFrom().isEmpty() ? null : mail.getFrom().getFirst();
    return new Given(
        mail.getMessageId(),
        said(mail.getSubject(), "Subject"),
        mail.getDate() == null ? null : said(date(mail), "Date"),
        null,
        said(from == null || from.getName() == null ? named(mail) : from.getName(), "From"),
        null);
  }

  /** As archives of mailing lists show it: no address, and the name behind it in brackets. */
  private static @Nullable String named(Message mail) {
    Field from = mail.getHeader().getField(FieldName.FROM);
    Matcher name =
        BRACKETED.matcher(
            from == null
                ? ""
                : DecoderUtil.decodeEncodedWords(from.getBody(), DecodeMonitor.SILENT));
    return name.find() ? name.group(1) : null;
  }

  /** As it is written, for a time zone may move the day. */
  private static String date(Message mail) {
    return mail.getHeader().getField(FieldName.DATE).getBody().replaceAll("\\s+", " ");
  }

  private static @Nullable Said said(@Nullable String value, String header) {
    return Said.metadata(value, "the mail's " + header);
  }
}
