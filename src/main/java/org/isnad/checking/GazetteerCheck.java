package org.isnad.checking;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.entry.Faults;
import org.isnad.entry.Faults.Fault;
import org.isnad.gazetteer.Chronology;
import org.isnad.gazetteer.EntryFiles;
import org.isnad.tagger.Readings;

/** All that is wrong with the gazetteer files of a folder. */
public final class GazetteerCheck {

  private GazetteerCheck() {}

  /**
   * Reads and checks every file.
   *
   * @param folder usually {@code index-config/gazetteers}
   * @param ordinary whether a word in lower case is an ordinary English one
   * @return errors, which stop a rebuild, and doubts, which do not; in the order of the files
   */
  public static List<Fault> of(Path folder, Predicate<String> ordinary) {
    var faults = new Faults();
    EntryFiles files = EntryFiles.read(folder, faults);
    Readings readings = Readings.read(folder.resolve("readings.tsv"), faults);
    readings.checkIds(files.places()::containsKey, files.actors()::containsKey);
    Chronology.read(folder, faults);
    new Claims(files.places(), readings).check(files.filed());
    new Spellings(ordinary).check(files.filed());
    new Outlets().check(files.outletRows());
    var boxes = new Boxes(files.places().values());
    files.filed().forEach(filed -> Contradictions.check(filed, files));
    files.filed().forEach(boxes::check);
    return faults.sorted();
  }
}
