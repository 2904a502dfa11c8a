package org.isnad.rebuild;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.article.Role;
import org.isnad.article.Sourced;
import org.isnad.disk.Digests;
import org.jspecify.annotations.Nullable;

/**
 * When two files hold one article: the words a reader reads are the same, and so is all that is
 * known of who published them and when. Furniture, spaces and addresses may differ. What another
 * outlet prints is another article, however alike.
 */
final class SameText {

  private static final int BYTES = 16;
  private static final char BEYOND_ASCII = 0x80;

  private SameText() {}

  /** 16 bytes that two articles share if they are the same. */
  static byte[] of(Article article) {
    List<@Nullable String> said = new ArrayList<>();
    for (Part part : article.parts()) {
      if (part.role() != Role.CAPTION) {
        said.add(part.role() + " " + spaced(article.readable(part.span())));
      }
    }
    said.addAll(
        Arrays.asList(
            Sourced.valueOf(article.outlet()),
            Sourced.valueOf(article.author()),
            Sourced.valueOf(article.syndicatedFrom()),
            article.date().precision().name(),
            Objects.toString(article.date().value()),
            Objects.toString(article.date().from()),
            Objects.toString(article.date().to())));
    String all = String.join("\0", said.stream().map(each -> each == null ? "" : each).toList());
    return Arrays.copyOf(Digests.bytes(all.getBytes(StandardCharsets.UTF_8)), BYTES);
  }

  /** With one space for each run of white space inside, and none at the ends. */
  private static String spaced(String text) {
    var words = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWhite(c)) {
        space = !words.isEmpty();
      } else {
        if (space) {
          words.append(' ');
        }
        words.append(c);
        space = false;
      }
    }
    return words.toString();
  }

  /** As Java has it, which takes its time over what nearly every character is. */
  private static boolean isWhite(char c) {
    boolean printed = c > ' ' && c < BEYOND_ASCII;
    return !printed && Character.isWhitespace(c);
  }
}
