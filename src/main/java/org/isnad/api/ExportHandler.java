package org.isnad.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.isnad.export.ArticleRow;
import org.isnad.export.ExportFormat;
import org.isnad.export.Rows;
import org.isnad.http.Parameters;
import org.isnad.service.Indexes;
import org.isnad.service.QuestionReader;
import org.isnad.service.Walk;
import org.isnad.view.Question;

/**
 * {@code /api/v1/export.csv} and its like: every article that a search finds, in its order.
 * Streams, so that there is no cap; how many there are is said before.
 */
final class ExportHandler implements Handler {

  private final Indexes indexes;
  private final ExportFormat format;

  ExportHandler(Indexes indexes, ExportFormat format) {
    this.indexes = indexes;
    this.format = format;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    try (Indexes.Held held = indexes.holdOrRefuse()) {
      var parameters = new Parameters(ctx.queryString());
      Question question = QuestionReader.read(parameters, held.index());
      parameters.refuseIfWrong();
      Walk walk = held.index().walk(question);
      ctx.contentType(format.contentType())
          .header("Content-Disposition", "attachment; filename=\"isnad." + format.suffix() + "\"")
          .header("Cache-Control", "no-store")
          .header("X-Isnad-Total", String.valueOf(walk.total()))
          .header("X-Isnad-Index", held.index().id());
      write(walk, ctx);
    }
  }

  private void write(Walk walk, Context ctx) throws IOException {
    try (Rows rows = format.begin(ctx.outputStream())) {
      walk.forEach(article -> write(ArticleRow.of(article), rows));
    }
  }

  private static void write(ArticleRow row, Rows rows) {
    try {
      rows.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
