package org.isnad.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A gate file: searches and what a new index must answer to them.
 *
 * @param queries in the order of the file, at least one
 */
public record GateConfig(List<GoldenQuery> queries) {

  private static final int MOST = 1_000_000_000;
  private static final int MOST_WITHIN = 200;

  /** What comes before the first sign of equality is the name of one. */
  private static final Pattern PARAMETERS = Pattern.compile("^[\\w.]+=");

  /** Copies the list. */
  public GateConfig {
    queries = List.copyOf(queries);
  }

  /**
   * One search.
   *
   * @param place {@code file:line} where it stands
   * @param search the parameters of an address, such as {@code q=kataeb&outlet=antiwar}
   * @param must ids or origins of articles that must be among the first hits
   * @param mustNot ids or origins of articles that must not be there
   * @param within how many hits are the first, 1 to 200
   * @param least articles found in all
   * @param most articles found in all
   */
  public record GoldenQuery(
      String place,
      String search,
      List<String> must,
      List<String> mustNot,
      int within,
      int least,
      int most) {
    /** Copies the lists. */
    public GoldenQuery {
      must = List.copyOf(must);
      mustNot = List.copyOf(mustNot);
    }
  }

  /**
   * Reads a gate file.
   *
   * @throws ConfigException naming every fault at once
   */
  public static GateConfig load(Path file) {
    var faults = new Faults();
    @Nullable Node node = NodeReader.read(file, faults);
    List<GoldenQuery> queries = List.of();
    if (node != null) {
      queries = node.get("queries").list().stream().map(each -> query(each, file)).toList();
      node.refuseOthers();
    }
    faults.refuseIfAny();
    return new GateConfig(queries);
  }

  private static GoldenQuery query(Node node, Path file) {
    List<Integer> count = range(node.find("count"));
    Node within = node.find("within");
    var query =
        new GoldenQuery(
            file + ":" + node.line(),
            node.get("search").text(),
            texts(node.find("must")),
            texts(node.find("mustNot")),
            within == null ? MOST_WITHIN : Math.toIntExact(within.whole(1, MOST_WITHIN)),
            count.getFirst(),
            count.getLast());
    if (Stream.of("must", "mustNot", "count").allMatch(key -> node.find(key) == null)) {
      node.fault("expects nothing: give \"must\", \"mustNot\" or \"count\"");
    }
    if (!PARAMETERS.matcher(query.search()).find()) {
      node.get("search").fault("must be what follows the '?' of an address, such as \"q=kataeb\"");
    }
    query.must().stream()
        .filter(query.mustNot()::contains)
        .forEach(both -> node.fault("\"%s\" must be found and must not".formatted(both)));
    node.refuseOthers();
    return query;
  }

  private static List<String> texts(@Nullable Node node) {
    return node == null ? List.of() : node.list().stream().map(Node::text).toList();
  }

  private static List<Integer> range(@Nullable Node node) {
    List<Integer> ends =
        node == null
            ? List.of(0, MOST)
            : node.list().stream().map(end -> Math.toIntExact(end.whole(0, MOST))).toList();
    if (ends.size() != 2 || ends.getFirst() > ends.getLast()) {
      Optional.ofNullable(node)
          .ifPresent(range -> range.fault("must be the least and the most, such as [3, 5]"));
      return List.of(0, MOST);
    }
    return ends;
  }
}
