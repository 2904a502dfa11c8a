package org.isnad.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.analysis.Word;
import org.isnad.article.Dimension;
import org.isnad.entry.Alias;
import org.isnad.entry.Entry;
import org.isnad.matching.Skeleton;
import org.isnad.matching.TextWords;
import org.isnad.names.Names;
import org.isnad.spelling.Folding;

/**
 * Persons as lists write them, the surname in capitals before the given name: AL-ASSAD, Maher is
 * Maher al-Assad and nobody else of that surname. Safe to share between threads.
 */
final class InvertedNames {

  private static final int SHORTEST = 3;
  private static final double ALIKE = 0.93;

  /** One spelling of a person's name, folded. */
  private record Whole(String given, String surname, Entry person) {}

  private final Map<String, List<Whole>> bySurname = new HashMap<>();
  private final Predicate<String> firstName;
  private final Names names;

  /**
   * @param firstName whether a folded word is one
   */
  InvertedNames(List<Entry> entries, Predicate<String> firstName, Names names) {
    this.firstName = firstName;
    this.names = names;
    for (Entry entry : entries) {
      if (entry.dimension() == Dimension.PERSON) {
        entry.aliases().stream()
            .filter(alias -> alias.kind() != Alias.Kind.SCRIPT)
            .forEach(alias -> add(alias, entry));
      }
    }
  }

  private void add(Alias alias, Entry person) {
    String[] words = Folding.fold(alias.text()).replace("'", "").split("[ -]+", -1);
    if (words.length > 1) {
      var whole = new Whole(words[0], words[words.length - 1], person);
      bySurname.computeIfAbsent(Skeleton.of(whole.surname()), any -> new ArrayList<>(1)).add(whole);
    }
  }

  /** Puts the persons of such names in, and takes out who was read from the surname alone. */
  void read(TextWords text, List<Found> found) {
    for (int i = 0; i + 1 < text.size(); i++) {
      if (isInverted(text, i)) {
        int first = i > 0 && text.follows(i) && text.get(i - 1).article() ? i - 1 : i;
        int last = i + 1;
        Optional<Entry> person = person(text.get(i).plain(), text.get(last).plain());
        if (person.isPresent() || firstName.test(text.get(last).plain())) {
          found.removeIf(
              one ->
                  one.first() <= last
                      && first <= one.last()
                      && (person.isPresent() || one.entry().dimension() == Dimension.PERSON));
          person.ifPresent(entry -> found.add(new Found(entry, first, last, "name")));
        }
      }
    }
  }

  private static boolean isInverted(TextWords text, int at) {
    Word surname = text.get(at);
    if (!surname.capitals() || surname.plain().length() < SHORTEST) {
      return false;
    }
    Word given = text.get(at + 1);
    return given.capital()
        && !given.capitals()
        && given.plain().length() >= SHORTEST
        && given.start() == surname.end() + 2
        && text.isAt(surname.end(), ", ");
  }

  private Optional<Entry> person(String surname, String given) {
    List<Entry> meant =
        bySurname.getOrDefault(Skeleton.of(surname), List.of()).stream()
            .filter(one -> isAlike(one.surname(), surname) && isAlike(one.given(), given))
            .map(Whole::person)
            .distinct()
            .toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private boolean isAlike(String a, String b) {
    return a.equals(b) || names.similarity(a, b) >= ALIKE;
  }
}
