package org.isnad.clipping;

import java.util.List;
import java.util.Map;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.jspecify.annotations.Nullable;

/**
 * An article as a press database prints it, its labels and what they say taken off the text.
 *
 * @param database its name, for reasons
 * @param said what the print says of the article, each never blank
 * @param text the article's own words, a paragraph or a line each; the headline where there are no
 *     others; never blank
 */
public record Clipping(String database, Map<Meaning, String> said, String text) {
  /** The labels of none are among those of another; the last asks least. */
  private static final List<Database> DATABASES =
      List.of(
          new FactivaCodes(),
          new FactivaPrint(),
          new NexisPrint(),
          new ProquestPrint(),
          new PlainPrint());

  /** Copies the map. */
  public Clipping {
    said = Map.copyOf(said);
    text = text.isEmpty() ? said.getOrDefault(Meaning.TITLE, "") : text;
  }

  /** The article that a text is, by whichever database prints so; null if none does. */
  public static @Nullable Clipping of(String text) {
    List<String> lines = text.lines().toList();
    return DATABASES.stream()
        .map(database -> database.read(lines))
        .filter(found -> found != null && !found.text.isBlank())
        .findFirst()
        .orElse(null);
  }

  /** The caption of a picture that is left out; empty if there is none. */
  public String caption() {
    return said.getOrDefault(Meaning.CAPTION, "");
  }

  /** What it says beside its text. */
  public Given given() {
    return new Given(
        said.get(Meaning.ID),
        said(Meaning.TITLE),
        said(Meaning.DATE),
        said(Meaning.OUTLET),
        said(Meaning.AUTHOR),
        said(Meaning.URL));
  }

  private @Nullable Said said(Meaning meaning) {
    String where = "the %s as %s prints it".formatted(meaning.word(), database);
    return Said.metadata(said.get(meaning), where);
  }
}
