package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.article.Article;
import org.isnad.article.CitedSource;
import org.isnad.article.Correction;
import org.isnad.article.Correction.Change;
import org.isnad.article.Mention;
import org.isnad.article.Span;
import org.isnad.credits.SourcesFinder;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.raw.Given.Edit;
import org.jspecify.annotations.Nullable;

/** Whom and what an article is about and whom it quotes, while people add and take away. */
final class EditedEntities {
  private static final String SOURCE = "source";

  private final Article article;
  private final Gazetteer gazetteer;
  private final SourcesFinder finder;
  private final List<String> notes = new ArrayList<>();
  private List<Mention> mentions;
  private List<CitedSource> sources;

  EditedEntities(Article article, Gazetteer gazetteer, SourcesFinder finder) {
    this.article = article;
    this.gazetteer = gazetteer;
    this.finder = finder;
    this.mentions = article.mentions();
    this.sources = article.sources();
  }

  List<Mention> mentions() {
    return mentions;
  }

  List<CitedSource> sources() {
    return sources;
  }

  /** What could not be done. */
  List<String> notes() {
    return notes;
  }

  /**
   * Does what an edit says; gives what was done, which is nothing where no gazetteer has its id.
   */
  List<Correction> apply(Edit edit) {
    Optional<String> id = gazetteer.identify(edit.field(), edit.value());
    if (id.isEmpty()) { // a sidecar's; those of the configuration are checked before
      notes.add(edit.unknown());
      return List.of();
    }
    return edit.field().equals(SOURCE) ? source(edit, id.get()) : mention(edit, id.get());
  }

  private List<Correction> source(Edit edit, String id) {
    List<CitedSource> those = sources.stream().filter(one -> one.id().equals(id)).toList();
    if (edit.change() == Change.REMOVE) {
      sources = sources.stream().filter(one -> !those.contains(one)).toList();
    } else if (those.isEmpty()) {
      sources = new ArrayList<>(sources);
      sources.add(finder.named(id));
    }
    return List.of(
        done(edit, id, words(those.stream().flatMap(one -> one.spans().stream()).toList())));
  }

  private List<Correction> mention(Edit edit, String id) {
    List<Mention> those = mentions.stream().filter(one -> isOne(one, edit, id)).toList();
    List<Span> spans = those.stream().map(Mention::span).toList();
    var done = new ArrayList<>(List.of(done(edit, id, words(spans))));
    if (edit.change() == Change.REMOVE) {
      mentions = mentions.stream().filter(one -> !those.contains(one)).toList();
      done.addAll(noLongerCited(edit, id, spans));
    }
    return done;
  }

  /** Who is not there is not quoted: where its name was read as a source, that was wrong too. */
  private List<Correction> noLongerCited(Edit edit, String id, List<Span> spans) {
    for (CitedSource source : sources) {
      if (source.id().equals(id) && spans.containsAll(source.spans())) {
        var same = new Edit(SOURCE, Change.REMOVE, id, edit.because());
        return source.spans().isEmpty() ? List.of() : source(same, id);
      }
    }
    return List.of();
  }

  private static Correction done(Edit edit, String id, @Nullable String words) {
    return new Correction(edit.field(), edit.change(), id, words, edit.because());
  }

  private @Nullable String words(List<Span> spans) {
    return spans.isEmpty()
        ? null
        : spans.stream().map(article::readable).distinct().collect(Collectors.joining(", "));
  }

  private static boolean isOne(Mention mention, Edit edit, String id) {
    return mention.dimension().id().equals(edit.field()) && mention.id().equals(id);
  }
}
