package org.isnad.html;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.article.Authors;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a page, where that reads like names: what its head says, then what it prints. A name in
 * the head that the page never shows, as that of whoever entered the article, gives way to the
 * byline that readers see.
 */
final class PageAuthor {
  /** Names of meta tags, their letters alone, in the order of how sure they are. */
  private static final List<String> TAGS =
      List.of(
          "dccreator",
          "dctermscreator",
          "author",
          "authors",
          "articleauthor",
          "articleauthorname",
          "parselyauthor",
          "citationauthor",
          "sailthruauthor",
          "byl",
          "creator");

  private static final Pattern LIBRARIES = Pattern.compile("(?i)dc(?:terms)?[.:]|citation");
  private static final Pattern INVERTED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}'’-]+), (\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}\\.?|de|den|van|von))?)");

  private final Document page;
  private final LinkedData json;
  private final HeadTags tags;
  private final BylineLines lines;
  private final PageState state;
  private final PrintedAuthor print;
  private final String shown;
  private final String outlet;
  private final String title;

  private PageAuthor(
      Document page,
      LinkedData json,
      HeadTags tags,
      BylineLines lines,
      PageState state,
      String outlet,
      String title) {
    this.page = page;
    this.json = json;
    this.tags = tags;
    this.lines = lines;
    this.state = state;
    this.print = new PrintedAuthor(page, lines, outlet);
    this.shown = PageTitle.letters(page.body().text());
    this.outlet = outlet;
    this.title = title;
  }

  /** The first who is not the outlet itself; the outlet where nobody else is named. */
  static @Nullable Said of(
      Document page,
      LinkedData json,
      HeadTags tags,
      BylineLines lines,
      PageState state,
      String outlet,
      String title) {
    return new PageAuthor(page, json, tags, lines, state, outlet, title).find();
  }

  private @Nullable Said find() {
    List<Said> printed = usable(print.all()).toList();
    List<Said> head = usable(head()).map(told -> fullest(told, printed)).toList();
    List<Said> sure = usable(print.sure()).toList();
    List<Said> found =
        Stream.of(
                outsiders(head).limit(1).flatMap(told -> shownInsteadOf(told, printed)),
                head.stream(),
                sure.stream().map(told -> fullest(told, sure)),
                usable(Stream.of(told(json.onlyPerson()))),
                printed.stream(),
                usable(Stream.of("author", "creator").map(json::said).map(this::told)),
                usable(Stream.of(told(tags.first("twittercreator")))))
            .flatMap(each -> each)
            .toList();
    return outsiders(found)
        .findFirst()
        .or(() -> outsiders(usable(Stream.of(told(state.author()))).toList()).findFirst())
        .or(() -> Optional.ofNullable(SiteName.owner(page, outlet)))
        .or(() -> Optional.ofNullable(lines.perhaps(title)))
        .orElse(found.isEmpty() ? null : found.getFirst());
  }

  private Stream<Said> usable(Stream<@Nullable Said> candidates) {
    return candidates.filter(Objects::nonNull).filter(said -> !PageTitle.same(said.value(), title));
  }

  private Stream<Said> outsiders(List<Said> found) {
    return found.stream()
        .filter(said -> !PageTitle.same(said.value(), outlet))
        .filter(
            said -> said.value().indexOf(' ') > 0 || !BylineRest.isOutlet(said.value(), outlet));
  }

  private Stream<@Nullable Said> head() {
    return Stream.of(
            Stream.of(told(json.hasArticle() ? json.said("author") : null)),
            TAGS.stream().map(tag -> told(joined(tags.all(tag)))),
            Stream.of(told(labelled())))
        .flatMap(each -> each);
  }

  /** Where one tag or the byline names two of whom another names one, both wrote it. */
  private Said fullest(Said told, List<Said> printed) {
    List<String> names = Authors.of(told.value());
    Stream<Said> byline =
        printed.stream()
            .filter(said -> Authors.of(said.value()).stream().allMatch(lines::name))
            .filter(said -> Byline.isList(Authors.of(said.value())));
    return Stream.concat(usable(head()), byline)
        .filter(other -> Authors.of(other.value()).containsAll(names))
        .max(Comparator.comparingInt(other -> Authors.of(other.value()).size()))
        .filter(other -> Authors.of(other.value()).size() > names.size())
        .orElse(told);
  }

  /** A longer form of a name, or the byline where the name is nowhere to be seen. */
  private Stream<Said> shownInsteadOf(Said told, List<Said> printed) {
    String name = PageTitle.letters(told.value());
    boolean login = told.value().indexOf(' ') < 0;
    boolean hidden =
        Authors.of(told.value()).stream().noneMatch(one -> shown.contains(PageTitle.letters(one)));
    return printed.stream()
        .filter(said -> Authors.of(said.value()).getFirst().indexOf(' ') > 0)
        .filter(
            said ->
                (login && PageTitle.letters(said.value()).contains(name))
                    || (hidden && lines.name(said.value())))
        .limit(1);
  }

  /** {@code Hakim, Nadia}, as libraries write it, in tags that are theirs. */
  private static Said upright(Said said) {
    Matcher inverted =
        LIBRARIES.matcher(said.where()).find() ? INVERTED.matcher(said.value()) : null;
    return inverted != null && inverted.matches()
        ? new Said(inverted.group(2) + " " + inverted.group(1), said.from(), said.where())
        : said;
  }

  private @Nullable Said joined(List<Said> all) {
    List<Said> names =
        all.stream()
            .filter(said -> !Byline.isAddress(said.value()))
            .map(PageAuthor::upright)
            .toList();
    if (names.isEmpty()) {
      return null;
    }
    String value =
        names.stream()
            .map(said -> Byline.withoutPlace(Byline.names(said.value(), outlet)))
            .filter(name -> !name.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    if (value.isEmpty()) {
      return null;
    }
    return new Said(value, names.getFirst().from(), names.getFirst().where());
  }

  /** What cards for messages say in pairs of a label and a value. */
  private @Nullable Said labelled() {
    Said label = tags.first("twitterlabel1");
    boolean writer = label != null && Byline.LABEL.matcher(label.value()).matches();
    return writer ? tags.first("twitterdata1") : null;
  }

  /** What a page's head says, without what is not the name. */
  private @Nullable Said told(@Nullable Said author) {
    String name = author == null ? "" : Byline.withoutPlace(Byline.names(author.value(), outlet));
    return name.isEmpty() || author == null ? null : new Said(name, author.from(), author.where());
  }
}
