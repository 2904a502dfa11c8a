package org.isnad.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.config.FieldMapConfig;
import org.isnad.html.Fragment;
import org.isnad.raw.Content;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;
import org.isnad.raw.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Records as articles, each by the first field map that fits it. */
public final class Records {
  private static final int SHOWN = 12;

  /** Records in lists in a list, as of all chats. */
  private static final int DEEPEST = 2;

  private final List<FieldMap> maps;
  private final Set<String> lists;

  /** With the field maps of a configuration, in their order. */
  public Records(List<FieldMapConfig> maps) {
    this.maps = maps.stream().map(FieldMap::new).toList();
    this.lists =
        maps.stream()
            .map(FieldMapConfig::records)
            .filter(Objects::nonNull)
            .flatMap(paths -> Stream.of(paths.split("\\|")))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Where documents may keep their records, as paths. */
  public Set<String> lists() {
    return lists;
  }

  /** Whether some map reads records with these fields. */
  public boolean fits(JsonNode record) {
    return maps.stream().anyMatch(map -> map.fits(record));
  }

  /** Whether a record with these fields says two things or more that are asked for. */
  public boolean fitsWell(JsonNode record) {
    return maps.stream().filter(map -> map.fits(record)).anyMatch(map -> map.said(record) > 1);
  }

  /**
   * One record, or those in it where it wraps a list of them.
   *
   * @param notes what had to be guessed on reading it
   * @throws UnreadableException if it is neither
   */
  public void take(JsonNode record, Content content, String origin, List<String> notes, Sink sink)
      throws UnreadableException {
    take(record, content, origin, notes, sink, 0);
  }

  private void take(
      JsonNode record, Content content, String origin, List<String> notes, Sink sink, int depth)
      throws UnreadableException {
    JsonNode list = depth == DEEPEST || fits(record) ? null : wrapped(record);
    if (list == null) {
      sink.article(read(record, content, origin, notes));
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      String place = "%s[%d]".formatted(origin, i);
      try {
        take(Json.object(list.get(i)), content, place, notes, sink, depth + 1);
      } catch (UnreadableException failure) {
        sink.skip(Skip.of(place, failure));
      }
    }
  }

  private @Nullable JsonNode wrapped(JsonNode record) {
    return lists.stream()
        .map(path -> FieldMap.at(record, path))
        .filter(JsonNode::isArray)
        .findFirst()
        .orElse(null);
  }

  /**
   * One record of several.
   *
   * @param notes what had to be guessed on reading it
   * @throws UnreadableException if it is no article by any map
   */
  public RawArticle read(JsonNode record, Content content, String origin, List<String> notes)
      throws UnreadableException {
    FieldMap map = map(record);
    Given own = given(record, map);
    Given given = content.givenOne(own.plainlyTitled());
    return RawArticle.of(origin, text(record, map, own), List.of(), given, notes);
  }

  /** As {@link #read}, of a record that is all of a file: its sidecar may give it a title. */
  public RawArticle readWhole(JsonNode record, Content content, List<String> notes)
      throws UnreadableException {
    FieldMap map = map(record);
    Given own = given(record, map);
    Given given = content.given(own);
    return RawArticle.of(content.origin(), text(record, map, own), List.of(), given, notes);
  }

  private FieldMap map(JsonNode record) throws UnreadableException {
    return maps.stream()
        .filter(each -> each.fits(record))
        .findFirst()
        .orElseThrow(() -> new UnreadableException(noMap(record)));
  }

  private static Given given(JsonNode record, FieldMap map) {
    return new Given(
        value(record, map, "id"),
        said(record, map, "title"),
        date(record, map),
        outlet(record, map),
        said(record, map, "author"),
        said(record, map, "url"));
  }

  /** A body; of a record that is only a headline that, without the outlet behind it. */
  private static String text(JsonNode record, FieldMap map, Given own) throws UnreadableException {
    String body = body(record, map);
    Said title = own.title();
    Said plain = own.plainlyTitled().title();
    return title != null && plain != null && body.equals(title.value()) ? plain.value() : body;
  }

  private static String body(JsonNode record, FieldMap map) throws UnreadableException {
    UnreadableException none = null;
    for (String target : List.of("body", "html")) {
      for (String path : map.pathsTo(record, target)) {
        try {
          String text = Values.text(path, FieldMap.at(record, path));
          return target.equals("html") ? Fragment.text(text) : text;
        } catch (UnreadableException noText) {
          none = none == null ? noText : none;
        }
      }
    }
    if (none != null) {
      throw none;
    }
    var wanted = new ArrayList<>(map.paths("body"));
    wanted.addAll(map.paths("html"));
    String title = wanted.isEmpty() ? value(record, map, "title") : null;
    if (title == null) {
      throw new UnreadableException(
          missing(record, map, wanted.isEmpty() ? "title" : "body", wanted));
    }
    return title;
  }

  private static String missing(JsonNode record, FieldMap map, String what, List<String> wanted) {
    List<String> paths = wanted.isEmpty() ? map.paths(what) : wanted;
    List<String> there =
        paths.stream().filter(path -> !FieldMap.at(record, path).isMissingNode()).toList();
    return there.isEmpty()
        ? "the %s is missing: the map '%s' looks for %s, but the fields are %s"
            .formatted(what, map.name(), String.join(" or ", paths), fields(record))
        : "the %s is empty: nothing stands in %s".formatted(what, String.join(" or ", there));
  }

  private static @Nullable Said said(JsonNode record, FieldMap map, String target) {
    String path = map.path(record, target);
    String value = path == null ? null : Values.words(FieldMap.at(record, path));
    return value == null ? null : new Said(value, "metadata", "the field " + path);
  }

  private static @Nullable String value(JsonNode record, FieldMap map, String target) {
    Said said = said(record, map, target);
    return said == null ? null : said.value();
  }

  private static @Nullable Said date(JsonNode record, FieldMap map) {
    Said said = said(record, map, "date");
    return said == null ? null : new Said(Values.date(said.value()), said.from(), said.where());
  }

  private static @Nullable Said outlet(JsonNode record, FieldMap map) {
    Said said = said(record, map, "outlet");
    return said == null ? null : new Said(Values.site(said.value()), said.from(), said.where());
  }

  private static String noMap(JsonNode record) {
    return record.isEmpty()
        ? "an empty object"
        : "no field map of sources.json fits its fields: " + fields(record);
  }

  private static String fields(JsonNode record) {
    var names = new ArrayList<String>();
    record.fieldNames().forEachRemaining(names::add);
    return String.join(", ", names.subList(0, Math.min(names.size(), SHOWN)))
        + (names.size() > SHOWN ? ", ..." : "");
  }
}
