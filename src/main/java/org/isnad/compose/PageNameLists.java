package org.isnad.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.browse.NameAsk;
import org.isnad.browse.NameEntry;
import org.isnad.browse.NameKind;
import org.isnad.browse.NameList;
import org.isnad.engine.SearchAnswer.LensCounts;
import org.isnad.engine.SearchAnswer.SpellingCount;
import org.isnad.engine.Surface;
import org.isnad.page.PageForm;
import org.isnad.page.PageFrame;
import org.isnad.page.PageLink;
import org.isnad.page.PageNames;
import org.isnad.view.Catalogue;

/** Makes the page of all names. */
public final class PageNameLists {
  private static final String KIND = "kind";
  private static final String SORT = "sort";

  private final NameAsk ask;
  private final NameList list;
  private final PageUrl url;
  private final Catalogue catalogue;

  /**
   * The page of a stretch of names.
   *
   * @param url of this page
   */
  public PageNameLists(NameAsk ask, NameList list, PageUrl url, Catalogue catalogue) {
    this.ask = ask;
    this.list = list;
    this.url = url;
    this.catalogue = catalogue;
  }

  /**
   * Makes it.
   *
   * @param lens spellings of what was typed, over the articles that a search for it finds
   */
  public PageNames of(List<LensCounts> lens, Map<String, String> assets) {
    String count = PageWords.count(list.total(), "name");
    return new PageNames(
        new PageFrame(ask.typed().isBlank() ? "Names" : ask.typed() + " – " + count, "", assets),
        count,
        ask.typed(),
        hidden(),
        kinds(),
        List.of(
            sort("most articles first", "", NameAsk.Order.ARTICLES),
            sort("A to Z", "name", NameAsk.Order.ALPHABET)),
        lens.stream().flatMap(word -> word.spellings().stream()).map(this::spelled).toList(),
        names(),
        PageNumbers.of(url, ask.offset(), ask.size(), list.total()),
        url.at("/api/v1/names").toString());
  }

  private List<PageForm.Field> hidden() {
    return List.of(KIND, SORT).stream()
        .flatMap(name -> url.values(name).stream().map(value -> new PageForm.Field(name, value)))
        .toList();
  }

  private List<PageNames.Kind> kinds() {
    var kinds = new ArrayList<PageNames.Kind>();
    int all = list.kinds().values().stream().mapToInt(count -> count).sum();
    kinds.add(kind("All", "", all, ask.kind() == null));
    for (NameKind kind : NameKind.values()) {
      int count = list.kinds().getOrDefault(kind, 0);
      kinds.add(kind(plural(kind), kind.id(), count, ask.kind() == kind));
    }
    return kinds;
  }

  private PageNames.Kind kind(String label, String id, int count, boolean on) {
    var link = new PageLink(label, url.set(KIND, id).toString(), on);
    return new PageNames.Kind(link, PageWords.number(count));
  }

  private static String plural(NameKind kind) {
    return switch (kind) {
      case ACTOR -> "Actors";
      case PERSON -> "Persons";
      case OUTLET -> "Outlets";
      case UNLISTED -> "Not in the gazetteer";
    };
  }

  private PageLink sort(String label, String value, NameAsk.Order order) {
    return new PageLink(label, url.set(SORT, value).toString(), ask.order() == order);
  }

  private PageNames.Spelled spelled(SpellingCount spelling) {
    var search = new PageUrl("/search", Map.of("q", List.of("=" + spelling.shown())));
    return new PageNames.Spelled(
        PageLink.to(spelling.shown(), search), PageWords.number(spelling.articles()));
  }

  private List<PageNames.Name> names() {
    int largest = list.names().stream().mapToInt(NameEntry::articles).max().orElse(1);
    return list.names().stream().map(name -> name(name, largest)).toList();
  }

  private PageNames.Name name(NameEntry name, int largest) {
    var search = new PageUrl("/search", Map.of(name.kind().facet(), name.ids()));
    boolean listed = name.kind() != NameKind.UNLISTED;
    return new PageNames.Name(
        name.label(),
        kind(name),
        listed,
        PageWords.number(name.articles()),
        PageBar.of(name.articles(), largest),
        search.toString(),
        name.spellings().stream().map(spelling -> spelling(spelling, search)).toList());
  }

  private String kind(NameEntry name) {
    if (name.kind() == NameKind.UNLISTED) {
      return "not in the gazetteer";
    }
    String kind = catalogue.entryOrId(name.kind().facet(), name.ids().getFirst()).kind();
    return kind.isEmpty() ? name.kind().id() : kind.replace('-', ' ');
  }

  /** Those articles with the name that have these words, spelled so. */
  static PageNames.Spelled spelling(Surface spelling, PageUrl search) {
    PageUrl exact =
        search.set("q", "\"" + spelling.text().replace("\"", " ") + "\"").set("names", "exact");
    return new PageNames.Spelled(
        PageLink.to(spelling.text(), exact), PageWords.number(spelling.articles()));
  }
}
