package org.isnad.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@code index-config/}: all that can be changed without Java.
 *
 * @param folder where it was read
 */
public record IndexConfig(
    Path folder,
    AnalysisConfig analysis,
    FieldsConfig fields,
    FacetsConfig facets,
    SourcesConfig sources) {

  /** Where spelling costs and particles are. */
  public Path names() {
    return folder.resolve("names");
  }

  /** Where actors, places and outlets are. */
  public Path gazetteers() {
    return folder.resolve("gazetteers");
  }

  /** Where values of single articles are set right; need not be there. */
  public Path corrections() {
    return folder.resolve("corrections");
  }

  /**
   * Reads and checks the folder. The files of the folders above are checked by who reads them.
   *
   * @throws ConfigException naming every fault at once, each as {@code file:line:column: key: what
   *     is wrong, what would be right}
   */
  public static IndexConfig load(Path folder) {
    var faults = new Faults();
    if (!Files.isDirectory(folder)) {
      faults.add(folder, "no such folder; name the one with analysis.json in it with --config");
      faults.refuseIfAny();
    }
    var analysis = read(folder.resolve(AnalysisConfig.FILE), faults, AnalysisConfig::read);
    var fields = read(folder.resolve(FieldsConfig.FILE), faults, FieldsConfig::read);
    var facets = read(folder.resolve(FacetsConfig.FILE), faults, FacetsConfig::read);
    var sources = read(folder.resolve(SourcesConfig.FILE), faults, SourcesConfig::read);
    faults.refuseIfAny();
    if (analysis == null || fields == null || facets == null || sources == null) {
      throw new IllegalStateException("a file without faults was not read");
    }
    return new IndexConfig(folder, analysis, fields, facets, sources);
  }

  /**
   * Only how text becomes terms.
   *
   * @throws ConfigException as above
   */
  public static AnalysisConfig analysis(Path folder) {
    var faults = new Faults();
    var analysis = read(folder.resolve(AnalysisConfig.FILE), faults, AnalysisConfig::read);
    faults.refuseIfAny();
    return Objects.requireNonNull(analysis);
  }

  private static <T> @Nullable T read(Path file, Faults faults, Function<Node, T> reader) {
    @Nullable Node node = NodeReader.read(file, faults);
    return node == null ? null : reader.apply(node);
  }
}
