package org.isnad.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.article.Role;
import org.isnad.article.Span;

/**
 * Chooses the sentences that show why an article was found: those that hold what was asked, as many
 * different words of it as can be, a phrase before its single words, and the text before the title,
 * which is shown anyway.
 */
public final class Snippets {

  private static final int MOST = 3;

  /** Longer sentences are shown in part, in UTF-16 units. */
  private static final int LONGEST = 320;

  private Snippets() {}

  /**
   * A sentence with what matched in it.
   *
   * @param terms all of them
   * @param most how many of them stand together
   */
  private record Candidate(Role role, Span span, List<Found> found, Set<String> terms, int most) {

    static Candidate of(Role role, Span span, List<Found> found) {
      var terms = new HashSet<String>();
      int most = 0;
      for (Found stretch : found) {
        terms.addAll(stretch.terms());
        most = Math.max(most, stretch.terms().size());
      }
      return new Candidate(role, span, found, terms, most);
    }

    int news(Set<String> known) {
      int fresh = 0;
      for (String term : terms) {
        fresh += known.contains(term) ? 0 : 1;
      }
      return 4 * fresh + most + (role == Role.TITLE ? -3 : 0);
    }
  }

  /**
   * At most three, in the order of the text; where nothing is marked, the first sentence.
   *
   * @param found what matched in the article
   * @param href the address of the article's page, to which the place is added
   */
  public static List<Snippet> of(Article article, List<Found> found, String href) {
    List<Candidate> candidates = candidates(article, found);
    if (candidates.isEmpty()) {
      return first(article, href);
    }
    var chosen = new ArrayList<Candidate>();
    var known = new HashSet<String>();
    while (chosen.size() < MOST && !candidates.isEmpty()) {
      Candidate best = // of equals the earliest
          candidates.stream().max(Comparator.comparingInt(c -> c.news(known))).orElseThrow();
      chosen.add(best);
      candidates.remove(best);
      known.addAll(best.terms());
    }
    boolean text = chosen.stream().anyMatch(candidate -> candidate.role() != Role.TITLE);
    return chosen.stream()
        .filter(candidate -> !text || candidate.role() != Role.TITLE)
        .sorted(Comparator.comparing(Candidate::span))
        .map(candidate -> snippet(article, candidate, href))
        .toList();
  }

  private static List<Candidate> candidates(Article article, List<Found> found) {
    var candidates = new ArrayList<Candidate>();
    for (Part part : article.parts()) {
      List<Found> here = within(found, part.span());
      if (!here.isEmpty()) {
        addCandidates(article.text(), part, here, candidates);
      }
    }
    return candidates;
  }

  /** Looks for sentences only in the paragraphs where something was found. */
  private static void addCandidates(
      String text, Part part, List<Found> found, List<Candidate> candidates) {
    for (Span paragraph : Sentences.paragraphs(text, part.span())) {
      List<Found> here = within(found, paragraph);
      if (!here.isEmpty()) {
        for (Span sentence : Sentences.within(text, paragraph)) {
          List<Found> inside = within(here, sentence);
          if (!inside.isEmpty()) {
            candidates.add(Candidate.of(part.role(), sentence, inside));
          }
        }
      }
    }
  }

  private static List<Found> within(List<Found> found, Span span) {
    var within = new ArrayList<Found>(found.size());
    for (Found stretch : found) {
      if (stretch.span().overlaps(span)) {
        within.add(stretch);
      }
    }
    return within;
  }

  private static List<Snippet> first(Article article, String href) {
    return article.parts().stream()
        .filter(part -> part.role() == Role.BODY && part.span().length() > 0)
        .limit(1)
        .flatMap(part -> Sentences.paragraphs(article.text(), part.span()).stream().limit(1))
        .map(paragraph -> Sentences.within(article.text(), paragraph).getFirst())
        .map(span -> snippet(article, Candidate.of(Role.BODY, span, List.of()), href))
        .toList();
  }

  private static Snippet snippet(Article article, Candidate candidate, String href) {
    List<Span> marks = candidate.found().stream().map(Found::span).toList();
    Span window = window(article.text(), candidate.span(), marks);
    Passage passage = Passage.of(article, window);
    String before = window.start() > candidate.span().start() ? "… " : "";
    String after = window.end() < candidate.span().end() ? " …" : "";
    List<List<Integer>> places =
        passage.locate(marks).stream()
            .map(mark -> mark.stream().map(place -> place + before.length()).toList())
            .toList();
    String target =
        marks.isEmpty() ? "" : "#c" + marks.getFirst().start() + "-" + marks.getFirst().end();
    return new Snippet(
        before + passage.text() + after, places, candidate.role().id(), window, href + target);
  }

  /** The whole sentence, or as much of a long one as fits around its first mark. */
  private static Span window(String text, Span sentence, List<Span> marks) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int mark = marks.isEmpty() ? sentence.start() : marks.getFirst().start();
    int start = Math.max(sentence.start(), Math.min(mark - LONGEST / 3, sentence.end() - LONGEST));
    int end = Math.min(sentence.end(), start + LONGEST);
    while (start > sentence.start() && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (end < sentence.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }
}
