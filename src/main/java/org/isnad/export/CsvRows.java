package org.isnad.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;

/** Comma-separated values, with a head; lists are joined by a bar. */
final class CsvRows implements Rows {

  /** A cell that begins so would be run as a formula by a spreadsheet. */
  private static final String FORMULAS = "=+-@\t\r";

  private static final CsvMapper CSV = mapper();
  private static final CsvSchema SCHEMA =
      CSV.schemaFor(ArticleRow.class).withHeader().withArrayElementSeparator("|");

  private final SequenceWriter rows;

  CsvRows(OutputStream out) throws IOException {
    rows = CSV.writer(SCHEMA).writeValues(out);
  }

  private static CsvMapper mapper() {
    CsvMapper mapper = RowJson.configured(new CsvMapper());
    mapper.registerModule(new SimpleModule().addSerializer(String.class, new Harmless()));
    return mapper;
  }

  @Override
  public void write(ArticleRow row) throws IOException {
    rows.write(row);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  /** Text that no spreadsheet runs. */
  private static final class Harmless extends JsonSerializer<String> {

    @Override
    public void serialize(String text, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      boolean formula = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
      json.writeString(formula ? "'" + text : text);
    }
  }
}
