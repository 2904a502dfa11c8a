package org.isnad.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.names.NameMatcher;
import org.isnad.names.NamePool;
import org.isnad.names.Names;

/**
 * Learns {@code costs.tsv} and {@code budget.tsv} from labelled pairs of names, beginning with the
 * costs that were written by hand ({@code costs-start.tsv}, {@code budget-start.tsv}). The same
 * input gives the same tables.
 */
public final class NameTrainer {

  private static final int ROUNDS = 2;
  private static final int PASSES = 60;
  private static final int LAST_PASSES = 30;

  /** A cluster of many spellings must not drown the others. */
  private static final double CLUSTER_WEIGHT = 0.5;

  /** Names of different clusters that look alike; some are one name after all. */
  private static final double LOOKALIKE_WEIGHT = 0.15;

  private static final double LOOKALIKE = 0.3;

  /** Other names of one thing, such as Cairo and Qahira, say nothing of spelling. */
  private static final double LEAST_ALIKE = 0.25;

  /**
   * What is left of the budgets at last. Of labelled pairs a half are one name, of the names that
   * are a little alike in an index far fewer.
   */
  private static final double STRICTNESS = 0.87;

  private final Names start;
  private final TrainingData data;
  private final Parts parts;
  private Names learned;
  private CostModel model;

  private NameTrainer(Names start, TrainingData data, Parts parts) {
    this.start = start;
    this.data = data;
    this.parts = parts;
    learned = start;
    model = new CostModel(start.distance().costs(), start.distance().budget(), parts.places());
  }

  /**
   * Learns from files and returns the names as they now are, with a report on a fifth of the names
   * that was kept back.
   *
   * @param folder with the tables to begin with
   * @param pairs lines of {@code label a b kind source}
   * @param clusters lines of {@code cluster spelling source split}; may be none
   * @param called lists of what one thing is called, by spellings of one name or by other names
   * @param unseenPart which fifth to keep back, 0 to 4
   */
  public static Result train(
      Path folder,
      List<Path> pairs,
      List<Path> clusters,
      List<List<String>> called,
      int unseenPart) {
    List<List<String>> groups = groups(folder, called);
    return train(folder, new TrainingData(pairs, clusters, groups, unseenPart), Parts.ALL);
  }

  /** What one thing is called, with the names as they are printed of a folder. */
  static List<List<String>> groups(Path folder, List<List<String>> called) {
    return Stream.of(called, TrainingData.printed(folder.resolve("printed.tsv")))
        .flatMap(List::stream)
        .toList();
  }

  /**
   * What there is to learn, so that each part can be measured by its absence.
   *
   * @param places costs that depend on what stands left and right
   * @param units correspondences that the starting table does not have
   * @param lookalikes names of different clusters that look alike, as examples of what is apart
   */
  record Parts(boolean places, boolean units, boolean lookalikes) {
    static final Parts ALL = new Parts(true, true, true);
  }

  /** The same from data already cut in two, perhaps without some parts. */
  static Result train(Path folder, TrainingData data, Parts parts) {
    var trainer = new NameTrainer(Names.loadStart(folder), data, parts);
    trainer.run();
    return new Result(trainer.learned, trainer.report());
  }

  /**
   * What was learned.
   *
   * @param report Markdown: precision, recall and F1 by kind, before and after, seen and not
   */
  public record Result(Names names, String report) {

    /** Writes {@code costs.tsv} and {@code budget.tsv}. */
    public void write(Path folder) throws IOException {
      Files.writeString(
          folder.resolve("costs.tsv"),
          CostFile.costs(names.distance().costs().rows()),
          StandardCharsets.UTF_8);
      Files.writeString(
          folder.resolve("budget.tsv"),
          CostFile.budget(names.distance().budget()),
          StandardCharsets.UTF_8);
    }
  }

  private void run() {
    List<CostModel.Example> examples = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      examples = examples();
      if (round == 0 && parts.units) {
        new CostGrowth(model).grow(examples);
      }
      model.train(examples, PASSES);
      learned = start.with(model.costs(), model.budget());
    }
    model.prune(examples);
    model.train(examples, LAST_PASSES);
    model.show(examples);
    learned = start.with(CostFile.rounded(model.costs()), model.budget().times(STRICTNESS));
  }

  private String report() {
    return "Seen (%d pairs):%n%n%s%nNot seen (%d pairs):%n%n%s%nNot seen, before training:%n%n%s"
        .formatted(
            data.seenPairs().size(),
            Score.table(Score.byKind(learned.matcher(), data.seenPairs())),
            data.unseenPairs().size(),
            Score.table(Score.byKind(learned.matcher(), data.unseenPairs())),
            Score.table(Score.byKind(start.matcher(), data.unseenPairs())));
  }

  /** Word pairs of all labelled names, as the matcher now sets their words against each other. */
  private List<CostModel.Example> examples() {
    var examples = new ArrayList<CostModel.Example>();
    data.seenPairs().forEach(pair -> add(examples, pair.same(), pair.a(), pair.b(), 1));
    data.seenClusters().forEach(cluster -> addCluster(examples, cluster, 0));
    data.seenGroups().forEach(group -> addCluster(examples, group, LEAST_ALIKE));
    if (parts.lookalikes) {
      addLookalikes(examples);
    }
    return examples;
  }

  /** All pairs of a cluster that are at least so alike. */
  private void addCluster(List<CostModel.Example> examples, List<String> cluster, double least) {
    int pairs = cluster.size() * (cluster.size() - 1) / 2;
    double weight = CLUSTER_WEIGHT / Math.sqrt(pairs);
    for (int i = 0; i < cluster.size(); i++) {
      for (int j = i + 1; j < cluster.size(); j++) {
        String a = cluster.get(i);
        String b = cluster.get(j);
        if (least == 0 || learned.matcher().similarity(a, b) >= least) {
          add(examples, true, a, b, weight);
        }
      }
    }
  }

  private void addLookalikes(List<CostModel.Example> examples) {
    Map<String, Set<String>> spellings = data.seenSpellings();
    NamePool pool = learned.pool(List.copyOf(spellings.keySet()));
    spellings.forEach(
        (spelling, names) -> {
          for (NamePool.Match match : pool.search(spelling, LOOKALIKE)) {
            boolean once = match.name().compareTo(spelling) > 0;
            boolean other =
                Collections.disjoint(names, spellings.getOrDefault(match.name(), names));
            if (once && other && match.similarity() < 1) {
              add(examples, false, spelling, match.name(), LOOKALIKE_WEIGHT);
            }
          }
        });
  }

  /** All words of a pair that is one name; of another pair the word that differs most. */
  private void add(
      List<CostModel.Example> examples, boolean same, String a, String b, double weight) {
    List<NameMatcher.WordMatch> words = learned.matcher().align(a, b);
    if (same) {
      words.forEach(word -> add(examples, true, word, weight));
    } else {
      words.stream()
          .max(Comparator.comparingDouble(NameMatcher.WordMatch::share))
          .ifPresent(word -> add(examples, false, word, weight));
    }
  }

  private void add(
      List<CostModel.Example> examples, boolean same, NameMatcher.WordMatch word, double weight) {
    boolean leftOut = word.a().isEmpty() || word.b().isEmpty();
    if (!leftOut && !word.a().equals(word.b()) && !learned.listed(word.a(), word.b())) {
      examples.add(new CostModel.Example(word.a(), word.b(), same, weight));
    }
  }
}
