package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;

/** What articles can be exported as. */
public enum ExportFormat {
  /** For spreadsheets: a head, then a line each, lists joined by a bar. */
  CSV("csv", "text/csv; charset=utf-8"),
  /** For programs: a JSON object a line. */
  JSONL("jsonl", "application/x-ndjson"),
  /** For reference managers. */
  RIS("ris", "application/x-research-info-systems; charset=utf-8");

  private final String suffix;
  private final String contentType;

  ExportFormat(String suffix, String contentType) {
    this.suffix = suffix;
    this.contentType = contentType;
  }

  /** The ending of file names. */
  public String suffix() {
    return suffix;
  }

  /** The media type. */
  public String contentType() {
    return contentType;
  }

  /** Begins a document. */
  public Rows begin(OutputStream out) throws IOException {
    return switch (this) {
      case CSV -> new CsvRows(out);
      case JSONL -> new JsonLinesRows(out);
      case RIS -> new RisRows(out);
    };
  }
}
