package org.isnad.html;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Who wrote a page by its lines, whatever they are marked as. */
final class BylineLines {
  private final Document page;
  private final List<String> lines;
  private final List<String> below;
  private final List<String> behind;
  private final String outlet;

  BylineLines(Document page, PageLines lines, String outlet) {
    this.page = page;
    this.lines = lines.around();
    this.below = lines.below();
    this.behind = lines.behind();
    this.outlet = outlet;
  }

  /** Whether a name stands in one of the lines. */
  boolean name(String name) {
    String letters = PageTitle.letters(name);
    return lines.stream().anyMatch(line -> PageTitle.letters(line).contains(letters));
  }

  /** Whether a name stands in a line that is no sentence. */
  boolean label(String name) {
    String letters = PageTitle.letters(name);
    return !letters.isEmpty()
        && lines.stream()
            .filter(line -> !HeadingDay.isSentence(line))
            .anyMatch(line -> PageTitle.letters(line).contains(letters));
  }

  /** Whom a line names that says "by", or is nothing but names and a day, or an outlet. */
  @Nullable Said author() {
    return Stream.of(
            found(lines, line -> Byline.in(line, outlet)),
            found(lines, this::announced),
            found(lines, line -> unlessLinked(Byline.dated(DayForms.withWholeYear(line), outlet))),
            found(below, line -> unlessLinked(NamesAlone.besideOutlet(line, outlet))),
            found(below, line -> NamesAlone.besideAgency(line, outlet)),
            found(below, line -> NamesAlone.withRoles(line, outlet)),
            found(below, this::inTitle),
            found(below, line -> NamesAlone.listed(line, outlet)),
            found(behind, line -> Byline.in(line, outlet)),
            found(behind, line -> NamesAlone.besideAgency(line, outlet)))
        .flatMap(each -> each)
        .findFirst()
        .map(name -> new Said(name, "metadata", "a line near the page's heading"))
        .orElse(null);
  }

  /**
   * Lines that may name them without a word that says so: beside a place or an outlet, or alone
   * beside the day; null if there are none. Who knows no places cannot tell.
   *
   * @param title of the article: whom it names is whom it is about
   */
  @Nullable Said perhaps(String title) {
    String about = PageTitle.letters(title);
    List<String> all =
        IntStream.range(0, below.size())
            .mapToObj(i -> NamesAlone.perhaps(below.get(i), isBesideDay(i) || isOverPost(i)))
            .filter(line -> !unlessLinked(line).isEmpty())
            .filter(line -> !about.contains(PageTitle.letters(line)))
            .distinct()
            .toList();
    return all.isEmpty()
        ? null
        : Said.perhaps(all, "metadata", "in a line near the page's heading");
  }

  private boolean isBesideDay(int i) {
    return IntStream.of(i - 1, i + 1)
        .filter(other -> other >= 0 && other < below.size())
        .mapToObj(below::get)
        .anyMatch(line -> !HeadingDay.isSentence(line) && DayForms.in(line) != null);
  }

  /** {@code Nadia Hakim}, and in a line of its own {@code Dijla Post staff}. */
  private boolean isOverPost(int i) {
    return i + 1 < below.size() && BylineRest.isPost(below.get(i + 1));
  }

  private static Stream<String> found(List<String> lines, Function<String, String> way) {
    return lines.stream().map(way).filter(name -> !name.isEmpty());
  }

  /** {@code <dt>Author</dt><dd>Nadia Hakim</dd>}: the lines after a label that are names. */
  private String announced(String line) {
    if (!Byline.isLabel(line)) {
      return "";
    }
    List<String> names =
        lines.stream()
            .skip(lines.indexOf(line) + 1L)
            .map(next -> Byline.onlyNames(next, outlet))
            .takeWhile(name -> !name.isEmpty())
            .toList();
    // behind the first, one word is the next label or its value
    return Stream.concat(
            names.stream().limit(1),
            names.stream().skip(1).takeWhile(name -> NamesAlone.arePeople(name)))
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }

  /** {@code Ferry late | Nadia Hakim | Dijla Post}, and the name in a line of its own. */
  private String inTitle(String line) {
    List<String> pieces = PageTitle.pieces(page.title());
    boolean told = pieces.size() > 1 && pieces.stream().skip(1).anyMatch(line::equals);
    return told && NamesAlone.arePeople(line) ? unlessLinked(Byline.onlyNames(line, outlet)) : "";
  }

  /** What several links of a page lead to is a part of the site, or a subject. */
  private String unlessLinked(String names) {
    if (names.isEmpty()) {
      return "";
    }
    long links = page.select("a[href]").stream().filter(link -> link.text().equals(names)).count();
    return links > 1 ? "" : names;
  }
}
