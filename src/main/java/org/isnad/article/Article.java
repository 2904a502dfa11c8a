package org.isnad.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One article, as it is indexed, stored and shown. Every span counts in {@link #text}.
 *
 * <p>Where a format keeps the title apart (JSON Lines), it is put before the text with a blank line
 * between; {@link #textStart} then says where the source's own text begins.
 *
 * @param id first 16 hexadecimal digits of the SHA-256 of text and given metadata
 * @param origins where it was read, at least once: path relative to the source, {@code #line} for
 *     JSON Lines; the first is where this very text stands, the others have copies of it
 * @param story what all copies of one text have in common, other outlets' and changed ones too: the
 *     least id among them; null if there is no other
 * @param text the one text: nothing taken out, nothing repaired but what was read in a wrong
 *     encoding; {@link #written} is as its file has it
 * @param textStart where the source's own text begins in {@code text}; 0 or after the title
 * @param url where it was published, if said
 * @param outlet who published it, if said
 * @param syndicatedFrom whose copy it says it is, if said
 * @param parts what a reader reads, in the order of the text
 * @param furniture what was taken out, in the order of the text
 * @param repairs in the order of the text
 * @param mentions in the order of the text
 * @param account how it was read
 */
public record Article(
    String id,
    List<String> origins,
    @Nullable String story,
    String text,
    int textStart,
    @Nullable String url,
    @Nullable Sourced outlet,
    @Nullable Sourced author,
    @Nullable Sourced syndicatedFrom,
    ArticleDate date,
    List<Part> parts,
    List<Furniture> furniture,
    List<Repair> repairs,
    List<CitedSource> sources,
    List<Mention> mentions,
    Account account) {

  /** Copies the lists. */
  public Article {
    origins = List.copyOf(origins);
    parts = List.copyOf(parts);
    furniture = List.copyOf(furniture);
    repairs = List.copyOf(repairs);
    sources = List.copyOf(sources);
    mentions = List.copyOf(mentions);
  }

  /** Where its text was read. */
  public String origin() {
    return origins.getFirst();
  }

  /** The same, known to have been read in these places and to belong to this story. */
  public Article among(List<String> all, @Nullable String itsStory) {
    return new Article(
        id,
        all,
        itsStory,
        text,
        textStart,
        url,
        outlet,
        author,
        syndicatedFrom,
        date,
        parts,
        furniture,
        repairs,
        sources,
        mentions,
        account);
  }

  /** The same with another text and other mentions in it. */
  public Article with(String otherText, List<Mention> otherMentions) {
    return new Article(
        id,
        origins,
        story,
        otherText,
        textStart,
        url,
        outlet,
        author,
        syndicatedFrom,
        date,
        parts,
        furniture,
        repairs,
        sources,
        otherMentions,
        account);
  }

  /** Each of its authors by name; empty if it does not say. */
  public List<String> authors() {
    return author == null ? List.of() : Authors.of(author.value());
  }

  /** The same with values that somebody set right, which its account tells. */
  public Article amended(
      @Nullable Sourced itsOutlet,
      @Nullable Sourced itsAuthor,
      ArticleDate itsDate,
      List<CitedSource> itsSources,
      List<Mention> itsMentions,
      Account itsAccount) {
    return new Article(
        id,
        origins,
        story,
        text,
        textStart,
        url,
        itsOutlet,
        itsAuthor,
        syndicatedFrom,
        itsDate,
        parts,
        furniture,
        repairs,
        itsSources,
        itsMentions,
        itsAccount);
  }

  /** Ids of what it is about, in the order of the first mentions; what was added by hand last. */
  public Set<String> ids(Dimension dimension) {
    var ids = new LinkedHashSet<String>();
    mentions.stream()
        .filter(one -> one.dimension() == dimension)
        .map(Mention::id)
        .forEach(ids::add);
    account.corrections().stream()
        .filter(one -> one.adds(dimension))
        .map(Correction::value)
        .forEach(ids::add);
    return ids;
  }

  /** The title as a reader reads it; empty if the article has none. */
  public Optional<String> title() {
    return titleSpan().map(this::readable);
  }

  /** Where its title stands; empty if the article has none. */
  public Optional<Span> titleSpan() {
    return parts.stream().filter(part -> part.role() == Role.TITLE).findFirst().map(Part::span);
  }

  /** Standfirst and paragraphs as a reader reads them, a blank line between. */
  public String body() {
    return String.join(
        "\n\n",
        parts.stream()
            .filter(part -> part.role() == Role.BODY)
            .map(part -> readable(part.span()))
            .toList());
  }

  /** The text letter for letter as its file has it, with what was misread there. */
  public String written() {
    var written = new StringBuilder();
    int at = 0;
    for (Mended one : account.mended()) {
      written.append(text, at, one.span().start()).append(one.written());
      at = one.span().end();
    }
    return written.append(text, at, text.length()).toString();
  }

  /** The text under a span, repaired. */
  public String readable(Span span) {
    var clean = new StringBuilder();
    int at = span.start();
    for (Repair repair : repairs(span)) {
      if (repair.span().start() >= at) {
        clean.append(text, at, repair.span().start()).append(repair.replacement());
        at = repair.span().end();
      }
    }
    return clean.append(text, at, span.end()).toString();
  }

  /** The repairs inside a span, in the order of the text. */
  public List<Repair> repairs(Span span) {
    var inside = new ArrayList<Repair>();
    for (int i = firstRepair(span.start()); i < repairs.size(); i++) {
      Repair repair = repairs.get(i);
      if (repair.span().start() >= span.end()) {
        break;
      } else if (span.contains(repair.span())) {
        inside.add(repair);
      }
    }
    return inside;
  }

  /** The number of the first repair that begins at a place or behind it; that of all if none. */
  private int firstRepair(int place) {
    var sought = new Repair(new Span(place, Integer.MAX_VALUE), ""); // the longer comes first
    int found = Collections.binarySearch(repairs, sought, Comparator.comparing(Repair::span));
    return found < 0 ? -found - 1 : found;
  }
}
