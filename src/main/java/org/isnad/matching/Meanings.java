package org.isnad.matching;

import java.util.List;
import org.isnad.analysis.KnownWord;
import org.isnad.lexicon.Remembered;
import org.isnad.matching.Trie.Node;
import org.isnad.matching.Vocabulary.Case;
import org.isnad.names.Names;
import org.isnad.names.Particles;
import org.jspecify.annotations.Nullable;

/**
 * What words of a text are among the words of all spellings. Made when all spellings are in; safe
 * to share between threads.
 */
final class Meanings {

  /** How alike a word of a name must be at the least; single words need more. */
  public static final double ALIKE = 0.7;

  private static final int REMEMBERED = 200_000;
  private static final int[] NONE = new int[Case.values().length];
  private static final int SHORTEST_PLURAL = 4;

  /**
   * A word of a name that a word of the text may be.
   *
   * @param begun where names go on that begin with it; null if none does
   */
  public record Spelled(int code, double similarity, @Nullable Node begun) {}

  /**
   * What a capitalised word of the text can be.
   *
   * @param spellings words of names, in no order
   * @param abd whether the word after it belongs to it
   * @param head whether it may begin a compound
   * @param tail whether it may end one
   */
  public record NameWord(List<Spelled> spellings, boolean abd, boolean head, boolean tail) {}

  /**
   * What a word of the text is: letter for letter, and in a name. Numbers and nodes lie in the
   * object itself, as arrays would have to be fetched apart.
   */
  static final class Meaning extends KnownWord.Made {
    private final int any;
    private final int capital;
    private final int capitals;
    private final int singular;
    private final @Nullable Node anyBegun;
    private final @Nullable Node capitalBegun;
    private final @Nullable Node capitalsBegun;

    // Made when first asked for, as most words are in no name. A lost race makes an equal one.
    private @Nullable NameWord name;

    private Meaning(Object owner, int[] codes, int singular, Node root) {
      super(owner);
      any = codes[Case.ANY.at];
      capital = codes[Case.CAPITAL.at];
      capitals = codes[Case.CAPITALS.at];
      this.singular = singular;
      anyBegun = root.next(any);
      capitalBegun = root.next(capital);
      capitalsBegun = root.next(capitals);
    }

    /** Its code; 0 where no spelling has the word so. */
    int code(Case as) {
      return switch (as) {
        case ANY -> any;
        case CAPITAL -> capital;
        case CAPITALS -> capitals;
      };
    }

    /** Where spellings go on that begin with it; null if none does. */
    @Nullable Node begun(Case as) {
      return switch (as) {
        case ANY -> anyBegun;
        case CAPITAL -> capitalBegun;
        case CAPITALS -> capitalsBegun;
      };
    }

    /** The code of a word that no spelling has, but for its last s; else 0. */
    int singular() {
      return singular;
    }
  }

  /** Stands for this in what words are known to mean here. */
  private final Object owner = new Object();

  private final Vocabulary vocabulary;
  private final Names names;
  private final Node root;

  /** Of most words of a text. They share it, so that it is near at hand. */
  private final Meaning nothing;

  private final Remembered<String, NameWord, RuntimeException> nameWords =
      new Remembered<>(REMEMBERED, this::read);

  Meanings(Vocabulary vocabulary, Names names, Node root) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.root = root;
    nothing = new Meaning(owner, NONE, 0, root);
  }

  /** What a word of the text is; words stand in a text many times, so it is kept with the word. */
  Meaning of(KnownWord word) {
    if (word.made(owner) instanceof Meaning known) {
      return known;
    }
    Meaning meaning = of(word.plain());
    word.keep(meaning);
    return meaning;
  }

  /** What a plain word is letter for letter. */
  Meaning of(String plain) {
    String word = English.american(plain);
    int[] known = vocabulary.codes(word);
    if (known != null) {
      return new Meaning(owner, known, 0, root);
    }
    boolean plural = word.length() >= SHORTEST_PLURAL && word.endsWith("s");
    int[] singular = plural ? vocabulary.codes(word.substring(0, word.length() - 1)) : null;
    return singular == null ? nothing : new Meaning(owner, NONE, singular[Case.ANY.at], root);
  }

  /** What a word of the text can be in a name. */
  NameWord nameWord(KnownWord word) {
    Meaning meaning = of(word);
    if (meaning == nothing) {
      meaning = new Meaning(owner, NONE, 0, root);
      word.keep(meaning);
    }
    NameWord known = meaning.name;
    if (known == null) {
      known = nameWord(word.folded());
      meaning.name = known;
    }
    return known;
  }

  /** What a folded word of the text can be in a name. */
  NameWord nameWord(String folded) {
    return nameWords.get(folded);
  }

  private NameWord read(String folded) {
    Particles particles = names.particles();
    String any = "xx";
    return new NameWord(
        spellings(folded),
        particles.isAbd(folded),
        particles.glue(folded, any).isPresent(),
        particles.glue(any, folded).isPresent());
  }

  /** Compares only words with the same consonants: a tagger can miss the odd one, but not wait. */
  private List<Spelled> spellings(String folded) {
    String word = names.particles().canonical(folded);
    return vocabulary
        .alike(word)
        .map(
            name ->
                new Spelled(
                    name.code(),
                    names.similarity(word, name.word(), ALIKE),
                    root.next(name.code())))
        .filter(spelled -> spelled.similarity() >= ALIKE)
        .toList();
  }
}
