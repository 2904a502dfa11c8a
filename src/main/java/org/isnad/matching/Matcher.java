package org.isnad.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.analysis.Word;
import org.isnad.matching.Prefixes.Rest;
import org.isnad.matching.Trie.Node;
import org.isnad.matching.Vocabulary.Case;
import org.isnad.matching.Vocabulary.Meaning;
import org.isnad.matching.Vocabulary.NameWord;
import org.isnad.matching.Vocabulary.Spelled;
import org.isnad.names.Particles;

/** Finds every spelling of every entity in a text, whatever its conditions. One text at a time. */
final class Matcher {

  private static final Case[] CASES = Case.values();

  private final Vocabulary vocabulary;
  private final Particles particles;
  private final Predicate<String> smallWord;
  private final Node root;
  private final TextWords text;
  private final boolean typed;
  private final List<Candidate> found = new ArrayList<>();
  private int first;

  /**
   * @param typed whether a reader typed the text, so that its case says little
   */
  public Matcher(
      Vocabulary vocabulary,
      Particles particles,
      Predicate<String> smallWord,
      Trie trie,
      TextWords text,
      boolean typed) {
    this.vocabulary = vocabulary;
    this.particles = particles;
    this.smallWord = smallWord;
    this.root = trie.root();
    this.text = text;
    this.typed = typed;
  }

  public List<Candidate> find() {
    for (first = 0; first < text.size(); first++) {
      step(root, first, 1, 0);
    }
    return found;
  }

  /**
   * Goes on from a node with the word at a place.
   *
   * @param least similarity of the words so far
   * @param spelled how many of them were compared as names
   */
  private void step(Node node, int at, double least, int spelled) {
    boolean goesOn = node == root || text.follows(at) || text.isInitial(at - 1);
    if (at >= text.size() || !goesOn) {
      return;
    }
    Word word = text.get(at);
    if (node != root && (word.article() || text.isInitial(at))) {
      step(node, at + 1, least, spelled);
    }
    exact(node, word, at, least, spelled);
    if (node == root && !typed && Prefixes.mayBegin(word.first())) {
      prefixed(word.plain(), at);
    }
    if (typed || word.capital()) {
      NameWord name = vocabulary.nameWord(word.known());
      names(node, name, at, least, spelled);
      compound(node, name, at, least, spelled);
    }
  }

  private void exact(Node node, Word word, int at, double least, int spelled) {
    Meaning meaning = vocabulary.meaning(word.known());
    for (int i = 0; i < meaning.codes().length; i++) {
      int code = meaning.codes()[i];
      if (code != 0 && fits(word, CASES[i])) {
        reach(node, code, at, least, spelled);
      }
    }
    if (node != root && meaning.singular() != 0) {
      reach(node, meaning.singular(), at, least, spelled);
    }
  }

  /** A word that begins a name as it stands has no prefix. */
  private void prefixed(String plain, int at) {
    if (isBegun(plain)) {
      return;
    }
    for (Rest rest : Prefixes.of(plain)) {
      int before = found.size();
      int[] codes = vocabulary.meaning(rest.word()).codes();
      if (codes.length > 0 && codes[Case.ANY.at] != 0) {
        reach(root, codes[Case.ANY.at], at, 1, 0);
      }
      List<Candidate> more = found.subList(before, found.size());
      more.removeIf(one -> one.length() == 1 && !rest.mayBe(one.entry()));
      if (!more.isEmpty()) {
        text.prefix(at);
        return;
      }
    }
  }

  private boolean isBegun(String plain) {
    int[] codes = vocabulary.meaning(plain).codes();
    return codes.length > 0 && codes[Case.ANY.at] != 0 && root.next(codes[Case.ANY.at]) != null;
  }

  private boolean fits(Word word, Case as) {
    // typed in small letters, "is" and "us" are words, but "pmf" can only be one thing
    return Vocabulary.fits(word, as) || (typed && (as != Case.CAPITALS || !isSmall(word.folded())));
  }

  private boolean isSmall(String word) {
    return word.length() <= 2 || smallWord.test(word);
  }

  private void names(Node node, NameWord name, int at, double least, int spelled) {
    for (Spelled one : name.spellings()) {
      reach(node, one.code(), at, Math.min(least, one.similarity()), spelled + 1);
    }
  }

  /** The word and the next as one: Abdel Rahman as Abdulrahman, Deir ez-Zor as Deirezzor. */
  private void compound(Node node, NameWord name, int at, double least, int spelled) {
    int next = text.nextAt(at);
    if (next < 0 || !text.follows(at + 1) || !text.follows(next)) {
      return;
    }
    Word first = text.get(at);
    Word second = text.get(next);
    if (!typed && !second.capital()) {
      return;
    }
    if (name.abd()) {
      String joined = particles.joinAbd(second.folded());
      names(node, vocabulary.nameWord(joined), next, least, spelled);
    } else if (name.head() || vocabulary.nameWord(second.known()).tail()) {
      String glued = particles.glue(first.folded(), second.folded()).orElse(first.folded());
      names(node, vocabulary.nameWord(glued), next, least, spelled);
    }
  }

  private void reach(Node from, int code, int at, double least, int spelled) {
    Node node = from.next(code);
    if (node == null) {
      return;
    }
    for (Target target : node.targets()) {
      found.add(new Candidate(start(spelled), at, target, least, spelled > 0));
    }
    step(node, at + 1, least, spelled);
  }

  /** A name begins with its article. */
  private int start(int spelled) {
    boolean article = spelled > 0 && first > 0 && text.get(first - 1).article();
    return article ? first - 1 : first;
  }
}
