package org.isnad.credits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.CitedSource;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.article.Sourced;
import org.isnad.article.Span;
import org.isnad.gazetteer.Actor;
import org.isnad.gazetteer.Channels;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.layout.Block;
import org.isnad.layout.Block.Kind;
import org.isnad.layout.Layout;
import org.isnad.press.OutletMention;
import org.isnad.press.OutletsRead;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom an article quotes: outlets named in body, captions and prefix; official bodies and
 * monitors that the text says something from; channels such as Telegram. Never its own outlet.
 */
public final class SourcesFinder {
  private static final Pattern CHANNEL =
      Pattern.compile("\\b(" + String.join("|", Channels.NAMES) + ")\\b");

  private final Gazetteer gazetteer;

  public SourcesFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * In the order of the text.
   *
   * @param outlet who published it, who is no source of it
   * @param named the outlets of the text
   */
  public List<CitedSource> find(
      Layout layout, @Nullable Sourced outlet, List<Mention> mentions, OutletsRead named) {
    Map<String, CitedSource> found = new TreeMap<>();
    boolean hasChannels = Channels.NAMES.stream().anyMatch(layout.text()::contains);
    for (Block block : layout.blocks()) {
      if (isRead(block.kind())) {
        for (OutletMention one : named.in(block.span())) {
          boolean own = outlet != null && outlet.value().equals(one.outlet().label());
          if (!own && mentions.stream().noneMatch(mention -> isMeant(mention, one.span()))) {
            add(found, one.outlet().id(), one.outlet().label(), one.outlet().kind(), one.span());
          }
        }
        if (hasChannels) {
          channels(layout.text(), block.span(), found);
        }
      }
    }
    officials(layout.text(), mentions, found);
    return found.values().stream()
        .sorted(Comparator.comparing(source -> source.spans().getFirst()))
        .toList();
  }

  /**
   * Whether an outlet's name is somebody or something else here: Mohammed al-Sudani, Al-Mayadeen.
   */
  private static boolean isMeant(Mention mention, Span name) {
    boolean goesOn = mention.span().overlaps(name) && mention.span().end() > name.end();
    return switch (mention.dimension()) {
      case PERSON, LOCATION -> mention.span().contains(name);
      case ACTOR -> goesOn || (mention.span().contains(name) && !mention.span().equals(name));
      default -> false;
    };
  }

  private static boolean isRead(Kind kind) {
    return switch (kind) {
      case BODY, CAPTION, DUPLICATE_CAPTION, PREFIX -> true;
      default -> false;
    };
  }

  private static void channels(String text, Span where, Map<String, CitedSource> found) {
    Matcher channel = CHANNEL.matcher(text).region(where.start(), where.end());
    while (channel.find()) {
      String name = channel.group();
      add(found, Channels.id(name), name, Channels.KIND, new Span(channel.start(), channel.end()));
    }
  }

  private void officials(String text, List<Mention> mentions, Map<String, CitedSource> found) {
    var attribution = new Attribution(text);
    for (Mention mention : mentions) {
      Actor actor =
          mention.dimension() == Dimension.ACTOR
              ? gazetteer.actor(mention.id()).orElse(null)
              : null;
      if (actor != null
          && speaks(actor)
          && !isCovered(found, mention.span())
          && attribution.isTo(mention.span())) {
        add(found, actor.id(), actor.label(), kind(actor.kind()), mention.span());
      }
    }
  }

  /**
   * A source that the text does not show.
   *
   * @param id as {@link Gazetteer#identify} knows it
   */
  public CitedSource named(String id) {
    String kind = gazetteer.kind("source", id).orElse("");
    boolean outlet = gazetteer.outlets().outlet(id).isPresent();
    String label = gazetteer.label("source", id);
    return new CitedSource(id, label, outlet ? kind : kind(kind), List.of());
  }

  private static String kind(String kind) {
    return kind.startsWith("state") ? "official" : kind;
  }

  /** Armed groups claim; they are not sources of the report. A country as such does not speak. */
  private static boolean speaks(Actor actor) {
    return switch (actor.kind()) {
      case "state" -> !actor.parents().isEmpty();
      case "state-force", "monitor", "international-body", "aid-body", "court" -> true;
      default -> false;
    };
  }

  private static boolean isCovered(Map<String, CitedSource> found, Span span) {
    return found.values().stream()
        .flatMap(source -> source.spans().stream())
        .anyMatch(span::overlaps);
  }

  private static void add(
      Map<String, CitedSource> found, String id, String label, String kind, Span span) {
    CitedSource known = found.get(id);
    var spans = new ArrayList<Span>();
    if (known != null) {
      spans.addAll(known.spans());
    }
    spans.add(span);
    found.put(id, new CitedSource(id, label, kind, spans));
  }
}
