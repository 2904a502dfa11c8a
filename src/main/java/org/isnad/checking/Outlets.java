package org.isnad.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.entry.Row;

/** Finds domains and names that two outlets claim, and domains that are none. */
final class Outlets {

  private static final String DOMAIN = "[a-z0-9-]+(\\.[a-z0-9-]+)+(/[a-z0-9/_-]+)?";

  private final Map<String, String> claimed = new HashMap<>();

  void check(List<Row> rows) {
    for (Row row : rows) {
      for (String domain : row.list("domains")) {
        if (!domain.matches(DOMAIN) || domain.startsWith("www.")) {
          row.doubt(
              "domains", "'%s' must be a domain in lower case, without www.".formatted(domain));
        }
        claim(row, "domains", domain);
      }
      claim(row, "label", row.text("label"));
      row.list("aliases").forEach(alias -> claim(row, "aliases", alias));
      row.list("marks").forEach(mark -> claim(row, "marks", mark));
      row.list("scripts").forEach(alias -> claim(row, "scripts", alias));
    }
  }

  private void claim(Row row, String column, String name) {
    String other = claimed.putIfAbsent(name.toLowerCase(Locale.ROOT), row.place());
    if (other != null && !other.equals(row.place()) && name.indexOf('{') < 0) {
      row.doubt(column, "'%s' is claimed by %s too, only the first is read".formatted(name, other));
    }
  }
}
