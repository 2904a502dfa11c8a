package org.isnad.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.analysis.TextAnalysis;
import org.isnad.article.Role;
import org.isnad.engine.Clause;
import org.isnad.engine.SearchRequest.LensWord;
import org.isnad.entry.Named;
import org.isnad.query.Query;
import org.isnad.spelling.Folding;

/** One query on its way to a clause; keeps what it learned for the lens and the reader. */
final class Translation {

  /** Words of the longest alias worth looking up. */
  private static final int LONGEST_NAME = 8;

  private final TextAnalysis analysis;
  private final WordReader words;
  private final EntityReader entities;
  private final PlanOptions options;
  private final List<LensWord> lens = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();

  Translation(TextAnalysis analysis, WordReader words, EntityReader entities, PlanOptions options) {
    this.analysis = analysis;
    this.words = words;
    this.entities = entities;
    this.options = options;
  }

  List<LensWord> lens() {
    return lens;
  }

  List<Reading> readings() {
    return readings;
  }

  Clause clause(Query query, Set<Role> roles) {
    return switch (query) {
      case Query.Word word -> run(List.of(word), roles);
      case Query.Phrase phrase -> phrase(phrase, roles);
      case Query.Wildcard wildcard -> wildcard(wildcard, roles);
      case Query.Value value -> value(value);
      case Query.Dates dates -> new Clause.Published(dates.from(), dates.to());
      case Query.In in ->
          clause(in.query(), Set.of(Role.valueOf(in.role().toUpperCase(Locale.ROOT))));
      case Query.And and -> and(and.queries(), roles);
      case Query.Or or -> any(or.queries().stream().map(part -> clause(part, roles)).toList());
      case Query.Not not -> new Clause.All(List.of(), List.of(unwanted(not.query(), roles)));
      case Query.Everything everything -> new Clause.Everything();
    };
  }

  /** What is unwanted is read like the rest, but has no place in the lens. */
  private Clause unwanted(Query query, Set<Role> roles) {
    int before = lens.size();
    Clause clause = clause(query, roles);
    lens.subList(before, lens.size()).clear();
    return clause;
  }

  private Clause and(List<Query> queries, Set<Role> roles) {
    var wanted = new ArrayList<Clause>();
    var unwanted = new ArrayList<Clause>();
    var run = new ArrayList<Query.Word>();
    for (Query query : queries) {
      if (query instanceof Query.Word word) {
        run.add(word);
        continue;
      }
      flush(run, roles, wanted);
      if (query instanceof Query.Not not) {
        unwanted.add(unwanted(not.query(), roles));
      } else {
        wanted.add(clause(query, roles));
      }
    }
    flush(run, roles, wanted);
    return unwanted.isEmpty() && wanted.size() == 1
        ? wanted.getFirst()
        : new Clause.All(wanted, unwanted);
  }

  private void flush(List<Query.Word> run, Set<Role> roles, List<Clause> wanted) {
    if (!run.isEmpty()) {
      wanted.add(run(List.copyOf(run), roles));
      run.clear();
    }
  }

  /** Words typed side by side: each must be there, and a stretch of them may name an entity. */
  private Clause run(List<Query.Word> run, Set<Role> roles) {
    var parts = new ArrayList<Clause>();
    int plain = 0;
    for (int from = 0; from < run.size(); ) {
      Stretch stretch = longestName(run, from);
      if (!stretch.named().isEmpty()) {
        parts.addAll(words(run.subList(plain, from), roles));
        parts.add(named(run.subList(from, stretch.end()), stretch.named(), roles));
        plain = stretch.end();
      }
      from = stretch.end();
    }
    parts.addAll(words(run.subList(plain, run.size()), roles));
    return together(parts);
  }

  private record Stretch(int end, Collection<Named> named) {}

  private Stretch longestName(List<Query.Word> run, int from) {
    int most = options.exactNames() ? from : Math.min(run.size(), from + LONGEST_NAME);
    for (int end = most; end > from; end--) {
      List<Query.Word> words = run.subList(from, end);
      if (words.stream().noneMatch(Query.Word::exact)) {
        Collection<Named> named = entities.named(text(words));
        if (!named.isEmpty()) {
          return new Stretch(end, named);
        }
      }
    }
    return new Stretch(from + 1, List.of());
  }

  private static String text(List<Query.Word> words) {
    return String.join(" ", words.stream().map(Query.Word::text).toList());
  }

  private Clause named(List<Query.Word> run, Collection<Named> named, Set<Role> roles) {
    Clause words = together(words(run, roles));
    if (run.size() == 1) {
      return withEntities(new ArrayList<>(List.of(words)), text(run), named, roles);
    }
    readings.add(new Reading(text(run), "entity", "", EntityReader.shown(named), ""));
    return new Clause.Named(words, EntityReader.clauses(named, roles));
  }

  /** Words that name nothing together; those not exact are read in one, for their compounds. */
  private List<Clause> words(List<Query.Word> run, Set<Role> roles) {
    var clauses = new ArrayList<Clause>();
    var open = new ArrayList<Query.Word>();
    for (Query.Word word : run) {
      if (word.exact()) {
        clauses.addAll(all(slots(text(open), false, roles), roles));
        open.clear();
        clauses.addAll(all(slots(word.text(), true, roles), roles));
      } else {
        open.add(word);
      }
    }
    clauses.addAll(all(slots(text(open), false, roles), roles));
    return clauses;
  }

  private Clause withEntities(
      List<Clause> alternatives, String typed, Collection<Named> named, Set<Role> roles) {
    if (!named.isEmpty()) {
      alternatives.addAll(EntityReader.clauses(named, roles));
      readings.add(new Reading(typed, "entity", "", EntityReader.shown(named), ""));
    }
    return alternatives.size() == 1 ? alternatives.getFirst() : new Clause.Best(alternatives);
  }

  /** Every slot, in any order; a compound also as the one word it may be written as. */
  private static List<Clause> all(List<Clause.Slot> slots, Set<Role> roles) {
    var clauses = new ArrayList<Clause>();
    for (int i = 0; i < slots.size(); i++) {
      Clause.Slot slot = slots.get(i);
      if (slot.glued().isEmpty()) {
        clauses.add(word(slot));
        continue;
      }
      int end = Math.min(slots.size(), i + slot.joined());
      List<Clause> apart = slots.subList(i, end).stream().map(Translation::word).toList();
      clauses.add(
          new Clause.Best(
              List.of(new Clause.All(apart, List.of()), new Clause.Word(slot.glued(), roles))));
      i = end - 1;
    }
    return clauses;
  }

  private static Clause together(List<Clause> clauses) {
    return switch (clauses.size()) {
      case 0 -> new Clause.Everything();
      case 1 -> clauses.getFirst();
      default -> new Clause.All(clauses, List.of());
    };
  }

  private static Clause word(Clause.Slot slot) {
    return slot.word().spellings().isEmpty() ? new Clause.Nothing() : slot.word();
  }

  /** The typed text as slots, one for each position; a word such as US-led has two. */
  private List<Clause.Slot> slots(String text, boolean exact, Set<Role> roles) {
    List<Position> positions = Position.of(text, analysis.query(text));
    var slots = new ArrayList<Clause.Slot>();
    for (int i = 0; i < positions.size(); i++) {
      Position position = positions.get(i);
      boolean besideName =
          (i > 0 && words.isSureName(positions.get(i - 1)))
              || (i + 1 < positions.size() && words.isSureName(positions.get(i + 1)));
      Spelt spelt = words.read(position, exact, besideName);
      keep(spelt);
      var word = new Clause.Word(spelt.spellings(), roles);
      List<Clause.Spelling> glued =
          exact || i + 1 == positions.size()
              ? List.of()
              : position.joined().map(words::joined).orElse(List.of());
      slots.add(new Clause.Slot(word, glued.isEmpty() ? 1 : 2, glued));
    }
    return slots;
  }

  private void keep(Spelt spelt) {
    readings.add(spelt.reading());
    if (spelt.lens() != null) {
      lens.add(spelt.lens());
    }
  }

  private Clause phrase(Query.Phrase phrase, Set<Role> roles) {
    boolean strict = phrase.gaps() < 0;
    List<Clause.Slot> slots = slots(phrase.text(), phrase.exact(), roles);
    var alternatives = new ArrayList<Clause>();
    if (slots.isEmpty()) {
      return new Clause.Everything();
    }
    if (slots.stream().anyMatch(slot -> slot.word().spellings().isEmpty())) {
      alternatives.add(new Clause.Nothing());
    } else if (slots.size() == 1) {
      alternatives.add(slots.getFirst().word());
    } else {
      alternatives.add(new Clause.Phrase(slots, Math.max(0, phrase.gaps()), strict, roles));
    }
    boolean mayBeName = strict && !phrase.exact() && !options.exactNames();
    Collection<Named> named = mayBeName ? entities.named(phrase.text()) : List.of();
    return withEntities(alternatives, phrase.text(), named, roles);
  }

  private Clause wildcard(Query.Wildcard wildcard, Set<Role> roles) {
    String pattern = Folding.fold(wildcard.text()).replace("'", "");
    readings.add(new Reading(wildcard.text(), "pattern", "", List.of(), ""));
    return new Clause.Pattern(pattern, roles);
  }

  private Clause value(Query.Value value) {
    Clause clause = entities.value(value.field(), value.value());
    String note =
        clause instanceof Clause.Nothing ? "no %s is called that".formatted(value.field()) : "";
    readings.add(new Reading(value.value(), "value", note, List.of(), ""));
    return clause;
  }

  private static Clause any(List<Clause> clauses) {
    return clauses.size() == 1 ? clauses.getFirst() : new Clause.Any(clauses);
  }
}
