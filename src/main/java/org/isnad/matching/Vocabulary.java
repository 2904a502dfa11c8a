package org.isnad.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.analysis.KnownWord;
import org.isnad.analysis.Word;
import org.isnad.lexicon.Remembered;
import org.isnad.names.Names;
import org.isnad.names.Particles;
import org.jspecify.annotations.Nullable;

/**
 * The words of all spellings, each with a code: those compared letter for letter, and those of
 * romanised names, which any spelling of them reaches. Safe to share between threads once all
 * spellings are in.
 */
final class Vocabulary {

  /** How alike a word of a name must be at the least; single words need more. */
  public static final double ALIKE = 0.7;

  private static final int REMEMBERED = 200_000;
  private static final int CASES = Case.values().length;
  private static final int[] NONE = {};
  private static final int SHORTEST_PLURAL = 4;

  /** The letter case that a word of a spelling asks of the text. */
  public enum Case {
    ANY(0),
    CAPITAL(1),
    CAPITALS(2);

    /** Where its code stands among those of a word. */
    final int at;

    Case(int at) {
      this.at = at;
    }
  }

  /** A word of a name. */
  private record Coded(String word, int code) {}

  /** A word of a name that a word of the text may be. */
  public record Spelled(int code, double similarity) {}

  /**
   * What a capitalised word of the text can be.
   *
   * @param spellings words of names, in no order
   * @param abd whether the word after it belongs to it
   * @param head whether it may begin a compound
   * @param tail whether it may end one
   */
  public record NameWord(List<Spelled> spellings, boolean abd, boolean head, boolean tail) {}

  /** What a word of the text is: letter for letter, and in a name. */
  static final class Meaning extends KnownWord.Made {
    private final int[] codes;
    private final int singular;

    // Made when first asked for, as most words are in no name. A lost race makes an equal one.
    private @Nullable NameWord name;

    private Meaning(Object owner, int[] codes, int singular) {
      super(owner);
      this.codes = codes;
      this.singular = singular;
    }

    /** By {@link Case}, 0 where no spelling has the word so; empty if none has it at all. */
    int[] codes() {
      return codes;
    }

    /** The code of a word that no spelling has, but for its last s; else 0. */
    int singular() {
      return singular;
    }
  }

  /** Stands for this in what words are known to mean here. */
  private final Object owner = new Object();

  /** Of most words of a text. They share it, so that it is near at hand. */
  private final Meaning nothing = new Meaning(owner, NONE, 0);

  private final Names names;
  private final Map<String, int[]> exact = new HashMap<>();
  private final Map<String, Integer> nameCodes = new HashMap<>();
  private final Map<String, List<Coded>> bySkeleton = new HashMap<>();
  private final Remembered<String, NameWord, RuntimeException> nameWords =
      new Remembered<>(REMEMBERED, this::read);
  private int codes;

  public Vocabulary(Names names) {
    this.names = names;
  }

  /** The code of a word to be compared letter for letter. */
  public int exact(String word, Case as) {
    int[] byCase = exact.computeIfAbsent(word, any -> new int[CASES]);
    if (byCase[as.at] == 0) {
      byCase[as.at] = ++codes;
    }
    return byCase[as.at];
  }

  /** The code of a word of a romanised name. */
  public int name(String folded) {
    String word = names.particles().canonical(folded);
    return nameCodes.computeIfAbsent(word, this::coded);
  }

  private int coded(String word) {
    var coded = new Coded(word, ++codes);
    skeletons(word)
        .forEach(key -> bySkeleton.computeIfAbsent(key, any -> new ArrayList<>()).add(coded));
    return coded.code();
  }

  /** What a word of the text is; words stand in a text many times, so it is kept with the word. */
  Meaning meaning(KnownWord word) {
    if (word.made(owner) instanceof Meaning known) {
      return known;
    }
    Meaning meaning = meaning(word.plain());
    word.keep(meaning);
    return meaning;
  }

  /** What a plain word is letter for letter. */
  Meaning meaning(String plain) {
    String word = English.american(plain);
    int[] known = exact.get(word);
    if (known != null) {
      return new Meaning(owner, known, 0);
    }
    boolean plural = word.length() >= SHORTEST_PLURAL && word.endsWith("s");
    int[] singular = plural ? exact.get(word.substring(0, word.length() - 1)) : null;
    return singular == null ? nothing : new Meaning(owner, NONE, singular[Case.ANY.at]);
  }

  /** What a word of the text can be in a name. */
  NameWord nameWord(KnownWord word) {
    Meaning meaning = meaning(word);
    if (meaning == nothing) {
      meaning = new Meaning(owner, NONE, 0);
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
  public NameWord nameWord(String folded) {
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
    return skeletons(word)
        .flatMap(key -> bySkeleton.getOrDefault(key, List.of()).stream())
        .distinct()
        .map(name -> new Spelled(name.code(), names.similarity(word, name.word(), ALIKE)))
        .filter(spelled -> spelled.similarity() >= ALIKE)
        .toList();
  }

  /** What the word is kept and looked for under: two where ch may be sh. */
  private static Stream<String> skeletons(String word) {
    String skeleton = Skeleton.of(word);
    return word.contains("ch")
        ? Stream.of(skeleton, Skeleton.hissed(word)).distinct()
        : Stream.of(skeleton);
  }

  /** Whether the look of a word of the text is what a spelling asks for. */
  public static boolean fits(Word word, Case as) {
    return switch (as) {
      case ANY -> true;
      case CAPITAL -> word.capital();
      // in a headline of capitals two letters may be any small word
      case CAPITALS ->
          word.dotted() || (word.capitals() && (!word.inRun() || word.folded().length() > 2));
    };
  }
}
