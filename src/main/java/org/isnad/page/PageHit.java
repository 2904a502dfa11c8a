package org.isnad.page;

import java.util.List;
import org.isnad.view.Snippet;

/**
 * One line of results; the order of its parts never changes.
 *
 * @param number in the whole list, from 1
 * @param title or the first words, if it has none
 * @param line outlet, date, author, cited sources, in this order
 * @param why why it matched, in words; empty if nothing was asked
 * @param origins every place it was read
 * @param together how much more there is of its story, in words; empty if it stands alone
 * @param others the other articles of its story, where results are grouped
 */
public record PageHit(
    int number,
    String id,
    String href,
    String title,
    boolean untitled,
    List<Fact> line,
    List<Snippet> snippets,
    String why,
    List<String> origins,
    String together,
    List<Member> others) {

  /** Copies the lists. */
  public PageHit {
    line = List.copyOf(line);
    snippets = List.copyOf(snippets);
    origins = List.copyOf(origins);
    others = List.copyOf(others);
  }

  /**
   * Something known about the article, or that it is not known.
   *
   * @param name what it is: {@code outlet}, {@code date}, {@code author}, {@code sources}
   */
  public record Fact(String name, String words, boolean stated) {}

  /**
   * Another article of the same story.
   *
   * @param words outlet and date
   * @param found whether the search finds it too
   */
  public record Member(String href, String title, String words, boolean found) {}

  /**
   * A stretch of the article.
   *
   * @param part the part of the article it is from, in words; empty for the body
   */
  public record Snippet(String part, List<Piece> pieces) {
    /** Copies the list. */
    public Snippet {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A stretch of a snippet.
   *
   * @param href the place in the article if it matched, else empty
   */
  public record Piece(String text, String href) {}
}
