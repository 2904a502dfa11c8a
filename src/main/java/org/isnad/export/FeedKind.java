package org.isnad.export;

/** What a search can be followed as. */
public enum FeedKind {
  /** RFC 4287. */
  ATOM("atom", "application/atom+xml; charset=utf-8"),
  /** JSON Feed 1.1. */
  JSON("json", "application/feed+json; charset=utf-8");

  private final String suffix;
  private final String contentType;

  FeedKind(String suffix, String contentType) {
    this.suffix = suffix;
    this.contentType = contentType;
  }

  /** The ending of the address. */
  public String suffix() {
    return suffix;
  }

  /** The media type. */
  public String contentType() {
    return contentType;
  }

  /** The feed's bytes. */
  public byte[] write(Feed feed) {
    return switch (this) {
      case ATOM -> AtomFeed.write(feed);
      case JSON -> JsonFeed.write(feed);
    };
  }
}
