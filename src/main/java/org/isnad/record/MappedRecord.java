package org.isnad.record;

import java.util.ArrayList;
import java.util.List;
import org.isnad.html.Fragment;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.UnreadableException;
import org.jspecify.annotations.Nullable;

/** One record, read by a map that fits it. */
record MappedRecord(Fields record, FieldMap map) {
  private static final List<String> TEXTS = List.of("body", "html");

  /** What it says beside its text. */
  Given given() {
    return new Given(value("id"), title(), date(), outlet(), said("author"), said("url"));
  }

  /**
   * Its body; of a record that is only a headline that, without the outlet behind it.
   *
   * @param own what {@link #given} gives
   * @throws UnreadableException if there is neither, or a body is nothing that can be read
   */
  String text(Given own) throws UnreadableException {
    String body = body();
    Said title = own.title();
    Said plain = own.plainlyTitled().title();
    return title != null && plain != null && body.equals(title.value()) ? plain.value() : body;
  }

  /** Whether nothing stands where its body should, which is fine with its map. */
  boolean isRightlyEmpty() {
    return map.mayBeEmpty()
        && TEXTS.stream().flatMap(target -> map.paths(target).stream()).noneMatch(record::says);
  }

  private String body() throws UnreadableException {
    UnreadableException none = null;
    for (String target : TEXTS) {
      for (FieldPath path : map.paths(target)) {
        try {
          if (record.says(path)) {
            String text = Values.text(path.written(), record.at(path));
            return target.equals("html") || Fragment.isOne(text) ? Fragment.text(text) : text;
          }
        } catch (UnreadableException noText) {
          none = none == null ? noText : none;
        }
      }
    }
    if (none != null) {
      throw none;
    }
    return headline();
  }

  /** The title, where the map knows of no text: some lists have no more. */
  private String headline() throws UnreadableException {
    var wanted = new ArrayList<>(map.paths("body"));
    wanted.addAll(map.paths("html"));
    if (!wanted.isEmpty()) {
      throw new UnreadableException(missing("body", wanted));
    }
    String title = value("title");
    if (title == null) {
      throw new UnreadableException(missing("title", map.paths("title")));
    }
    return title;
  }

  private String missing(String what, List<FieldPath> paths) {
    List<FieldPath> there = paths.stream().filter(record::has).toList();
    return there.isEmpty()
        ? "the %s is missing: the map '%s' looks for %s, but the fields are %s"
            .formatted(what, map.name(), anyOf(paths), record.names())
        : "the %s is empty: nothing stands in %s".formatted(what, anyOf(there));
  }

  private static String anyOf(List<FieldPath> paths) {
    return String.join(" or ", paths.stream().map(FieldPath::written).toList());
  }

  private @Nullable Said said(String target) {
    FieldPath path = map.path(record, target);
    if (path == null) {
      return null;
    }
    String value = Values.words(record.at(path));
    return value == null ? null : new Said(value, "metadata", "the field " + path.written());
  }

  private @Nullable Said title() {
    Said said = said("title");
    return said == null || !Fragment.isOne(said.value())
        ? said
        : new Said(Fragment.text(said.value()), said.from(), said.where());
  }

  private @Nullable String value(String target) {
    Said said = said(target);
    return said == null ? null : said.value();
  }

  private @Nullable Said date() {
    Said said = said("date");
    return said == null ? null : new Said(Values.date(said.value()), said.from(), said.where());
  }

  private @Nullable Said outlet() {
    Said said = said("outlet");
    return said == null ? null : new Said(Values.site(said.value()), said.from(), said.where());
  }
}
