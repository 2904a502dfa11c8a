package org.isnad.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Writes every sign used for ain, hamza or an apostrophe as {@code '}, so that {@code Kata`ib}
 * stays one word. One unit for one unit, so offsets need no correction.
 */
final class ApostropheCharFilter extends CharFilter {

  private static final String SIGNS = "`´‘’‛ʹʻʼʽʾʿˈ′＇";

  /** Reads the text from another reader. */
  ApostropheCharFilter(Reader input) {
    super(input);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = input.read(buffer, offset, length);
    for (int i = offset; i < offset + read; i++) {
      if ((buffer[i] > '~' || buffer[i] == '`') && SIGNS.indexOf(buffer[i]) >= 0) {
        buffer[i] = '\'';
      }
    }
    return read;
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }
}
