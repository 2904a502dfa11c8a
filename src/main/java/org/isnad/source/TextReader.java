package org.isnad.source;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.raw.Decoder;
import org.isnad.raw.Given;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;

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
