package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.importing.GazetteerImport;
import org.isnad.importing.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code gazetteer import}: rows from what others publish. */
@Command(
    name = "import",
    description = "Make gazetteer rows of what others publish.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "geonames        country dumps (IQ.txt), with --alternate-names for other scripts",
      "followthemoney  JSON Lines of entities, as OpenSanctions publishes them",
      "wikidata        the JSON result of a SPARQL query with the variables item, itemLabel,",
      "                itemAltLabel, coord, countryCode, kind; labels in other languages as"
          + " ?arLabel",
      "",
      "What the gazetteer has already is told and not written. Rows of which nothing can be made",
      "are counted, those that cannot be read are told with file, line and column. The same input",
      "gives the same file. Source and licence stand in its head. To be read, its name must begin",
      "with locations or actors; then see 'isnad gazetteer check' and 'isnad gazetteer preview'.",
      "",
      "Example:",
      "  isnad gazetteer import --from geonames IQ.txt --out"
          + " index-config/gazetteers/locations-geo.tsv"
    })
final class GazetteerImportCommand implements Callable<Integer> {

  @Option(
      names = "--from",
      required = true,
      paramLabel = "SOURCE",
      completionCandidates = Sources.class,
      converter = SourceConverter.class,
      description = "${COMPLETION-CANDIDATES}.")
  private Source from = Source.GEONAMES;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to read.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--alternate-names",
      paramLabel = "FILE",
      description = "GeoNames' alternateNames table.")
  private @Nullable Path alternateNames;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Kind of Wikidata items that say none (default: ${DEFAULT-VALUE}).")
  private String kind = "armed-group";

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "File to write.")
  private Path out = Path.of("");

  @Mixin private ConfigOption config = new ConfigOption();

  private final Console console;

  GazetteerImportCommand(Console console) {
    this.console = console;
  }

  /** What may be typed after {@code --from}. */
  static final class Sources implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Source.values()).map(Source::id).iterator();
    }
  }

  /** Reads it. */
  static final class SourceConverter implements ITypeConverter<Source> {
    @Override
    public Source convert(String text) {
      return Arrays.stream(Source.values())
          .filter(source -> source.id().equals(text))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "should be geonames, followthemoney or wikidata, but is '" + text + "'"));
    }
  }

  @Override
  public Integer call() throws IOException {
    var work = new GazetteerImport(Workshop.load(config.folder()).gazetteer(), console::result);
    GazetteerImport.Result result;
    try {
      result = work.run(from, files, alternateNames, kind, out);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(String.valueOf(e.getMessage()));
    }
    result.faults().forEach(fault -> console.result(fault.toString()));
    result
        .unknown()
        .forEach((code, count) -> console.result("%s: %d rows left out".formatted(code, count)));
    console.say(
        "%d rows written to %s, %d there already, %d faults"
            .formatted(result.written(), out, result.duplicates(), result.faults().size()));
    return result.faults().isEmpty() ? ExitCode.FINE : ExitCode.SKIPS;
  }
}
