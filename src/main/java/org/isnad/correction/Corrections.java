package org.isnad.correction;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.entry.Faults;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.raw.Given;

/** The rows of {@code corrections/*.tsv} by article. Never changes. */
public final class Corrections {

  /** None at all. */
  public static final Corrections NONE = new Corrections(Map.of());

  private final Map<String, List<CorrectionRow>> byArticle;

  private Corrections(Map<String, List<CorrectionRow>> byArticle) {
    this.byArticle = byArticle;
  }

  /**
   * Reads a folder; one that is not there has no corrections.
   *
   * @param folder usually {@code index-config/corrections}
   * @param gazetteer knows the entities that rows name
   * @throws org.isnad.entry.GazetteerException with every fault of every file
   */
  public static Corrections load(Path folder, Gazetteer gazetteer) {
    var faults = new Faults();
    var rows = new CorrectionRows(gazetteer, faults).read(folder);
    faults.refuseErrors();
    return new Corrections(rows);
  }

  /** What is to be said of an article in place of what it says; {@link Given#NONE} if nothing. */
  public Given of(String articleId) {
    Given given = Given.NONE;
    for (CorrectionRow row : byArticle.getOrDefault(articleId, List.of())) {
      given = given.correctedBy(row.given());
    }
    return given;
  }

  /** Where the corrections of each article stand, in the order of the files. */
  public Map<String, List<String>> places() {
    var places = new LinkedHashMap<String, List<String>>();
    byArticle.forEach(
        (id, rows) -> places.put(id, rows.stream().map(row -> row.because().where()).toList()));
    return places;
  }
}
