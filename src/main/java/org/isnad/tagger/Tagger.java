package org.isnad.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.analysis.TextAnalysis;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.article.Span;
import org.isnad.entry.Alias;
import org.isnad.entry.Entry;
import org.isnad.entry.Named;
import org.isnad.matching.Candidate;
import org.isnad.matching.Lookup;
import org.isnad.matching.TextWords;
import org.isnad.matching.WordKinds;
import org.isnad.names.Names;
import org.isnad.spelling.Folding;
import org.isnad.tagger.Readings.Words;
import org.isnad.unlisted.NameFinder;
import org.isnad.unlisted.UnlistedName;

/**
 * Finds the entities of a gazetteer in text: the longest spelling at each place, one entity for one
 * name, offline and the same every time. Safe to share between threads.
 */
public final class Tagger {

  private final TextAnalysis analysis;
  private final Readings readings;
  private final Namesakes namesakes;
  private final GivenNames givenNames;
  private final ShipNames shipNames;
  private final LongerNames longerNames;
  private final ScriptWords scriptWords;
  private final Topics topics;
  private final Lookup lookup;
  private final Names names;
  private final NameFinder unlisted;
  private final InvertedNames inverted;
  private final Set<String> firstNames = new HashSet<>();
  private final Map<String, Entry> actors = new HashMap<>();

  /**
   * Makes a tagger.
   *
   * @param readings tell apart what one name may mean
   * @param outlet whether a name is that of an outlet, and so no unlisted one
   */
  public Tagger(
      List<Entry> entries,
      Readings readings,
      TextAnalysis analysis,
      Names names,
      Predicate<String> outlet) {
    this.analysis = analysis;
    this.readings = readings;
    namesakes = new Namesakes(readings);
    scriptWords = new ScriptWords(readings);
    shipNames = new ShipNames(readings);
    longerNames = new LongerNames(readings, names::isOrdinary);
    givenNames = new GivenNames(readings, names::isOrdinary, names::isEnglish);
    this.names = names;
    Set<String> adjectives = adjectives(entries);
    var kinds =
        new WordKinds(
            word -> readings.has(Words.SMALL_WORD, word),
            word -> readings.has(Words.KIND_NOUN, word),
            adjectives::contains);
    topics = new Topics(entries, readings, names::isEnglish);
    lookup = new Lookup(entries, analysis, names, kinds);
    unlisted =
        new NameFinder(
            names,
            word -> readings.has(Words.NEVER_NAME, word) || adjectives.contains(word),
            word -> readings.has(Words.TITLE, word),
            word -> firstNames.contains(word) || readings.has(Words.FIRST_NAME, word),
            outlet.or(name -> adjectives.contains(Folding.fold(name))));
    entries.stream()
        .filter(entry -> entry.dimension() == Dimension.ACTOR)
        .forEach(entry -> actors.put(entry.slug(), entry));
    entries.stream()
        .filter(entry -> entry.dimension() == Dimension.PERSON)
        .forEach(this::addFirstName);
    inverted = new InvertedNames(entries, firstNames::contains, names);
  }

  /** Of a name of two words and more, unless it begins with a title or an English word. */
  private void addFirstName(Entry person) {
    String label = Folding.fold(person.aliases().getFirst().text());
    String first = label.substring(0, Math.max(0, label.indexOf(' ')));
    if (!readings.has(Words.TITLE, first) && !names.isOrdinary(first)) {
      firstNames.add(first);
    }
  }

  /** Iraqi and Iraqis are neither state nor place alone, nor the name of anyone. */
  private static Set<String> adjectives(List<Entry> entries) {
    Set<String> adjectives = new HashSet<>();
    for (Entry entry : entries) {
      for (Alias alias : entry.aliases()) {
        if (alias.kind() == Alias.Kind.ADJECTIVE) {
          String word = Folding.fold(alias.text());
          adjectives.add(word);
          adjectives.add(word + "s");
        }
      }
    }
    return adjectives;
  }

  /**
   * The mentions in an article, in the order of its text, none overlapping.
   *
   * @param text the article's one text, in which the spans of the mentions count
   * @param parts the stretches to read, in the order of the text; no name reaches over their ends,
   *     but what one says helps to read the others
   */
  public List<Mention> mentions(String text, List<Span> parts) {
    var words = TextWords.of(analysis, text, parts);
    List<List<Candidate>> chosen = Selection.of(candidates(words), words, topics);
    chosen = scriptWords.leaveAlone(chosen, words);
    chosen = longerNames.leaveAlone(shipNames.leaveAlone(chosen, words), words);
    chosen = givenNames.leaveAlone(namesakes.leaveAlone(chosen, words), words);
    List<Found> found = new ArrayList<>(new Resolution(readings, actors, words).of(chosen));
    List<Found> surnames = new Surnames(readings, firstNames::contains, names, words, found).find();
    found.removeIf(one -> Surnames.isWeak(one) && isUnder(one, surnames));
    found.addAll(surnames);
    inverted.read(words, found);
    found.addAll(Acronyms.find(words, found, taken(found, words)));
    found.sort(Comparator.comparingInt(Found::first));
    List<Mention> mentions = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      int limit = i + 1 < found.size() ? found.get(i + 1).first() - 1 : words.size();
      mentions.add(mention(found.get(i), Math.min(found.get(i).last(), limit), words));
    }
    for (UnlistedName name : unlisted.find(words, taken(found, words))) {
      var span = new Span(words.get(name.first()).start(), words.get(name.last()).end());
      mentions.add(new Mention(Dimension.NAME, name.name(), span, name.rule(), ""));
    }
    mentions.sort(Comparator.comparingInt(one -> one.span().start()));
    return mentions;
  }

  private List<Candidate> candidates(TextWords words) {
    List<Candidate> found = lookup.find(words, false);
    if (SmallLetters.isText(words)) {
      lookup.find(words, true).stream()
          .filter(one -> SmallLetters.mayBe(one, words, this::isSmall))
          .forEach(found::add);
    }
    return found;
  }

  private boolean isSmall(String word) {
    return names.isEnglish(word) || readings.has(Words.SMALL_LETTER, word);
  }

  private static boolean isUnder(Found found, List<Found> others) {
    return others.stream()
        .anyMatch(one -> one.first() <= found.last() && found.first() <= one.last());
  }

  private static boolean[] taken(List<Found> found, TextWords words) {
    var taken = new boolean[words.size()];
    for (Found one : found) {
      Arrays.fill(taken, one.first(), Math.min(one.last() + 1, taken.length), true);
    }
    return taken;
  }

  private static Mention mention(Found found, int last, TextWords words) {
    Named named = found.entry().named();
    // the span has the prefix too: it begins with a token, as what the index marks does
    var span = new Span(words.get(found.first()).start(), words.get(last).end());
    boolean prefixed = words.isPrefixed(found.first());
    return new Mention(
        named.dimension(),
        named.id(),
        span,
        prefixed ? found.rule() + " after a prefix" : found.rule(),
        found.entry().row());
  }

  /** The entities that a whole typed text is a spelling of, the most alike first. */
  public List<Named> typed(String typed) {
    var words = new TextWords(typed, analysis.query(typed).words());
    return lookup.find(words, true).stream()
        .filter(one -> one.length() == words.size() && !one.isAdjective())
        .filter(one -> one.isNearEnough(words))
        .sorted(Comparator.comparingDouble(Candidate::similarity).reversed())
        .map(one -> one.entry().named())
        .distinct()
        .toList();
  }
}
