package org.isnad.clipping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.clipping.Labels.Label;
import org.isnad.clipping.Labels.Place;
import org.jspecify.annotations.Nullable;

/**
 * An article's print, taken apart by its labels.
 *
 * @param crown the lines above the first label, none blank
 * @param said the first value of each meaning but text; never blank
 * @param labels those that were met, in lower case
 * @param text the lines of the text, blank ones too
 */
record Print(List<String> crown, Map<Meaning, String> said, Set<String> labels, List<String> text) {

  /** By the labels of one database. */
  static Print of(List<String> lines, Labels labels) {
    var walk = new Walk(labels, lines);
    lines.forEach(walk::take);
    walk.close();
    return new Print(walk.crown, walk.said, walk.met, walk.text);
  }

  /** What a label says; null if none says it. */
  @Nullable String says(Meaning meaning) {
    return said.get(meaning);
  }

  /** The text as one, the deck above it and the place it was written at before its first words. */
  String whole() {
    String text = String.join("\n", this.text).strip();
    String place = says(Meaning.PLACE);
    String dated = place == null || text.startsWith(place) ? text : place + " - " + text;
    String deck = says(Meaning.DECK);
    return deck == null ? dated : (deck + "\n\n" + dated).strip();
  }

  /** One walk down the lines. */
  private static final class Walk {
    private final Labels labels;

    /** Whether a label stands over the text, so that nothing above that label is text. */
    private final boolean marked;

    private final List<String> crown = new ArrayList<>();
    private final Map<Meaning, String> said = new EnumMap<>(Meaning.class);
    private final Set<String> met = new TreeSet<>();
    private final List<String> text = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private @Nullable Label open;
    private @Nullable Place place;
    private boolean gap;

    Walk(Labels labels, List<String> lines) {
      this.labels = labels;
      this.marked = lines.stream().map(labels::at).anyMatch(Walk::isOverText);
    }

    private static boolean isOverText(@Nullable Label label) {
      return label != null && label.place() == Place.TEXT;
    }

    void take(String line) {
      Label label = labels.at(line);
      if (label != null && opens(label)) {
        open(label);
      } else if (place == null) {
        add(line, crown);
      } else if (place == Place.TEXT) {
        text.add(line);
      } else if (line.isBlank()) {
        gap = true;
      } else if (place == Place.HEAD && beginsText()) {
        close();
        place = Place.TEXT;
        text.add(line);
      } else {
        value.append(' ').append(line.strip());
      }
    }

    /** Whether a line without a label below the head's labels is the text's first. */
    private boolean beginsText() {
      return !labels.runOn() || (gap && !marked);
    }

    /** Whether a label counts where the walk is. */
    private boolean opens(Label label) {
      return switch (label.place()) {
        case HEAD -> place == null || place == Place.HEAD || place == Place.TAIL;
        case TEXT -> place != Place.TAIL;
        case TAIL -> place != null;
        case LOW -> place == Place.TAIL;
      };
    }

    private void open(Label label) {
      close();
      open = label;
      met.add(label.name());
      place = label.place() == Place.LOW || place == Place.TAIL ? Place.TAIL : label.place();
      gap = false;
      if (place == Place.TEXT) {
        text.add("");
        add(label.value(), text);
      } else {
        value.append(label.value());
      }
    }

    /** Notes what the open label says. */
    void close() {
      String said = value.toString().strip();
      value.setLength(0);
      if (open != null && !said.isEmpty()) {
        this.said.putIfAbsent(open.meaning(), said);
      }
      open = null;
    }

    private static void add(String line, List<String> lines) {
      if (!line.isBlank()) {
        lines.add(line.strip());
      }
    }
  }
}
