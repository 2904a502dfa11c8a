package org.isnad.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.analysis.Word;
import org.isnad.matching.Meanings.Meaning;
import org.isnad.matching.Meanings.NameWord;
import org.isnad.matching.Meanings.Spelled;
import org.isnad.matching.Prefixes.Rest;
import org.isnad.matching.Trie.Node;
import org.isnad.matching.Vocabulary.Case;
import org.isnad.names.Particles;
import org.jspecify.annotations.Nullable;

/** Finds every spelling of every entity in a text, whatever its conditions. One text at a time. */
final class Matcher {

  private static final Case[] CASES = Case.values();

  private final Meanings meanings;
  private final Particles particles;
  private final Predicate<String> smallWord;
  private final TextWords text;
  private final boolean typed;
  private final List<Candidate> found = new ArrayList<>();
  private int first;

  /**
   * @param typed whether a reader typed the text, so that its case says little
   */
  public Matcher(
      Meanings meanings,
      Particles particles,
      Predicate<String> smallWord,
      TextWords text,
      boolean typed) {
    this.meanings = meanings;
    this.particles = particles;
    this.smallWord = smallWord;
    this.text = text;
    this.typed = typed;
  }

  /**
   * Every spelling that begins at any word, those that overlap included, in the order of the text.
   */
  public List<Candidate> find() {
    for (first = 0; first < text.size(); first++) {
      begin(text.get(first));
    }
    return found;
  }

  private void begin(Word word) {
    Meaning meaning = meanings.of(word.known());
    for (Case as : CASES) {
      Node begun = meaning.begun(as);
      if (begun != null && fits(word, as)) {
        arrive(begun, first, 1, 0);
      }
    }
    if (!typed && Prefixes.mayBegin(word.first())) {
      prefixed(word.plain(), first);
    }
    if (typed || word.capital()) {
      NameWord name = meanings.nameWord(word.known());
      names(null, name, first, 1, 0);
      compound(null, name, first, 1, 0);
    }
  }

  /**
   * Goes on from a node with the word at a place.
   *
   * @param least similarity of the words so far
   * @param spelled how many of them were compared as names
   */
  private void step(Node node, int at, double least, int spelled) {
    if (at >= text.size() || !(text.follows(at) || text.isInitial(at - 1))) {
      return;
    }
    Word word = text.get(at);
    if (word.article() || text.isInitial(at)) {
      step(node, at + 1, least, spelled);
    }
    Meaning meaning = meanings.of(word.known());
    for (Case as : CASES) {
      if (meaning.code(as) != 0 && fits(word, as)) {
        reach(node, meaning.code(as), at, least, spelled);
      }
    }
    if (meaning.singular() != 0) {
      reach(node, meaning.singular(), at, least, spelled);
    }
    if (typed || word.capital()) {
      NameWord name = meanings.nameWord(word.known());
      names(node, name, at, least, spelled);
      compound(node, name, at, least, spelled);
    }
  }

  /** A word that begins a name as it stands has no prefix. */
  private void prefixed(String plain, int at) {
    if (meanings.of(plain).begun(Case.ANY) != null) {
      return;
    }
    for (Rest rest : Prefixes.of(plain)) {
      int before = found.size();
      Node begun = meanings.of(rest.word()).begun(Case.ANY);
      if (begun != null) {
        arrive(begun, at, 1, 0);
      }
      List<Candidate> more = found.subList(before, found.size());
      more.removeIf(one -> one.length() == 1 && !rest.mayBe(one.entry()));
      if (!more.isEmpty()) {
        text.prefix(at);
        return;
      }
    }
  }

  private boolean fits(Word word, Case as) {
    // typed in small letters, "is" and "us" are words, but "pmf" can only be one thing
    return Vocabulary.fits(word, as) || (typed && (as != Case.CAPITALS || !isSmall(word.folded())));
  }

  private boolean isSmall(String word) {
    return word.length() <= 2 || smallWord.test(word);
  }

  /**
   * @param node where the name goes on; null where it begins
   */
  private void names(@Nullable Node node, NameWord name, int at, double least, int spelled) {
    for (Spelled one : name.spellings()) {
      Node next = node == null ? one.begun() : node.next(one.code());
      if (next != null) {
        arrive(next, at, Math.min(least, one.similarity()), spelled + 1);
      }
    }
  }

  /** The word and the next as one: Abdel Rahman as Abdulrahman, Deir ez-Zor as Deirezzor. */
  private void compound(@Nullable Node node, NameWord name, int at, double least, int spelled) {
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
      names(node, meanings.nameWord(joined), next, least, spelled);
    } else if (name.head() || meanings.nameWord(second.known()).tail()) {
      String glued = particles.glue(first.folded(), second.folded()).orElse(first.folded());
      names(node, meanings.nameWord(glued), next, least, spelled);
    }
  }

  private void reach(Node from, int code, int at, double least, int spelled) {
    Node node = from.next(code);
    if (node != null) {
      arrive(node, at, least, spelled);
    }
  }

  private void arrive(Node node, int at, double least, int spelled) {
    for (Target target : node.targets()) {
      found.add(new Candidate(start(spelled), at, target, least, spelled > 0));
    }
    if (node.goesOn()) {
      step(node, at + 1, least, spelled);
    }
  }

  /** A name begins with its article. */
  private int start(int spelled) {
    boolean article = spelled > 0 && first > 0 && text.get(first - 1).article();
    return article ? first - 1 : first;
  }
}
