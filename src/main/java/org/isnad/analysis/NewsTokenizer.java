package org.isnad.analysis;

import java.io.CharArrayReader;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizerImpl;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * The words of Unicode's UAX #29, as Lucene's standard tokenizer finds them, with what news needs
 * besides: two sentences run together ({@code the war.A drone}) are parted, a dotted acronym is
 * read without its dots and covers the last one, and each word knows what stands before it.
 *
 * <p>Holds the whole text in memory, because what stands between two words is not in the words.
 */
final class NewsTokenizer extends Tokenizer {

  private static final int LONGEST_WORD = 255;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final WordAttribute word = addAttribute(WordAttribute.class);
  private final StandardTokenizerImpl scanner;
  private final Gaps gaps = new Gaps();
  private char[] text = new char[1024];
  private int length;
  private int previousEnd;
  private int start;
  private int end;

  /** Reads nothing yet. */
  NewsTokenizer(AttributeFactory factory) {
    super(factory);
    scanner = new StandardTokenizerImpl(input);
    scanner.setBufferSize(LONGEST_WORD);
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    if (start == end && !scan()) {
      return false;
    }
    emit(start, splitAt());
    return true;
  }

  private boolean scan() throws IOException {
    if (scanner.getNextToken() == StandardTokenizerImpl.YYEOF) {
      return false;
    }
    start = scanner.yychar();
    end = start + scanner.yylength();
    return true;
  }

  /** The end of the next word: before a full stop between a small letter and a capital. */
  private int splitAt() {
    for (int i = start + 1; i < end - 1; i++) {
      if (text[i] == '.'
          && Character.isLowerCase(text[i - 1])
          && Character.isUpperCase(text[i + 1])) {
        return i;
      }
    }
    return end;
  }

  private void emit(int from, int to) {
    word.setBefore(gaps.between(text, previousEnd, from));
    boolean dotted = isDotted(from, to);
    int last = dotted && to == end && to < length && text[to] == '.' ? to + 1 : to;
    if (dotted) {
      word.add(WordAttribute.DOTTED);
      for (int i = from; i < to; i += 2) {
        term.append(text[i]);
      }
    } else {
      term.copyBuffer(text, from, to - from);
    }
    offset.setOffset(correctOffset(from), correctOffset(last));
    gaps.after(text, from, to, dotted);
    previousEnd = last;
    start = to == end ? end : to + 1;
  }

  /** Letters with a dot between each two: {@code U.S}. */
  private boolean isDotted(int from, int to) {
    if (to - from < 3 || (to - from) % 2 == 0 || text[from + 1] != '.') {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean fits = (i - from) % 2 == 0 ? Character.isLetter(text[i]) : text[i] == '.';
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    for (int read = 0; read >= 0; read = input.read(text, length, text.length - length)) {
      length += read;
      if (length == text.length) {
        text = Arrays.copyOf(text, 2 * length);
      }
    }
    scanner.yyreset(new CharArrayReader(text, 0, length));
    gaps.reset();
    previousEnd = 0;
    start = 0;
    end = 0;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }

  @Override
  public void close() throws IOException {
    super.close();
    scanner.yyreset(input);
  }
}
