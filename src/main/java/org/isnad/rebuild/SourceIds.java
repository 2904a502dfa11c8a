package org.isnad.rebuild;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.isnad.disk.Digests;
import org.isnad.ledger.HashedLongs;
import org.isnad.raw.RawArticle;

/**
 * The ids that one file gives its articles. Two texts under one id are two articles to us, who know
 * articles by their text; but whoever made the file should hear of it. Other files may count from
 * one too.
 */
final class SourceIds {

  /** A file whose ids mean something else says so often enough. */
  private static final int MOST_NOTES = 100;

  private final HashedLongs texts = new HashedLongs();
  private int notes;

  /** A note, where the id of an article stood before with another text. */
  Optional<String> check(RawArticle raw) {
    String id = raw.given().id();
    if (id == null || notes == MOST_NOTES) {
      return Optional.empty();
    }
    long text = hash(raw.text()) >>> 1; // no less than 0
    long before = texts.get(hash(id));
    texts.putIfAbsent(hash(id), text);
    if (before < 0 || before == text) {
      return Optional.empty();
    }
    notes++;
    return Optional.of(
        "the id %s stands before in this file with another text: both are kept%s"
            .formatted(id, notes == MOST_NOTES ? "; more such are not noted" : ""));
  }

  static long hash(String text) {
    return ByteBuffer.wrap(Digests.bytes(text.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
