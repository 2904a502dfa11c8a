package org.isnad.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.config.FieldMapConfig;
import org.isnad.raw.Content;
import org.isnad.raw.Given;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;
import org.isnad.raw.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Records as articles, each by the first field map that fits it. */
public final class Records {
  /** Records in lists in a list, as of all chats. */
  private static final int DEEPEST = 2;

  private final List<FieldMap> maps;
  private final Set<String> lists;
  private final List<FieldPath> listPaths;

  /** With the field maps of a configuration, in their order. */
  public Records(List<FieldMapConfig> maps) {
    this.maps = maps.stream().map(FieldMap::new).toList();
    this.lists =
        maps.stream()
            .map(FieldMapConfig::records)
            .filter(Objects::nonNull)
            .flatMap(paths -> Stream.of(paths.split("\\|")))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    listPaths = lists.stream().map(FieldPath::of).toList();
  }

  /** Where documents may keep their records, as paths. */
  public Set<String> lists() {
    return lists;
  }

  /** Whether some map reads records with these fields. */
  public boolean fits(JsonNode record) {
    return map(new Fields(record)) != null;
  }

  /** Whether a document is an object of records, each under a name such as its id. */
  public boolean areNamed(byte[] start) {
    JsonNode first = Json.firstNamed(start);
    return first != null && fits(first);
  }

  /** Whether a record with these fields says two things or more that are asked for. */
  public boolean fitsWell(JsonNode record) {
    var fields = new Fields(record);
    return maps.stream().filter(map -> map.fits(fields)).anyMatch(map -> map.said(fields) > 1);
  }

  /**
   * One record, or those in it where it wraps a list of them, or names each.
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
    var fields = new Fields(record);
    FieldMap map = map(fields);
    boolean wraps = map == null && depth < DEEPEST;
    JsonNode list = wraps ? wrapped(fields) : null;
    if (wraps && list == null && areNamed(record)) {
      takeNamed(record, content, origin, notes, sink, depth);
      return;
    } else if (list == null) {
      MappedRecord mapped = mapped(fields, map);
      if (mapped.isRightlyEmpty()) {
        sink.note(new Skip(origin, "passed over: it has no text"));
      } else {
        sink.article(article(mapped, content, origin, notes));
      }
      return;
    }
    var included = new Included(record);
    for (int i = 0; i < list.size(); i++) {
      String place = "%s[%d]".formatted(origin, i);
      try {
        take(included.with(Json.object(list.get(i))), content, place, notes, sink, depth + 1);
      } catch (UnreadableException failure) {
        sink.skip(Skip.of(place, failure));
      }
    }
  }

  private boolean areNamed(JsonNode record) {
    return record.valueStream().anyMatch(value -> value.isObject() && fits(value));
  }

  private void takeNamed(
      JsonNode record, Content content, String origin, List<String> notes, Sink sink, int depth) {
    record
        .propertyStream()
        .filter(named -> named.getValue().isContainerNode())
        .forEach(
            named -> {
              String place = "%s[%s]".formatted(origin, named.getKey());
              try {
                take(Json.object(named.getValue()), content, place, notes, sink, depth + 1);
              } catch (UnreadableException failure) {
                sink.skip(Skip.of(place, failure));
              }
            });
  }

  private @Nullable JsonNode wrapped(Fields record) {
    return listPaths.stream().map(record::at).filter(JsonNode::isArray).findFirst().orElse(null);
  }

  /**
   * One record of several.
   *
   * @param notes what had to be guessed on reading it
   * @throws UnreadableException if it is no article by any map
   */
  public RawArticle read(JsonNode record, Content content, String origin, List<String> notes)
      throws UnreadableException {
    var fields = new Fields(record);
    return article(mapped(fields, map(fields)), content, origin, notes);
  }

  private static RawArticle article(
      MappedRecord record, Content content, String origin, List<String> notes)
      throws UnreadableException {
    Given own = record.given();
    Given given = content.givenOne(own.plainlyTitled());
    return RawArticle.of(origin, record.text(own), List.of(), given, notes);
  }

  /** As {@link #read}, of a record that is all of a file: its sidecar may give it a title. */
  public RawArticle readWhole(JsonNode record, Content content, List<String> notes)
      throws UnreadableException {
    var fields = new Fields(record);
    MappedRecord mapped = mapped(fields, map(fields));
    Given own = mapped.given();
    Given given = content.given(own);
    return RawArticle.of(content.origin(), mapped.text(own), List.of(), given, notes);
  }

  private @Nullable FieldMap map(Fields record) {
    for (FieldMap map : maps) {
      if (map.fits(record)) {
        return map;
      }
    }
    return null;
  }

  private static MappedRecord mapped(Fields record, @Nullable FieldMap map)
      throws UnreadableException {
    if (map == null) {
      throw new UnreadableException(
          record.isEmpty()
              ? "an empty object"
              : "no field map of sources.json fits its fields: " + record.names());
    }
    return new MappedRecord(record, map);
  }
}
