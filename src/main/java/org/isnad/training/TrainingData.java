package org.isnad.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.spelling.DataFile;
import org.isnad.spelling.Folding;

/**
 * Labelled pairs and clusters of spellings, cut into a part to learn from and a part never seen.
 * Names that are tied by a positive pair or a cluster fall on one side together, by a hash of all
 * of them: a spelling that is learned is not also asked.
 */
final class TrainingData {

  private static final int PARTS = 5;

  /** An article, which a name kept back may have or not. */
  private static final Pattern ARTICLE =
      Pattern.compile("(?<![a-z'])(?:[aeu]l|[ae][sdnrtz]|ash|esh|ech|adh|ath)[- ]+(?=.)");

  private final List<LabelledPair> pairs = new ArrayList<>();
  private final Map<String, List<String>> clusters = new LinkedHashMap<>();
  private final List<List<String>> groups;
  private final Map<String, String> parents = new HashMap<>();
  private final int unseenPart;
  private final double share;

  /**
   * @param clusterFiles lines of {@code cluster spelling source split}; may be none
   * @param groups lists of what one thing is called, only to learn from
   * @param unseenPart which fifth is kept back, 0 to 4; anything else keeps back nothing
   */
  TrainingData(
      List<Path> pairFiles, List<Path> clusterFiles, List<List<String>> groups, int unseenPart) {
    this(pairFiles, clusterFiles, groups, unseenPart, 1);
  }

  /**
   * The same, learning from a share of the names only, for a learning curve.
   *
   * @param share of the names not kept back, in (0, 1]
   */
  TrainingData(
      List<Path> pairFiles,
      List<Path> clusterFiles,
      List<List<String>> groups,
      int unseenPart,
      double share) {
    this.groups = groups;
    this.unseenPart = unseenPart;
    this.share = share;
    pairFiles.forEach(file -> pairs.addAll(LabelledPair.read(file)));
    clusterFiles.forEach(this::readClusters);
    pairs.stream().filter(LabelledPair::same).forEach(pair -> tie(pair.a(), pair.b()));
    clusters.values().forEach(names -> names.forEach(name -> tie(names.getFirst(), name)));
  }

  /**
   * Reads names as they are printed, one a line.
   *
   * @param file lines of {@code names comment}, with | between the spellings
   * @throws org.isnad.spelling.NameDataException naming the line that is wrong
   */
  static List<List<String>> printed(Path file) {
    return DataFile.read(file, 1, "names", "comment").rows().stream()
        .map(row -> row.read("names", TrainingData::spellings))
        .toList();
  }

  private static List<String> spellings(String text) {
    List<String> names = List.of(text.split("\\|", -1));
    if (names.size() < 2 || names.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          "'%s' must be two spellings or more with | between them, such as 'Salim|Saleem'"
              .formatted(text));
    }
    return names;
  }

  private void readClusters(Path file) {
    for (DataFile.Row row :
        DataFile.read(file, 2, "cluster", "spelling", "source", "split").rows()) {
      clusters
          .computeIfAbsent(row.text("cluster"), key -> new ArrayList<>())
          .add(row.text("spelling"));
    }
  }

  private void tie(String a, String b) {
    List<String> ends = List.of(root(a), root(b));
    // the lesser becomes the root, so that the order of the files changes nothing
    String least = ends.stream().min(Comparator.naturalOrder()).orElseThrow();
    ends.forEach(end -> parents.put(end, least));
  }

  private String root(String name) {
    String at = name.toLowerCase(Locale.ROOT);
    for (String up = parents.get(at); up != null && !up.equals(at); up = parents.get(at)) {
      at = up;
    }
    return at;
  }

  boolean unseen(String name) {
    return Math.floorMod(hash(name) >>> 8, PARTS) == unseenPart;
  }

  private int hash(String name) {
    return root(name).hashCode() * 0x9E3779B1;
  }

  /** Whether a name is learned from: not kept back, and within the share that is used. */
  private boolean seen(String name) {
    return !unseen(name) && used(name);
  }

  private boolean used(String name) {
    return Math.floorMod(hash(name) ^ 0x5bd1e995, 1000) < 1000 * share;
  }

  /** The pairs to learn from. */
  List<LabelledPair> seenPairs() {
    return pairs.stream().filter(pair -> seen(pair.a())).toList();
  }

  List<LabelledPair> unseenPairs() {
    return pairs.stream().filter(pair -> unseen(pair.a())).toList();
  }

  /** The clusters to learn from; each is a list of spellings of one name. */
  List<List<String>> seenClusters() {
    return clusters.values().stream().filter(names -> seen(names.getFirst())).toList();
  }

  /** The groups that hold no name that is kept back, with whatever article or none. */
  List<List<String>> seenGroups() {
    var keptBack = new HashSet<String>();
    Stream.concat(
            pairs.stream().flatMap(pair -> Stream.of(pair.a(), pair.b())),
            clusters.values().stream().flatMap(List::stream))
        .filter(this::unseen)
        .forEach(name -> keptBack.add(letters(name)));
    return groups.stream()
        .filter(names -> used(names.getFirst()))
        .filter(names -> names.stream().noneMatch(name -> keptBack.contains(letters(name))))
        .toList();
  }

  private static String letters(String name) {
    return ARTICLE.matcher(Folding.fold(name)).replaceAll("").replaceAll("[^a-z]", "");
  }

  /** All names that a spelling of the clusters may stand for; several if clusters share it. */
  Map<String, Set<String>> seenSpellings() {
    var spellings = new LinkedHashMap<String, Set<String>>();
    for (List<String> names : seenClusters()) {
      for (String name : names) {
        spellings.computeIfAbsent(name, key -> new TreeSet<>()).add(root(name));
      }
    }
    return spellings;
  }
}
