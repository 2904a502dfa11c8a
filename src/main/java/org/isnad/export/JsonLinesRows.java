package org.isnad.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.OutputStream;

/** A JSON object a line. */
final class JsonLinesRows implements Rows {

  private static final ObjectMapper JSON = RowJson.configured(new ObjectMapper());

  private final OutputStream out;
  private final SequenceWriter rows;

  JsonLinesRows(OutputStream out) throws IOException {
    this.out = out;
    this.rows = JSON.writerFor(ArticleRow.class).withRootValueSeparator("\n").writeValues(out);
  }

  @Override
  public void write(ArticleRow row) throws IOException {
    rows.write(row);
  }

  @Override
  public void close() throws IOException {
    rows.close();
    out.write('\n');
  }
}
