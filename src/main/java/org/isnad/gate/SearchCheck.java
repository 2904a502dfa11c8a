package org.isnad.gate;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.isnad.config.ConfigException;
import org.isnad.config.FacetsConfig.FacetConfig;
import org.isnad.config.GateConfig;
import org.isnad.config.GateConfig.GoldenQuery;
import org.isnad.http.Parameters;
import org.isnad.http.ProblemException;
import org.isnad.query.Fault;
import org.isnad.service.QuestionReader;
import org.isnad.service.Vocabulary;
import org.isnad.words.NearWords;

/** Reads golden queries before there is an index to ask: making one may take hours. */
final class SearchCheck {

  private SearchCheck() {}

  /** What is known before a single article is read. */
  private record FacetsAlone(List<FacetConfig> facets) implements Vocabulary {
    @Override
    public String id() {
      return "";
    }

    @Override
    public List<String> resolve(String facet, String typed) {
      return List.of();
    }

    @Override
    public List<String> find(String facet, String typed, int most) {
      return List.of();
    }

    @Override
    public boolean isUsed(String facet, String id) {
      return false;
    }
  }

  /**
   * Refuses what an index with these facets could not be asked.
   *
   * @throws ConfigException naming every fault of every search
   */
  static void refuseUnreadable(GateConfig config, List<FacetConfig> facets) {
    var known = new FacetsAlone(facets);
    List<String> faults = config.queries().stream().flatMap(query -> faults(query, known)).toList();
    if (!faults.isEmpty()) {
      throw new ConfigException(faults);
    }
  }

  private static Stream<String> faults(GoldenQuery query, Vocabulary known) {
    var parameters = new Parameters(query.search());
    try {
      QuestionReader.read(parameters, known);
      parameters.refuseIfWrong();
      return Stream.of();
    } catch (ProblemException e) {
      Stream<String> said = e.faults().stream().map(fault -> said(fault, parameters.known()));
      return (e.faults().isEmpty() ? Stream.of(e.getMessage()) : said)
          .map(fault -> "%s: %s: %s".formatted(query.place(), query.search(), fault));
    }
  }

  private static String said(Fault fault, SortedSet<String> known) {
    if (!fault.code().equals(Parameters.UNKNOWN)) {
      return fault.message().contains(fault.hint())
          ? fault.message()
          : "%s (%s)".formatted(fault.message(), fault.hint());
    }
    String guess = NearWords.guess(fault.parameter(), known);
    return "there is no parameter '%s'%s"
        .formatted(fault.parameter(), guess.isEmpty() ? "; it may be " + fault.hint() : guess);
  }
}
