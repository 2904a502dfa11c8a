package org.isnad.source;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** {@code .txt}: one article, its text as it is. */
final class TextReader implements Reader {
  private final SourceLimits limits;

  TextReader(SourceLimits limits) {
    this.limits = limits;
  }

  @Override
  public void read(
      SourceFile file, Given sidecar, Consumer<RawArticle> articles, Consumer<Skip> skips)
      throws IOException {
    var decoded = Decoder.decode(file.bytes(limits.fileBytes()), null);
    if (decoded.text().isBlank()) {
      throw new UnreadableException("empty: nothing but white space");
    }
    articles.accept(
        RawArticle.of(file.origin(), decoded.text(), List.of(), sidecar, decoded.notes()));
  }
}
