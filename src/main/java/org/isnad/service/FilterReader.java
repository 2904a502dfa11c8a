package org.isnad.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.config.FacetsConfig.FacetConfig;
import org.isnad.engine.SearchRequest.DateFilter;
import org.isnad.engine.SearchRequest.Selection;
import org.isnad.engine.SearchRequest.Undated;
import org.isnad.http.Parameters;
import org.isnad.query.DateRange;
import org.isnad.query.Fault;
import org.jspecify.annotations.Nullable;

/** Reads what results are narrowed by: values of facets and dates. */
final class FilterReader {

  private final Parameters parameters;
  private final Vocabulary index;
  private final List<Fault> warnings;

  FilterReader(Parameters parameters, Vocabulary index, List<Fault> warnings) {
    this.parameters = parameters;
    this.index = index;
    this.warnings = warnings;
  }

  List<Selection> selections() {
    var selections = new ArrayList<Selection>();
    for (FacetConfig facet : index.facets()) {
      String name = facet.name();
      var selection =
          new Selection(
              name,
              ids(name, name),
              ids(name, name + ".all"),
              ids(name, name + ".not"),
              parameters.flag(name + ".missing"));
      boolean empty =
          selection.any().isEmpty() && selection.all().isEmpty() && selection.not().isEmpty();
      if (!empty || selection.missing()) {
        selections.add(selection);
      }
    }
    return selections;
  }

  /** A name that nobody has finds nothing, and the reader is told so. */
  private Set<String> ids(String facet, String parameter) {
    var ids = new LinkedHashSet<String>();
    for (String typed : parameters.values(parameter)) {
      List<String> called = called(facet, typed);
      if (called.isEmpty() && index.isUsed(facet, typed)) {
        ids.add(typed);
      } else if (called.isEmpty()) {
        warnings.add(
            Fault.of(
                parameter,
                "unknown-value",
                "No %s is called “%s”.".formatted(facet, typed),
                "an id or a name that /api/v1/facets/%s lists".formatted(facet)));
        ids.add(typed);
      } else if (parameter.endsWith(".all")) {
        ids.add(called.getFirst());
      } else {
        ids.addAll(called);
      }
    }
    return ids;
  }

  /** A path of labels, as in {@code Iraq > Nineveh}, names its last. */
  private List<String> called(String facet, String typed) {
    List<String> ids = index.resolve(facet, typed.strip());
    int last = typed.lastIndexOf('>');
    return ids.isEmpty() && last >= 0
        ? index.resolve(facet, typed.substring(last + 1).strip())
        : ids;
  }

  /** Null where dates do not matter. */
  @Nullable DateFilter dates() {
    @Nullable LocalDate from = range("date.from").map(DateRange::from).orElse(null);
    @Nullable LocalDate to = range("date.to").map(DateRange::to).orElse(null);
    Map<String, Optional<Undated>> choices =
        Map.of(
            "exclude", Optional.of(Undated.EXCLUDE),
            "include", Optional.of(Undated.INCLUDE),
            "only", Optional.of(Undated.ONLY));
    Optional<Undated> undated = parameters.oneOf("date.undated", choices, Optional.empty());
    if (from != null && to != null && to.isBefore(from)) {
      parameters.fault(
          Fault.of(
              "date.to",
              "invalid-value",
              "“date.to” lies before “date.from”.",
              "%s or later".formatted(from)));
    }
    boolean open = from == null && to == null;
    boolean nothing = open && undated.orElse(Undated.INCLUDE) == Undated.INCLUDE;
    return nothing ? null : new DateFilter(from, to, undated.orElse(Undated.EXCLUDE));
  }

  /** The days of one period: a year, a month or a day. */
  private Optional<DateRange> range(String name) {
    Optional<String> text = parameters.text(name);
    Optional<DateRange> range =
        text.filter(value -> value.matches("[0-9./-]+") && !value.contains(".."))
            .flatMap(DateRange::of);
    if (text.isPresent() && range.isEmpty()) {
      parameters.fault(
          Fault.of(
              name,
              "invalid-value",
              "“%s” is not a date.".formatted(text.get()),
              "2024, 2024-04 or 2024-04-21"));
    }
    return range;
  }
}
