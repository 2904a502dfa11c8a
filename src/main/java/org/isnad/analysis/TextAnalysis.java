package org.isnad.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.isnad.article.Mention;
import org.isnad.article.Span;

/**
 * The one token source. Tagger, index and query plan ask here and nowhere else, so their offsets
 * agree. Safe to share between threads; made once and kept.
 */
public final class TextAnalysis {

  /** Characters of the texts whose words and terms a thread remembers; one text at least. */
  private static final int REMEMBERED = 64_000;

  private final Analyzer text;
  private final Analyzer queries;

  /** Tagger and index ask for the same stretches, the index after some texts were tagged. */
  private final ThreadLocal<Recent> recent = ThreadLocal.withInitial(Recent::new);

  private TextAnalysis(Analyzer text, Analyzer queries) {
    this.text = text;
    this.queries = queries;
  }

  /** What one thread found in the texts it read last. */
  private static final class Recent {
    /** The same text is the same object, or comparing would cost as much as is saved. */
    private final IdentityHashMap<String, Map<Span, Analysed>> stretches = new IdentityHashMap<>();

    private final ArrayDeque<String> texts = new ArrayDeque<>();
    private int length;

    Map<Span, Analysed> of(String whole) {
      Map<Span, Analysed> known = stretches.get(whole);
      return known == null ? begin(whole) : known;
    }

    private Map<Span, Analysed> begin(String whole) {
      length += whole.length();
      while (length > REMEMBERED && !texts.isEmpty()) {
        String oldest = texts.remove();
        stretches.remove(oldest);
        length -= oldest.length();
      }
      Map<Span, Analysed> made = new HashMap<>();
      stretches.put(whole, made);
      texts.add(whole);
      return made;
    }
  }

  /**
   * What one pass over a text gives.
   *
   * @param words in the order of the text
   * @param tokens in the order of the text, those of one word together
   */
  public record Analysed(List<Word> words, List<Token> tokens) {}

  /**
   * Builds the chain.
   *
   * @param config the folder {@code index-config}, where the steps' own files are
   * @throws IllegalArgumentException naming the step, if it is unknown or an argument is wrong
   */
  public static TextAnalysis of(AnalysisChain chain, Path config) {
    return new TextAnalysis(
        ChainBuilder.build(chain, config), ChainBuilder.build(ChainBuilder.typed(chain), config));
  }

  /** Words and terms of a stretch of a text; offsets count in the whole text. */
  public Analysed analyse(String whole, Span span) {
    return recent.get().of(whole).computeIfAbsent(span, s -> read(text, s.of(whole), s.start()));
  }

  /** The words of a stretch of a text. */
  public List<Word> words(String whole, Span span) {
    return analyse(whole, span).words();
  }

  /** The term of the English stem of a folded word, which has a letter at least. */
  public static String stem(String word) {
    return KnownWords.SHARED.of(word).stem().text();
  }

  /** Whether a folded word is its own English stem. */
  public static boolean isOwnStem(String word) {
    return !word.isEmpty() && Kind.STEM.term(word).equals(stem(word));
  }

  /** The terms of a stretch of a text, as indexed; offsets count in the whole text. */
  public List<Token> tokens(String whole, Span span) {
    return analyse(whole, span).tokens();
  }

  /** Words and terms of what a reader typed, where lower case is no evidence against a name. */
  public Analysed query(String typed) {
    return read(queries, typed, 0);
  }

  /** The terms of what a reader typed. */
  public List<Token> queryTokens(String typed) {
    return query(typed).tokens();
  }

  private static Analysed read(Analyzer analyzer, String text, int base) {
    var words = new ArrayList<Word>(text.length() / 6 + 1);
    var tokens = new ArrayList<Token>(text.length() / 2 + 1);
    try (TokenStream stream = analyzer.tokenStream("", new StringReader(text))) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var position = stream.addAttribute(PositionIncrementAttribute.class);
      var look = stream.addAttribute(WordAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        int start = base + offset.startOffset();
        int end = base + offset.endOffset();
        Term made = look.term() == null ? Term.of(term.toString()) : look.term();
        Kind kind = made.kind();
        tokens.add(new Token(made, position.getPositionIncrement(), start, end));
        // A short acronym has no other term; else the word comes first and this is on top of it.
        if (kind == Kind.WORD || (kind == Kind.ACRONYM && !isOver(words, start))) {
          KnownWord known = look.known() == null ? KnownWords.SHARED.of(made.text()) : look.known();
          words.add(new Word(known, start, end, look.before(), look.look()));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return new Analysed(words, tokens);
  }

  private static boolean isOver(List<Word> words, int start) {
    return !words.isEmpty() && words.getLast().start() == start;
  }

  /**
   * Terms with those of the mentions among them: {@code ¶actor/hamas} and {@code
   * ¶actor/hamas|hamas} at the first word of each mention, ending where the mention ends.
   *
   * @param tokens of one stretch; mentions outside it are left out
   * @param mentions in the order of the text
   * @param text the whole one, in which all offsets count
   */
  public static List<Token> withMentions(List<Token> tokens, List<Mention> mentions, String text) {
    return EntityTerms.add(tokens, mentions, text);
  }

  /**
   * A stream over ready terms, for one indexed field.
   *
   * @param parts stretches of the text, kept a hundred positions apart
   */
  public static TokenStream stream(List<List<Token>> parts) {
    return new ReadyTokenStream(parts);
  }
}
