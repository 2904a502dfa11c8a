package org.isnad.mending;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.article.Mended;
import org.isnad.article.Part;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.isnad.mending.Mojibake.Result;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * A raw article as it was meant.
 *
 * @param raw its text mended, and what the source says of it; its spans count in the new text
 * @param mended where, in the new text, its file has something else
 */
public record Mender(RawArticle raw, List<Mended> mended) {

  /** Copies the list. */
  public Mender {
    mended = List.copyOf(mended);
  }

  /** What a report says of a text, in words; nothing of one that is whole. */
  public static List<String> notes(String text) {
    return Stream.of(Mojibake.note(text), Unseen.note(text)).flatMap(Optional::stream).toList();
  }

  /** Mends an article; one that is whole stays as it is. */
  public static Mender of(RawArticle raw) {
    Result result = mend(raw.text());
    if (result.mended().isEmpty()) {
      return new Mender(seen(raw), List.of());
    }
    var shift = new Shift(result.mended());
    List<Part> marked =
        raw.marked().stream()
            .map(part -> new Part(part.role(), shift.toMended(part.span())))
            .toList();
    String title =
        marked.stream()
            .filter(part -> part.role() == Role.TITLE)
            .findFirst()
            .map(part -> part.span().of(result.text()))
            .orElse(null);
    var whole =
        new RawArticle(
            raw.origin(),
            result.text(),
            shift.toMended(raw.textStart()),
            marked,
            given(raw.given(), title),
            raw.notes());
    return new Mender(whole, result.mended());
  }

  private static Result mend(String text) {
    return Unseen.blanked(Mojibake.mend(text));
  }

  /** Its text is whole, but what is said of it may hold what nobody sees. */
  private static RawArticle seen(RawArticle raw) {
    boolean whole = raw.given().values().stream().noneMatch(Unseen::has);
    return whole ? raw : raw.with(given(raw.given(), null));
  }

  /** The same with something else said about it: another title may stand before the text. */
  public Mender with(Given other) {
    RawArticle now = raw.with(other);
    int shift = now.text().length() - raw.text().length();
    if (now.text().equals(raw.text())) {
      return new Mender(now, mended);
    }
    List<Mended> own =
        mended.stream()
            .filter(one -> one.span().start() >= raw.textStart())
            .map(one -> new Mended(moved(one.span(), shift), one.written()))
            .toList();
    return new Mender(now, own);
  }

  /** The same with a title marked that was found in its text. */
  public Mender titled(Span title) {
    return new Mender(raw.titled(title), mended);
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  private static Given given(Given given, @Nullable String title) {
    Said said = given.title();
    return new Given(
        given.id(),
        said == null || title == null ? mended(said) : mended(said, title),
        given.date(),
        mended(given.outlet()),
        mended(given.author()),
        given.url(),
        given.edits());
  }

  private static @Nullable Said mended(@Nullable Said said) {
    return said == null ? null : mended(said, mend(said.value()).text());
  }

  private static Said mended(Said said, String value) {
    return new Said(value, said.from(), said.where(), said.because(), mended(said.instead()));
  }
}
