package org.isnad.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.article.Furniture;
import org.isnad.article.Part;
import org.isnad.article.Span;
import org.isnad.page.PageArticle;

/** The list of what a reader reads otherwise than the article's file has it. */
final class PageRepairs {
  private static final int MOST = 40;
  private static final int LONGEST = 40;

  /** What the file has, and what is read there. */
  private record Change(String written, String read) {}

  private final Article article;
  private final Map<Change, List<Span>> changes = new LinkedHashMap<>();

  PageRepairs(Article article) {
    this.article = article;
    article
        .account()
        .mended()
        .forEach(one -> add(one.written(), one.span().of(article.text()), one.span()));
    article
        .repairs()
        .forEach(one -> add(one.span().of(article.text()), one.replacement(), one.span()));
  }

  private void add(String written, String read, Span span) {
    changes.computeIfAbsent(new Change(written, read), any -> new ArrayList<>()).add(span);
  }

  /** The first of each that is listed. */
  List<Span> places() {
    return changes.values().stream().limit(MOST).map(List::getFirst).toList();
  }

  List<PageArticle.Entry> entries() {
    var entries = new ArrayList<PageArticle.Entry>();
    changes.entrySet().stream()
        .limit(MOST)
        .forEach(one -> entries.add(entry(one.getKey(), one.getValue())));
    int others = changes.size() - MOST;
    if (others > 0) {
      String words = "and %s more, all in the JSON".formatted(PageWords.number(others));
      entries.add(new PageArticle.Entry(words, List.of(), "", "", ""));
    }
    return entries;
  }

  private PageArticle.Entry entry(Change change, List<Span> spans) {
    Span first = spans.getFirst();
    return new PageArticle.Entry(
        visible(change.written()) + " read as " + visible(change.read()),
        List.of(),
        PageWords.number(spans.size()),
        isShown(first) ? "#" + PagePieces.anchor(first) : "",
        "");
  }

  private boolean isShown(Span span) {
    return Stream.concat(
            article.parts().stream().map(Part::span),
            article.furniture().stream().map(Furniture::span))
        .anyMatch(shown -> shown.contains(span));
  }

  /** Some of what is repaired has no letters, or letters that cannot be seen. */
  private static String visible(String text) {
    if (text.codePoints().allMatch(Character::isSpaceChar)) {
      return text.isEmpty() ? "nothing" : "a space";
    }
    String seen =
        text.codePoints()
            .limit(LONGEST)
            .mapToObj(PageRepairs::visible)
            .collect(Collectors.joining());
    return text.codePointCount(0, text.length()) > LONGEST ? seen + "…" : seen;
  }

  private static String visible(int letter) {
    return Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT
        ? "[%04X]".formatted(letter)
        : Character.toString(letter);
  }
}
