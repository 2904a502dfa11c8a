package org.isnad.matching;

import java.util.List;
import org.isnad.analysis.TextAnalysis;
import org.isnad.entry.Entry;
import org.isnad.names.Names;
import org.isnad.names.Particles;

/** The spellings of all entries, ready to be found in text. Safe to share between threads. */
public final class Lookup {

  private final Particles particles;
  private final WordKinds kinds;
  private final Meanings meanings;

  /** Takes in the spellings. */
  public Lookup(List<Entry> entries, TextAnalysis analysis, Names names, WordKinds kinds) {
    this.kinds = kinds;
    particles = names.particles();
    var vocabulary = new Vocabulary(particles);
    var trie = new Trie();
    var spellings = new Spellings(analysis, particles, vocabulary, trie, kinds);
    entries.forEach(spellings::add);
    meanings = new Meanings(vocabulary, names, trie.frozen());
  }

  /**
   * Every spelling of every entry in a text, whatever its conditions, overlapping ones too.
   *
   * @param typed whether a reader typed the text, so that its case says little
   */
  public List<Candidate> find(TextWords text, boolean typed) {
    return new Matcher(meanings, particles, kinds.small(), text, typed).find();
  }
}
