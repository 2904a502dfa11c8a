package org.isnad.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article, with the place of everything that is said about it.
 *
 * @param headline pieces of the title; its first words if it has none
 * @param line outlet, date, author, origin, each with links to its evidence
 * @param blocks in the order of the text
 * @param notes one for each mention
 * @param side lists beside the text
 * @param steps the way back, and the results before and after; empty without a query
 * @param hits how many places match
 * @param firstHit the anchor of the first one, null if there is none
 * @param cite the article in one line, for a footnote
 */
public record PageArticle(
    PageFrame frame,
    String id,
    List<PagePiece> headline,
    boolean untitled,
    List<Evidence> line,
    List<Block> blocks,
    List<PageNote> notes,
    List<Side> side,
    @Nullable Steps steps,
    int hits,
    @Nullable String firstHit,
    String cite,
    String raw,
    String json) {

  /** Copies the lists. */
  public PageArticle {
    headline = List.copyOf(headline);
    line = List.copyOf(line);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    side = List.copyOf(side);
  }

  /**
   * Something said about the article.
   *
   * @param name what it is: {@code outlet}, {@code date}, {@code author}
   * @param why where it is from, in words; empty if that goes without saying
   * @param places the stretches of the text that say so
   */
  public record Evidence(
      String name, String words, boolean stated, String why, List<PageLink> places) {
    /** Copies the list. */
    public Evidence {
      places = List.copyOf(places);
    }
  }

  /**
   * A paragraph, a caption, or a stretch that was taken out.
   *
   * @param kind {@code body}, {@code caption} or {@code furniture}
   * @param label what it is, in words; empty for the body
   */
  public record Block(String kind, String label, List<PagePiece> pieces) {
    /** Copies the list. */
    public Block {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A list beside the text.
   *
   * @param open whether it is unfolded at first
   */
  public record Side(String label, String kind, boolean open, List<Entry> entries) {
    /** Copies the list. */
    public Side {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One entry of such a list.
   *
   * @param path what it lies in, the widest first
   * @param count its occurrences or its days, formatted; empty if there are none
   * @param href its first place in the text; empty if it stands nowhere that is shown
   * @param why what it rests on, in words; empty if that goes without saying
   */
  public record Entry(String label, List<String> path, String count, String href, String why) {
    /** Copies the list. */
    public Entry {
      path = List.copyOf(path);
    }
  }

  /**
   * Where the article stands among the results.
   *
   * @param place such as {@code 2 of 3}
   */
  public record Steps(
      String back, String place, @Nullable String previous, @Nullable String next) {}
}
