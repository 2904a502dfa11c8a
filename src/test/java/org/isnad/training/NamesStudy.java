package org.isnad.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Listed;
import org.isnad.lucene.TestEngine;
import org.isnad.names.Names;

/**
 * What training brings, on names it did not see: {@code cross} trains five times, each time without
 * a fifth of the names, with the hand lists of well-known and irregular names emptied, as they were
 * written with these names in view; {@code listed} does so with the lists; {@code curve} learns
 * from ever more names; {@code ablation} leaves out one part at a time. Run by hand from the root
 * of the project: {@code NamesStudy WHAT [DATA [PICTURE.svg]]}; the picture is of the retrieval of
 * {@code cross}.
 */
final class NamesStudy {

  private static final int FOLDS = 5;
  private static final double[] SHARES = {0.12, 0.25, 0.5};
  private static final double SURE = 0.7;
  private static final String HEAD =
      "| P | R | F1 | recall | precision | recall at 0.70 | precision at 0.70 | MRR |\n"
          + "|---|---|---|---|---|---|---|---|---|";
  private static final Path LISTS = Path.of("index-config", "names");

  private final Path data;
  private final List<Path> pairs;
  private final List<Path> clusters;
  private final List<List<String>> groups;

  private NamesStudy(Path data) {
    this.data = data;
    pairs = List.of(data.resolve("pairs-dev.tsv"));
    clusters =
        Stream.of("token", "place", "person", "org")
            .map(kind -> data.resolve("clusters-" + kind + ".tsv"))
            .toList();
    var gazetteer =
        Gazetteer.load(
            Path.of("index-config", "gazetteers"), TestEngine.analysis(), Names.load(LISTS));
    groups = NameTrainer.groups(LISTS, Listed.names(gazetteer.listed()));
  }

  /** Prints Markdown. */
  public static void main(String[] arguments) throws IOException {
    Path data =
        arguments.length > 1 ? Path.of(arguments[1]) : Path.of("..", "shared", "eval", "names");
    var study = new NamesStudy(data);
    switch (arguments.length > 0 ? arguments[0] : "") {
      case "cross" -> {
        Retrieval found = study.cross(without("known.tsv", "irregular.tsv"));
        if (arguments.length > 2) {
          Files.writeString(Path.of(arguments[2]), CurvePicture.draw(found.points()));
        }
      }
      case "listed" -> study.cross(LISTS);
      case "curve" -> study.curve();
      case "ablation" -> study.ablation();
      default -> System.err.println("say cross, listed, curve or ablation");
    }
  }

  private Retrieval cross(Path lists) {
    var scores = new TreeMap<String, List<Score>>();
    var retrievals = new ArrayList<Retrieval>();
    System.out.println("| fold " + HEAD);
    for (int fold = 0; fold < FOLDS; fold++) {
      var kept = new TrainingData(pairs, clusters, groups, fold);
      Names names = NameTrainer.train(lists, kept, NameTrainer.Parts.ALL).names();
      Map<String, Score> byKind = Score.byKind(names.matcher(), kept.unseenPairs());
      byKind.forEach(
          (kind, score) -> scores.computeIfAbsent(kind, key -> new ArrayList<>()).add(score));
      retrievals.add(retrieval(names, kept));
      System.out.println(line("" + fold, byKind, retrievals.getLast()));
    }
    Retrieval all = Retrieval.sum(retrievals);
    System.out.println(Score.table(Score.sum(scores)) + "\n" + all.table() + "\n" + all.curve());
    return all;
  }

  private void curve() {
    System.out.println("| names learned " + HEAD);
    System.out.println(
        line("none", Names.loadStart(LISTS), new TrainingData(pairs, clusters, groups, 0)));
    for (double share : SHARES) {
      var kept = new TrainingData(pairs, clusters, groups, 0, share);
      Names names = NameTrainer.train(LISTS, kept, NameTrainer.Parts.ALL).names();
      System.out.println(
          line("%.0f %% (%d pairs)".formatted(100 * share, kept.seenPairs().size()), names, kept));
    }
  }

  private void ablation() {
    System.out.println("| without " + HEAD);
    var kept = new TrainingData(pairs, clusters, groups, 0);
    Names whole = print("nothing", kept, NameTrainer.Parts.ALL);
    for (String list : List.of("known.tsv", "irregular.tsv", "ordinary.txt", "elsewhere.txt")) {
      Names names =
          Names.loadStart(without(list)).with(whole.distance().costs(), whole.distance().budget());
      System.out.println(line("`" + list + "`", names, kept));
    }
    print("places", kept, new NameTrainer.Parts(false, true, true));
    print("units of its own", kept, new NameTrainer.Parts(true, false, true));
    print("lookalikes", kept, new NameTrainer.Parts(true, true, false));
    print(
        "names as printed", new TrainingData(pairs, clusters, List.of(), 0), NameTrainer.Parts.ALL);
  }

  private Names print(String label, TrainingData kept, NameTrainer.Parts parts) {
    Names names = NameTrainer.train(LISTS, kept, parts).names();
    System.out.println(line(label, names, kept));
    return names;
  }

  /** The lists with some of them empty. */
  private static Path without(String... lists) {
    try (Stream<Path> files = Files.list(LISTS)) {
      Path folder = Files.createTempDirectory("names");
      for (Path file : files.toList()) {
        Path copy = folder.resolve(file.getFileName());
        if (List.of(lists).contains(file.getFileName().toString())) {
          Files.writeString(copy, "# empty\n");
        } else {
          Files.copy(file, copy);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Retrieval retrieval(Names names, TrainingData kept) {
    return Retrieval.measure(
        names, data.resolve("retrieval-dev.tsv"), data.resolve("pool-dev.tsv"), kept::unseen);
  }

  private String line(String label, Names names, TrainingData kept) {
    return line(label, Score.byKind(names.matcher(), kept.unseenPairs()), retrieval(names, kept));
  }

  private static String line(String label, Map<String, Score> byKind, Retrieval found) {
    Score all = byKind.getOrDefault("all", new Score());
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |",
        label,
        all.precision(),
        all.recall(),
        all.f1(),
        found.recall(Names.match()),
        found.precision(Names.match()),
        found.recall(SURE),
        found.precision(SURE),
        found.meanReciprocalRank());
  }
}
