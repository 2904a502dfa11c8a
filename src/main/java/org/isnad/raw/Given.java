package org.isnad.raw;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a source says about an article beside its text. Values are as written: a date may be in any
 * form, an outlet under any of its names.
 *
 * @param id the source's own name for the article
 */
public record Given(
    @Nullable String id,
    @Nullable Said title,
    @Nullable Said date,
    @Nullable Said outlet,
    @Nullable Said author,
    @Nullable Said url) {

  /** Nothing but the text. */
  public static final Given NONE = new Given(null, null, null, null, null, null);

  /**
   * One value.
   *
   * @param value never blank
   * @param from {@code metadata} or {@code sidecar}
   * @param where in words, such as {@code the meta tag article:published_time}
   */
  public record Said(String value, String from, String where) {}

  /** What the other says, and this where the other is silent. */
  public Given correctedBy(Given other) {
    return new Given(
        or(other.id, id),
        or(other.title, title),
        or(other.date, date),
        or(other.outlet, outlet),
        or(other.author, author),
        or(other.url, url));
  }

  /** The same without the title. */
  Given untitled() {
    return new Given(id, null, date, outlet, author, url);
  }

  /** The id and every value, in a fixed order; what an article's own id is computed from. */
  public Stream<String> values() {
    return Stream.concat(
        Stream.of(id == null ? "" : id),
        Stream.of(title, date, outlet, author, url).map(said -> said == null ? "" : said.value()));
  }

  private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
    return Objects.nonNull(first) ? first : second;
  }
}
