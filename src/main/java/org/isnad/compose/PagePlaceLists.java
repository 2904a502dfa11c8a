package org.isnad.compose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.browse.PlaceAsk;
import org.isnad.browse.PlaceEntry;
import org.isnad.browse.PlaceList;
import org.isnad.page.PageFrame;
import org.isnad.page.PageLink;
import org.isnad.page.PagePlaces;
import org.isnad.view.Catalogue;
import org.jspecify.annotations.Nullable;

/** Makes the page of the tree of places. */
public final class PagePlaceLists {
  private static final String PATH = "/places";
  private static final String FACET = "location";

  private final PlaceAsk ask;
  private final PlaceList list;
  private final PageUrl url;
  private final Catalogue catalogue;
  private final int largest;

  /**
   * The page of a stretch of places.
   *
   * @param url of this page
   */
  public PagePlaceLists(PlaceAsk ask, PlaceList list, PageUrl url, Catalogue catalogue) {
    this.ask = ask;
    this.list = list;
    this.url = url;
    this.catalogue = catalogue;
    largest = list.places().stream().mapToInt(PlaceEntry::articles).max().orElse(1);
  }

  /** Makes it. */
  public PagePlaces of(Map<String, String> assets) {
    PlaceEntry place = list.place();
    String title = place == null ? "Places" : place.label();
    return new PagePlaces(
        new PageFrame(ask.typed().isBlank() ? title : ask.typed() + " – " + count(), "", assets),
        count(),
        ask.typed(),
        ask.within(),
        place == null ? null : whole(place),
        list.wider().stream().map(PagePlaceLists::step).toList(),
        list.places().stream().map(this::line).toList(),
        silent(),
        PageNumbers.of(url, ask.offset(), ask.size(), list.total()),
        url.at("/api/v1/places").toString());
  }

  private String count() {
    String count = PageWords.count(list.total(), "place");
    @Nullable PlaceEntry place = list.place();
    return place == null ? count : count + " within " + place.label();
  }

  private String silent() {
    if (list.silent() == 0) {
      return "";
    }
    return list.silent() == 1
        ? "The gazetteer has 1 more, which no article names."
        : "The gazetteer has %s more, which no article names."
            .formatted(PageWords.number(list.silent()));
  }

  private static PageLink step(PlaceEntry wider) {
    return PageLink.to(wider.label(), within(wider));
  }

  private static PageUrl within(PlaceEntry place) {
    return new PageUrl(PATH, Map.of("within", List.of(place.id())));
  }

  private static PageUrl search(PlaceEntry place) {
    return new PageUrl("/search", Map.of(FACET, List.of(place.id())));
  }

  private PagePlaces.Whole whole(PlaceEntry place) {
    return new PagePlaces.Whole(
        line(place),
        list.names().stream().filter(name -> !name.equals(place.label())).toList(),
        list.spellings().stream()
            .map(spelling -> PageNameLists.spelling(spelling, search(place)))
            .toList(),
        list.row());
  }

  private PagePlaces.Place line(PlaceEntry place) {
    return new PagePlaces.Place(
        ask.typed().isBlank() ? List.of() : PagePath.of(catalogue, FACET, place.id()),
        place.label(),
        place.kind().replace('-', ' '),
        where(place),
        PageWords.number(place.articles()),
        PageBar.of(place.articles(), largest),
        place.narrower() == 0 ? "" : PageWords.count(place.narrower(), "narrower place"),
        within(place).toString(),
        search(place).toString());
  }

  /** No more digits than the precision bears. */
  static String where(PlaceEntry place) {
    boolean exact = place.precision().equals("exact");
    String digits = exact ? "%.2f° %s, %.2f° %s" : "%.1f° %s, %.1f° %s";
    String point =
        String.format(
            Locale.ROOT,
            digits,
            Math.abs(place.lat()),
            place.lat() < 0 ? "S" : "N",
            Math.abs(place.lon()),
            place.lon() < 0 ? "W" : "E");
    return switch (place.precision()) {
      case "exact" -> point + ", to about 1 km";
      case "approximate" -> point + ", to about 10 km";
      default -> "an area around " + point;
    };
  }
}
