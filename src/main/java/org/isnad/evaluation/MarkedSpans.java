package org.isnad.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;

/**
 * Texts whose entities are marked one by one ({@code entities}). Found is a marked name that a
 * mention lies over; right is a mention that lies over something marked as what it may be: a place
 * on a Location, anyone else on an Organisation, a Person or a Nationality, a state also on a
 * Location, since the name of a country may be read as either.
 */
final class MarkedSpans {

  private static final Set<String> ACTING = Set.of("Organisation", "Person", "Nationality");

  private final Predicate<String> ordinary;
  private final Predicate<Mention> isState;
  private final Consumer<String> mistakes;
  private final Share places = new Share();
  private final Share rightPlaces = new Share();
  private final Share actors = new Share();
  private final Share persons = new Share();
  private final Share rightActors = new Share();
  private final Share confirmed = new Share();

  MarkedSpans(Predicate<String> ordinary, Predicate<Mention> isState, Consumer<String> mistakes) {
    this.ordinary = ordinary;
    this.isState = isState;
    this.mistakes = mistakes;
  }

  void read(JsonNode document, String text, List<Mention> mentions) {
    List<Marked> marked = new ArrayList<>();
    document.get("entities").forEach(entity -> marked.add(Marked.of(entity, text)));
    for (Marked one : marked) {
      if (one.isName(ordinary)) {
        boolean found = mentions.stream().anyMatch(mention -> isOver(mention, one));
        count(one, found, text);
      }
    }
    for (Mention mention : mentions) {
      right(mention, marked, text);
    }
  }

  private void count(Marked one, boolean found, String text) {
    switch (one.type()) {
      case "Location" -> places.count(found);
      case "Organisation" -> actors.count(found);
      case "Person" -> persons.count(found);
      default -> {
        return; // dates, weapons and documents are not what a gazetteer is for
      }
    }
    if (!found) {
      mistakes.accept("missed " + one.type() + " " + one.surface() + Context.of(one.span(), text));
    }
  }

  private void right(Mention mention, List<Marked> marked, String text) {
    boolean place = mention.dimension() == Dimension.LOCATION;
    boolean right =
        marked.stream()
            .filter(one -> isOver(mention, one))
            .anyMatch(
                one ->
                    (place || isState.test(mention))
                        ? one.type().equals("Location") || (!place && ACTING.contains(one.type()))
                        : ACTING.contains(one.type()));
    (place ? rightPlaces : rightActors).count(right);
    confirmed.count(marked.stream().anyMatch(one -> isOver(mention, one)));
    if (!right) {
      mistakes.accept("unmarked " + mention.id() + Context.of(mention.span(), text));
    }
  }

  private static boolean isOver(Mention mention, Marked one) {
    return one.span().overlaps(mention.span());
  }

  String table(String data) {
    return places.row(data, "Location names with a mention over them")
        + rightPlaces.row(data, "place mentions on a Location")
        + actors.row(data, "Organisation names with a mention over them")
        + persons.row(data, "Person names with a mention over them")
        + rightActors.row(data, "actor and person mentions on an Organisation or Person")
        + confirmed.row(data, "mentions on anything marked");
  }

  static boolean isMarked(JsonNode document) {
    return document.path("entities").isArray()
        && StreamSupport.stream(document.get("entities").spliterator(), false)
            .anyMatch(one -> one.hasNonNull("begin"));
  }
}
