package org.isnad.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.analysis.Word;
import org.isnad.article.Dimension;
import org.isnad.entry.Entry;
import org.isnad.matching.Skeleton;
import org.isnad.matching.TextWords;
import org.isnad.names.Names;
import org.isnad.tagger.Readings.Words;

/** Finds a person again by surname, where the same article has the whole name. */
final class Surnames {

  private static final int SHORTEST = 4;
  private static final int LONG = 6;
  private static final double ALIKE = 0.93;

  private final Readings readings;
  private final Predicate<String> firstName;
  private final Names names;
  private final TextWords text;
  private final boolean[] taken;
  private final Map<String, Optional<Entry>> persons = new HashMap<>();

  /** The long ones of them, by their consonants. */
  private final Map<String, List<String>> alike = new HashMap<>();

  /**
   * @param firstName whether a folded word is one, so that it means something at the start of a
   *     sentence too
   */
  Surnames(
      Readings readings,
      Predicate<String> firstName,
      Names names,
      TextWords text,
      List<Found> found) {
    this.firstName = firstName;
    this.names = names;
    this.readings = readings;
    this.text = text;
    taken = new boolean[text.size()];
    for (Found one : found) {
      Arrays.fill(taken, one.first(), one.last() + 1, !isWeak(one));
      if (one.entry().dimension() == Dimension.PERSON && one.last() > one.first()) {
        remember(text.get(one.last()).plain(), one.entry());
      }
    }
  }

  /** A place by another spelling only; a person of the article is the better reading. */
  static boolean isWeak(Found found) {
    return found.rule().equals("spelling")
        && found.first() == found.last()
        && found.entry().dimension() == Dimension.LOCATION;
  }

  private void remember(String surname, Entry person) {
    if (surname.length() < SHORTEST) {
      return;
    }
    if (surname.length() >= LONG && !persons.containsKey(surname)) {
      alike.computeIfAbsent(Skeleton.of(surname), any -> new ArrayList<>(1)).add(surname);
    }
    // two people of one surname: better neither than the wrong one
    persons.merge(surname, Optional.of(person), (a, b) -> a.equals(b) ? a : Optional.empty());
  }

  List<Found> find() {
    List<Found> found = new ArrayList<>();
    if (persons.isEmpty()) {
      return found;
    }
    for (int i = 0; i < text.size(); i++) {
      if (taken[i] || !text.get(i).capital()) {
        continue;
      }
      Optional<Entry> person = person(text.get(i).plain());
      if (person.isPresent() && standsAlone(i)) {
        boolean article = i > 0 && text.get(i - 1).article() && !taken[i - 1];
        found.add(new Found(person.get(), article ? i - 1 : i, i, "surname"));
      }
    }
    return found;
  }

  /** Who has this surname, or one that is the same but for its spelling. */
  private Optional<Entry> person(String surname) {
    Optional<Entry> exact = persons.get(surname);
    if (exact != null || surname.length() < LONG) {
      return exact == null ? Optional.empty() : exact;
    }
    List<String> same = alike.isEmpty() ? null : alike.get(Skeleton.of(surname));
    if (same == null) {
      return Optional.empty();
    }
    List<Entry> meant =
        same.stream()
            .filter(one -> names.similarity(surname, one) >= ALIKE)
            .flatMap(one -> persons.getOrDefault(one, Optional.empty()).stream())
            .distinct()
            .toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  /** Whether no other first name stands before and no name goes on behind. */
  private boolean standsAlone(int at) {
    int before = text.previousAt(at);
    if (before >= 0 && at - before <= 2 && text.follows(before + 1)) {
      Word word = text.get(before);
      boolean opening = word.sentenceStart() && !mayBeName(word.plain());
      boolean name = word.capital() && !word.inRun() && !opening;
      if (name && !readings.has(Words.TITLE, word.plain())) {
        return false;
      }
    }
    return !text.follows(at + 1) || !text.get(at + 1).capital() || text.get(at + 1).inRun();
  }

  /** Of a word that a sentence begins with: Nasrin Murad, but not Thanking Murad. */
  private boolean mayBeName(String word) {
    return firstName.test(word)
        || (!names.isEnglish(word) && !word.endsWith("ing") && !word.endsWith("ly"));
  }
}
