package org.isnad.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.TextAnalysis;
import org.isnad.article.Role;
import org.isnad.engine.Clause;
import org.isnad.entry.Named;
import org.isnad.query.Query;

/** Turns words typed side by side, and phrases, into clauses over spellings and entities. */
final class TypedWords {

  /** Words of the longest alias worth looking up. */
  private static final int LONGEST_NAME = 8;

  private final TextAnalysis analysis;
  private final WordReader words;
  private final EntityReader entities;
  private final PlanOptions options;
  private final Learned learned;

  /**
   * For one query.
   *
   * @param learned takes what each word was read as
   */
  TypedWords(
      TextAnalysis analysis,
      WordReader words,
      EntityReader entities,
      PlanOptions options,
      Learned learned) {
    this.analysis = analysis;
    this.words = words;
    this.entities = entities;
    this.options = options;
    this.learned = learned;
  }

  /** Words typed side by side: each must be there, and a stretch of them may name an entity. */
  Clause run(List<Query.Word> run, Set<Role> roles) {
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
    learned.add(new Reading(text(run), "entity", "", EntityReader.shown(named), ""));
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
      learned.add(new Reading(typed, "entity", "", EntityReader.shown(named), ""));
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
      List<Clause> apart = slots.subList(i, end).stream().map(TypedWords::word).toList();
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
      learned.add(spelt);
      var word = new Clause.Word(spelt.spellings(), roles);
      List<Clause.Spelling> glued =
          exact || i + 1 == positions.size()
              ? List.of()
              : position.joined().map(words::joined).orElse(List.of());
      slots.add(new Clause.Slot(word, glued.isEmpty() ? 1 : 2, glued));
    }
    return slots;
  }

  /** A phrase; all of it may name an entity. */
  Clause phrase(Query.Phrase phrase, Set<Role> roles) {
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
}
