package org.isnad.layout;

import java.util.Locale;
import org.isnad.article.Span;

/** A paragraph, or a run of furniture of one kind, as {@link Layout} sees it. */
public record Block(Span span, Kind kind) {

  /** What a block is to a reader. All after {@code CAPTION} are furniture. */
  public enum Kind {
    TITLE,
    BODY,
    CAPTION,
    /** A title that somebody set right: another stands before the text. */
    FORMER_TITLE,
    /** What a syndicator puts before the first sentence. */
    PREFIX,
    /** Who wrote it. */
    BYLINE,
    /** Who the author is. */
    BIO,
    /** When it was published, alone on its line. */
    DATE_LINE,
    /** Who published it, alone on its line. */
    OUTLET_LINE,
    /** {@code (Reporting by ...)}, or an agency's sign-off. */
    CREDIT,
    /** {@code ©} and disclaimers. */
    LEGAL,
    /** Asks the reader to share, follow, subscribe or write. */
    SHARE,
    /** What the page says of itself: cookies, advertisements, players. */
    NOTICE,
    /** When an entry of a live blog was written. */
    STAMP,
    /** Lists of other articles. */
    RELATED,
    /** Who took a picture, alone on its line. */
    PHOTO_CREDIT,
    DUPLICATE_CAPTION,
    /** A paragraph that stands there a second time. */
    DUPLICATE;

    boolean isFurniture() {
      return compareTo(CAPTION) > 0;
    }

    /** As {@code Furniture} has it. */
    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Its words in the text of its layout. */
  public String of(String text) {
    return span.of(text);
  }
}
