package org.isnad.tagger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.TextAnalysis;
import org.isnad.article.Mention;
import org.isnad.article.Span;
import org.isnad.entry.Entry;
import org.isnad.entry.Named;
import org.isnad.matching.Candidate;
import org.isnad.matching.Lookup;
import org.isnad.matching.TextWords;
import org.isnad.names.Names;
import org.isnad.tagger.Readings.Words;

/**
 * Finds the entities of a gazetteer in text: the longest spelling at each place, one entity for one
 * name, offline and the same every time. Safe to share between threads.
 */
public final class Tagger {

  private final TextAnalysis analysis;
  private final Readings readings;
  private final Namesakes namesakes;
  private final Lookup lookup;
  private final Map<String, Entry> states = new HashMap<>();

  /** Makes a tagger of these entries; the readings tell apart what one name may mean. */
  public Tagger(List<Entry> entries, Readings readings, TextAnalysis analysis, Names names) {
    this.analysis = analysis;
    this.readings = readings;
    namesakes = new Namesakes(readings);
    lookup = new Lookup(entries, analysis, names, word -> readings.has(Words.SMALL_WORD, word));
    entries.stream().filter(Entry::isState).forEach(entry -> states.put(entry.slug(), entry));
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
    List<Candidate> candidates = lookup.find(words, false);
    List<List<Candidate>> chosen = namesakes.leaveAlone(Selection.of(candidates, words), words);
    List<Found> found = new ArrayList<>(new Resolution(readings, states, words).of(chosen));
    found.addAll(new Surnames(readings, words, found).find());
    found.sort(Comparator.comparingInt(Found::first));
    List<Mention> mentions = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      int limit = i + 1 < found.size() ? found.get(i + 1).first() - 1 : words.size();
      mentions.add(mention(found.get(i), Math.min(found.get(i).last(), limit), words));
    }
    return mentions;
  }

  private static Mention mention(Found found, int last, TextWords words) {
    Named named = found.entry().named();
    var span = new Span(words.get(found.first()).start(), words.get(last).end());
    return new Mention(named.dimension(), named.id(), span, found.rule(), found.entry().row());
  }

  /** The entities that a whole typed text is a spelling of, the most alike first. */
  public List<Named> typed(String typed) {
    var words = new TextWords(analysis.query(typed).words());
    return lookup.find(words, true).stream()
        .filter(one -> one.length() == words.size() && !one.isAdjective())
        .filter(one -> one.isNearEnough(words))
        .sorted(Comparator.comparingDouble(Candidate::similarity).reversed())
        .map(one -> one.entry().named())
        .distinct()
        .toList();
  }
}
