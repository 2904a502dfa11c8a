package org.isnad.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.Kind;
import org.isnad.article.Role;
import org.isnad.engine.SearchAnswer.LensCounts;
import org.isnad.engine.SearchAnswer.SpellingCount;

/**
 * One spelling of a name of the query, as found in the results.
 *
 * @param word of the query, as typed
 * @param term for {@code variant.not}
 * @param surface as written where it was first met
 * @param docs results that contain it; for one switched off, those that would
 * @param roles mentions by part of the article
 * @param similarity to what was typed, in [0, 1]
 */
public record VariantJson(
    String word,
    String term,
    String surface,
    int docs,
    int mentions,
    Map<String, Integer> roles,
    double similarity,
    boolean on) {

  static List<VariantJson> of(List<LensCounts> lens) {
    var variants = new ArrayList<VariantJson>();
    for (LensCounts word : lens) {
      word.spellings().forEach(spelling -> variants.add(of(word.typed(), spelling)));
    }
    return variants;
  }

  private static VariantJson of(String word, SpellingCount spelling) {
    var roles = new LinkedHashMap<String, Integer>();
    fill(spelling.roles()).forEach((role, count) -> roles.put(role.id(), count));
    return new VariantJson(
        word,
        Kind.word(spelling.term()),
        spelling.shown(),
        spelling.articles(),
        spelling.mentions(),
        roles,
        Math.round(spelling.similarity() * 1000) / 1000.0,
        spelling.on());
  }

  private static Map<Role, Integer> fill(Map<Role, Integer> counts) {
    var all = new EnumMap<Role, Integer>(Role.class);
    for (Role role : Role.values()) {
      all.put(role, counts.getOrDefault(role, 0));
    }
    return all;
  }
}
