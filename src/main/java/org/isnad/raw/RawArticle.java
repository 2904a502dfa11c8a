package org.isnad.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.article.Part;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article as its file has it.
 *
 * @param origin path relative to the source with {@code /}, and {@code #line} for JSON Lines,
 *     tables and feeds; the file's name where the source is a single file
 * @param text the one text that all spans count in; never blank
 * @param textStart where the file's own text begins: after a title that the format keeps apart
 * @param marked the title and the captions that the format itself tells apart; the rest is for
 *     extraction to tell
 * @param notes what had to be guessed on reading, in words, for the report
 */
public record RawArticle(
    String origin, String text, int textStart, List<Part> marked, Given given, List<String> notes) {

  /** Copies the lists. */
  public RawArticle {
    marked = List.copyOf(marked);
    notes = List.copyOf(notes);
  }

  /** A text with a given title put before it, unless it begins with that title anyway. */
  public static RawArticle of(
      String origin, String text, List<Part> marked, Given given, List<String> notes) {
    if (given.title() == null) {
      return new RawArticle(origin, text, 0, marked, given, notes);
    }
    String title = given.title().value();
    int own = text.length() - text.stripLeading().length();
    boolean there = text.startsWith(title, own) && endsLine(text, own + title.length());
    int shift = there ? 0 : title.length() + 2;
    var parts = new ArrayList<Part>();
    int start = there ? own : 0;
    parts.add(new Part(Role.TITLE, new Span(start, start + title.length())));
    marked.forEach(part -> parts.add(new Part(part.role(), shifted(part.span(), shift))));
    return new RawArticle(origin, there ? text : title + "\n\n" + text, shift, parts, given, notes);
  }

  /** The same, where even the title is part of what was read: a page. */
  public RawArticle fromPage() {
    return new RawArticle(origin, text, 0, marked, given, notes);
  }

  /**
   * The same with something else said about it. Another title goes before the text in place of the
   * one that was put there; a title that the text itself has stays where it is, as a second one.
   */
  public RawArticle with(Given other) {
    if (Objects.equals(title(given), title(other))) {
      return new RawArticle(origin, text, textStart, marked, other, notes);
    }
    List<Part> own =
        marked.stream()
            .filter(part -> part.span().start() >= textStart)
            .map(part -> new Part(part.role(), shifted(part.span(), -textStart)))
            .toList();
    return of(origin, text.substring(textStart), own, other, notes);
  }

  /** The same with a title marked that was found in its text; a no-op if one is marked. */
  public RawArticle titled(Span title) {
    if (marked.stream().anyMatch(part -> part.role() == Role.TITLE)) {
      return this;
    }
    var all = new ArrayList<Part>(marked);
    all.addFirst(new Part(Role.TITLE, title));
    return new RawArticle(origin, text, textStart, all, given, notes);
  }

  private static @Nullable String title(Given given) {
    return given.title() == null ? null : given.title().value();
  }

  private static boolean endsLine(String text, int at) {
    return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
