package org.isnad.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.isnad.article.Account;
import org.isnad.article.Article;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.article.Sourced;
import org.isnad.article.Span;
import org.isnad.correction.Corrections;
import org.isnad.credits.AuthorFinder;
import org.isnad.credits.OutletFinder;
import org.isnad.credits.SourcesFinder;
import org.isnad.dates.DateFinder;
import org.isnad.disk.Digests;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Outlet;
import org.isnad.language.Languages;
import org.isnad.layout.Layout;
import org.isnad.layout.LayoutFinder;
import org.isnad.layout.PlacedNames;
import org.isnad.layout.Repairs;
import org.isnad.mending.Mender;
import org.isnad.press.OutletNames;
import org.isnad.press.OutletsRead;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of a raw one: what is title, body and caption, who wrote and published it and
 * when, whom it quotes and whom and what it names, each with its place in the text. What a sidecar
 * or a correction says beats the text, and what the text says is kept beside it. Safe for use by
 * several threads.
 */
public final class Extractor {
  private static final int ID_BYTES = 8;

  private final Gazetteer gazetteer;
  private final OutletNames outlets;
  private final PlacedNames placed;
  private final LayoutFinder layouts;
  private final PressNames press;
  private final SourcesFinder sources;
  private final Corrections corrections;
  private final Languages languages = new Languages();

  /** Extraction with the entities of a gazetteer. */
  public Extractor(Gazetteer gazetteer) {
    this(gazetteer, Corrections.NONE);
  }

  /** Extraction with the entities of a gazetteer and what people have set right. */
  public Extractor(Gazetteer gazetteer, Corrections corrections) {
    this.gazetteer = gazetteer;
    this.outlets = new OutletNames(gazetteer.outlets());
    this.placed = new PlacedNames(outlets, this::isPlace, this::isKnown);
    this.layouts = new LayoutFinder(outlets, placed);
    this.press = new PressNames(outlets);
    this.sources = new SourcesFinder(gazetteer);
    this.corrections = corrections;
  }

  /** The article; the same raw article always gives the same one. */
  public Article extract(RawArticle raw) {
    String id = id(raw);
    Mender whole = Mender.of(raw);
    Given given = whole.raw().given().correctedBy(corrections.of(id));
    return given.isCorrected() ? corrected(whole, id, given) : read(whole, id);
  }

  private Article corrected(Mender whole, String id, Given given) {
    Mender own = whole.with(given.told());
    Article told = read(own, id);
    Mender titled = told.titleSpan().map(own::titled).orElse(own);
    return new Amendment(told, given, gazetteer, sources).of(read(titled.with(given), id));
  }

  private Article read(Mender whole, String id) {
    RawArticle raw = whole.raw();
    Layout layout = layouts.layout(raw);
    OutletFinder.Found publisher = new OutletFinder(raw, layout, outlets).find();
    var read = new OutletsRead(outlets, raw.text());
    List<Span> stretches = layout.read();
    List<Mention> named = gazetteer.tagger().mentions(raw.text(), stretches);
    List<Mention> mentions = press.without(named, raw.text(), stretches, read, publisher);
    Said url = raw.given().url();
    return new Article(
        id,
        List.of(raw.origin()),
        null,
        raw.text(),
        raw.textStart(),
        url == null ? null : url.value(),
        publisher.outlet(),
        AuthorFinder.find(raw, layout, outlets, placed),
        publisher.syndicatedFrom(),
        new DateFinder(raw, layout, known(publisher.outlet()), gazetteer.known()).find(),
        layout.parts(),
        layout.furniture(),
        Repairs.in(raw.text()),
        sources.find(layout, publisher.outlet(), mentions, read),
        mentions,
        new Account(
            languages.of(raw.text(), stretches).orElse(null),
            whole.mended(),
            raw.notes(),
            List.of()));
  }

  private boolean isPlace(String name) {
    return gazetteer.entities(name).stream()
        .anyMatch(named -> named.dimension() == Dimension.LOCATION);
  }

  private boolean isKnown(String name) {
    return !gazetteer.entities(name).isEmpty();
  }

  private @Nullable Outlet known(@Nullable Sourced outlet) {
    return outlet == null ? null : outlets.named(outlet.value()).orElse(null);
  }

  /** The article's id without extracting it: text and given metadata decide, not the origin. */
  public static String id(RawArticle raw) {
    MessageDigest digest = Digests.sha256();
    digest.update(raw.text().getBytes(UTF_8));
    raw.given()
        .values()
        .forEach(
            value -> {
              digest.update((byte) 0);
              digest.update(value.getBytes(UTF_8));
            });
    return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
  }
}
