package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** References as RIS: newspaper articles, what is unknown left out. */
final class RisRows implements Rows {

  private final OutputStream out;

  RisRows(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(ArticleRow row) throws IOException {
    tag("TY", "NEWS");
    tag("ID", row.id());
    tag("TI", row.title());
    tag("AU", row.author());
    tag("T2", row.outlet());
    if (row.date() != null) {
      tag("PY", row.date().substring(0, 4));
      tag("DA", day(row.date()));
    }
    tag("UR", row.url());
    tag("N1", "Origin: " + row.origin());
    for (List<String> ids : List.of(row.actors(), row.locations(), row.persons())) {
      for (String id : ids) {
        tag("KW", id);
      }
    }
    tag("ER", "");
  }

  /** RIS has year, month, day and a remark between slashes; what is not known stays empty. */
  private static String day(String date) {
    String[] parts = date.split("-", -1);
    return "%s/%s/%s/"
        .formatted(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
  }

  private void tag(String name, @Nullable String value) throws IOException {
    if (value != null) {
      String line = name + "  - " + value.replaceAll("\\s+", " ") + "\r\n";
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() {
    // Each reference has its own end.
  }
}
