package org.isnad.server;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.Term;
import org.isnad.analysis.Token;
import org.isnad.article.Role;
import org.isnad.browse.NameDirectory;
import org.isnad.browse.PlaceDirectory;
import org.isnad.config.FacetsConfig.FacetConfig;
import org.isnad.engine.Clause;
import org.isnad.engine.SearchRequest.LensWord;
import org.isnad.engine.SearchRequest.Spelled;
import org.isnad.gazetteer.Listed;
import org.isnad.gazetteer.Place;
import org.isnad.generation.Manifest;
import org.isnad.names.TestNames;
import org.isnad.plan.Plan;
import org.isnad.plan.PlanOptions;
import org.isnad.plan.Reading;
import org.isnad.plan.Suggestion;
import org.isnad.query.Query;
import org.isnad.service.Indexes;
import org.isnad.service.OpenIndex;
import org.isnad.view.Catalogue;

/** One index around a {@link FakeSnapshot}. */
public final class FakeIndexes implements Indexes {

  private static final List<Listed> LISTED =
      List.of(
          new Listed(
              "actor",
              "kataib-hezbollah",
              "Kataib Hezbollah",
              List.of("Kataib Hezbollah", "Hezbollah Brigades")),
          new Listed("location", "iraq/nineveh", "nineveh", List.of("nineveh", "Ninawa")));

  private static final List<Place> PLACES =
      List.of(
          place("iraq", "country", "area"),
          place("iraq/nineveh", "governorate", "area"),
          place("iraq/nineveh/zummar", "town", "exact"),
          place("iraq/anbar", "governorate", "area"),
          place("syria", "country", "area"));

  public final FakeSnapshot snapshot = new FakeSnapshot();
  public volatile String generation = "20240423-101500-abcd";
  public volatile boolean ready = true;

  @Override
  public Held hold() {
    if (!ready) {
      throw new IllegalStateException("no longer following");
    }
    OpenIndex index = index();
    return new Held() {
      @Override
      public OpenIndex index() {
        return index;
      }

      @Override
      public void close() {}
    };
  }

  private OpenIndex index() {
    return new OpenIndex(
        generation,
        new Manifest(
            1,
            generation,
            Instant.parse("2024-04-23T10:15:00Z"),
            Map.of("isnad", "0.1.0"),
            "c0ffee",
            "f00d",
            Map.of("indexed", 3),
            List.of()),
        snapshot,
        List.of(
            new FacetConfig("actor", "Actor", false, 15),
            new FacetConfig("location", "Place", true, 15),
            new FacetConfig("person", "Person", false, 10),
            new FacetConfig("outlet", "Outlet", false, 10),
            new FacetConfig("name", "Other name", false, 10),
            new FacetConfig("source", "Cited source", false, 10),
            new FacetConfig("author", "Author", false, 10),
            new FacetConfig("language", "Language", false, 10)),
        new FakeCatalogue(),
        (query, options, ignored) -> plan(query, options),
        (typed, size, ignored) ->
            List.of(new Suggestion("actor", "Kataib Hezbollah", "Kataib Hezbollah", "kh", 2)),
        FakeIndexes::tokens,
        new NameDirectory(snapshot, LISTED, TestNames.NAMES),
        new PlaceDirectory(snapshot, PLACES, LISTED, TestNames.NAMES));
  }

  private static Place place(String path, String kind, String precision) {
    String id = path.substring(path.lastIndexOf('/') + 1);
    return new Place(id, path, id, kind, "iq", 36.25, -42.5, precision, "locations.tsv:7");
  }

  private static Plan plan(Query query, PlanOptions options) {
    if (query instanceof Query.Everything) {
      return new Plan(new Clause.Everything(), List.of(), null, List.of());
    }
    boolean off = options.variantsOff().contains("kataib");
    var word = new Clause.Word(List.of(new Clause.Spelling("@kataeb", 1, true)), Set.of(Role.BODY));
    var lens =
        new LensWord(
            "kataeb", List.of(new Spelled("@kataeb", 1, true), new Spelled("@kataib", 0.9, !off)));
    var reading = new Reading("kataeb", "name", "", List.of("actor/kataib-hezbollah"), "kataeb");
    return new Plan(word, List.of(lens), null, List.of(reading));
  }

  private static List<Token> tokens(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    return List.of(
        new Token(Term.of(folded), 1, 0, text.length()),
        new Token(Term.of("@" + folded), 0, 0, text.length()));
  }

  /** Knows one actor by two names, and places by their paths. */
  private static final class FakeCatalogue implements Catalogue {
    @Override
    public Optional<Entry> entry(String facet, String id) {
      return switch (facet) {
        case "actor" -> Optional.of(new Entry(id, "Kataib Hezbollah", "armed-group", null));
        case "location" -> Optional.of(place(id));
        default -> Optional.empty();
      };
    }

    private static Entry place(String path) {
      int last = path.lastIndexOf('/');
      String label = path.substring(last + 1);
      return new Entry(path, label, "place", last < 0 ? null : path.substring(0, last));
    }

    @Override
    public List<String> resolve(String facet, String typed) {
      return typed.equalsIgnoreCase("kataib hezbollah") || typed.equals("kataib-hezbollah")
          ? List.of("kataib-hezbollah")
          : facet.equals("location") ? List.of(typed) : List.of();
    }

    @Override
    public List<String> find(String facet, String typed, int most) {
      return List.of("kataib-hezbollah");
    }
  }
}
