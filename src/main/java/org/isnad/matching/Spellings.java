package org.isnad.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.TextAnalysis;
import org.isnad.analysis.Word;
import org.isnad.article.Span;
import org.isnad.entry.Alias;
import org.isnad.entry.Entry;
import org.isnad.matching.Vocabulary.Case;
import org.isnad.names.Particles;

/** Turns the spellings of the gazetteer into paths of the trie, with the words that text has. */
final class Spellings {

  private final TextAnalysis analysis;
  private final Particles particles;
  private final Vocabulary vocabulary;
  private final Trie trie;
  private final WordKinds kinds;

  Spellings(
      TextAnalysis analysis,
      Particles particles,
      Vocabulary vocabulary,
      Trie trie,
      WordKinds kinds) {
    this.analysis = analysis;
    this.particles = particles;
    this.vocabulary = vocabulary;
    this.trie = trie;
    this.kinds = kinds;
  }

  void add(Entry entry) {
    for (Alias alias : entry.aliases()) {
      List<Word> words = analysis.analyse(alias.text(), new Span(0, alias.text().length())).words();
      if (words.isEmpty()) {
        continue;
      }
      List<Integer> path = new ArrayList<>(words.stream().map(this::exact).toList());
      trie.add(path, entry, alias);
      if (kinds.mayEndSmall(alias, words)) {
        path.set(path.size() - 1, exact(words.getLast(), Case.ANY));
        trie.add(path, entry, alias);
      }
      if (alias.kind() == Alias.Kind.NAME) {
        addName(words.stream().filter(word -> !word.article()).toList(), entry, alias);
      }
    }
  }

  private int exact(Word word) {
    return exact(word, letterCase(word));
  }

  private int exact(Word word, Case as) {
    return vocabulary.exact(English.american(word.plain()), as);
  }

  private static Case letterCase(Word word) {
    if (word.article() || !word.capital()) {
      return Case.ANY;
    }
    return word.capitals() ? Case.CAPITALS : Case.CAPITAL;
  }

  private void addName(List<Word> words, Entry entry, Alias alias) {
    List<Integer> apart = new ArrayList<>();
    List<Integer> glued = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Optional<Word> next = i + 1 < words.size() ? Optional.of(words.get(i + 1)) : Optional.empty();
      if (next.isPresent() && word.capital() && particles.isAbd(word.folded())) {
        int joined = vocabulary.name(particles.joinAbd(next.get().folded()));
        apart.add(joined);
        glued.add(joined);
        i++;
        continue;
      }
      apart.add(code(word));
      Optional<String> glue =
          next.flatMap(second -> particles.glue(word.folded(), second.folded()));
      if (glue.isPresent()) {
        apart.add(code(next.get()));
        glued.add(vocabulary.name(glue.get()));
        i++;
      } else {
        glued.add(code(word));
      }
    }
    trie.add(apart, entry, alias);
    trie.add(glued, entry, alias);
  }

  private int code(Word word) {
    return word.capital() ? vocabulary.name(word.folded()) : exact(word);
  }
}
