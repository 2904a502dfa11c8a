package org.isnad.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.Kind;
import org.isnad.article.Article;
import org.isnad.article.Role;
import org.isnad.engine.SearchRequest.LensWord;
import org.isnad.plan.Plan;

/** Says in words why an article was found: what stands where, how often, and how it differs. */
public final class Why {

  private static final int MOST = 5;

  private final Set<String> otherSpellings = new HashSet<>();

  /** For all hits of one plan. */
  public Why(Plan plan) {
    for (LensWord word : plan.lens()) {
      word.spellings().stream()
          .filter(spelling -> spelling.similarity() < 1)
          .forEach(spelling -> otherSpellings.add(spelling.term()));
    }
    // What one word of the query spells differently may be just what another one spells.
    for (LensWord word : plan.lens()) {
      word.spellings().stream()
          .filter(spelling -> spelling.similarity() >= 1)
          .forEach(spelling -> otherSpellings.remove(spelling.term()));
    }
  }

  private record Key(String shown, Role role) {}

  /**
   * Reasons in the order of the text, such as {@code Kataeb ×2 in the text}; none without marks.
   *
   * @param all what matched in the article
   */
  public List<String> of(Article article, List<Found> all) {
    String text = article.text();
    var groups = new LinkedHashMap<Key, List<Found>>();
    for (Found found : all) {
      var key = new Key(found.shown(text).toLowerCase(Locale.ROOT), found.role());
      groups.computeIfAbsent(key, none -> new ArrayList<>()).add(found);
    }
    var reasons = new ArrayList<String>();
    for (Map.Entry<Key, List<Found>> group : groups.entrySet()) {
      reasons.add(reason(text, group.getValue()));
    }
    return shortened(reasons);
  }

  private String reason(String text, List<Found> found) {
    Found first = found.getFirst();
    String times = found.size() > 1 ? " ×" + found.size() : "";
    return first.shown(text) + times + " " + place(first.role(), found.size()) + note(first);
  }

  private static String place(Role role, int count) {
    return switch (role) {
      case TITLE -> "in the title";
      case BODY -> "in the text";
      case CAPTION -> count > 1 ? "in photo captions" : "in a photo caption";
    };
  }

  private String note(Found found) {
    if (found.terms().stream().allMatch(term -> Kind.of(term) == Kind.ENTITY)) {
      return " (another name)";
    }
    return found.terms().stream().anyMatch(otherSpellings::contains) ? " (another spelling)" : "";
  }

  private static List<String> shortened(List<String> reasons) {
    if (reasons.size() <= MOST) {
      return reasons;
    }
    var some = new ArrayList<>(reasons.subList(0, MOST));
    some.add("and %d more".formatted(reasons.size() - MOST));
    return some;
  }
}
