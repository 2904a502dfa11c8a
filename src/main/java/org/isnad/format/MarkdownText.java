package org.isnad.format;

import java.util.List;
import java.util.regex.Pattern;

/** The words of Markdown: what is marked stays, the marks go. */
final class MarkdownText {
  /**
   * A mark.
   *
   * @param words what of it stays, by its groups
   */
  private record Mark(Pattern pattern, String words) {
    Mark(String regex, String words) {
      this(Pattern.compile(regex, Pattern.MULTILINE), words);
    }
  }

  /** In the order in which they are taken off. None looks further than a line or a few words. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark("<!--[^>]{0,2000}-->", ""),
          new Mark("!\\[[^\\[\\]\\n]{0,500}\\]\\([^()\\n]{0,2000}\\)", ""), // pictures
          new Mark("!\\[\\[[^\\[\\]\\n]{0,500}\\]\\]", ""),
          new Mark("\\[\\^[^\\[\\]\\n]{1,50}\\]:?", ""), // notes
          new Mark("\\[([^\\[\\]\\n]{0,500})\\]\\([^()\\n]{0,2000}\\)", "$1"), // links
          new Mark("\\[\\[(?:[^\\[\\]|\\n]{0,500}\\|)?([^\\[\\]|\\n]{0,500})\\]\\]", "$1"),
          new Mark("^[ \\t]{0,3}(?:[-*_][ \\t]*){3,}$", ""), // rules
          new Mark("^[ \\t]{0,3}#{1,6}[ \\t]+(.*)$", "\n$1\n"), // headings
          new Mark("^[ \\t]{0,3}(?:>[ \\t]?)+", ""), // quotations
          new Mark("^[ \\t]{0,12}[-*+][ \\t]+", ""), // lists
          new Mark("(\\*\\*|__)(?=\\S)([^*_\\n]{1,500})\\1", "$2"),
          new Mark("(?<![\\w*\\\\])\\*(?=\\S)([^*\\n]{1,500})\\*(?![\\w*])", "$1"),
          new Mark("(?<![\\w_\\\\])_(?=\\S)([^_\\n]{1,500})_(?![\\w_])", "$1"),
          new Mark("`([^`\\n]{1,500})`", "$1"),
          new Mark("\\\\([\\\\`*_{}\\[\\]()#+.!>-])", "$1"),
          new Mark("\\n{3,}", "\n\n"));

  private MarkdownText() {}

  static String of(String markdown) {
    String text = markdown.replace("\r\n", "\n");
    for (Mark mark : MARKS) {
      text = mark.pattern().matcher(text).replaceAll(mark.words());
    }
    return text.strip();
  }
}
