package org.isnad.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.spelling.Arabic;
import org.isnad.spelling.Folding;

/**
 * Cuts a name into the words that matter: articles are taken off and remembered, Abd goes with the
 * name after it, glued compounds come apart. Words in Arabic letters keep them.
 */
final class NameWords {

  private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}']+");

  private static final Set<String> ARABIC_LINKS = Set.of("بن", "ابن", "إبن", "بنت");
  private static final String GOD = "الله";

  /** The article belongs to Abd, in Latin letters too: Abdullah is Abdul and "lah". */
  private static final String GOD_AFTER_ABD = "له";

  private final Particles particles;

  NameWords(Particles particles) {
    this.particles = particles;
  }

  /** The words in their order; empty only if the name has no letter or digit. */
  List<NameWord> of(String name) {
    return Arabic.isArabic(name)
        ? Arabic.split(name).stream().map(NameWords::arabic).toList()
        : latin(words(name));
  }

  private static NameWord arabic(Arabic.Word word) {
    boolean servantOfGod = word.abd() && word.letters().equals(GOD);
    String letters = servantOfGod ? GOD_AFTER_ABD : word.letters();
    return new NameWord(letters, "", word.abd(), ARABIC_LINKS.contains(letters));
  }

  private List<NameWord> latin(List<String> words) {
    var found = new ArrayList<NameWord>();
    String article = "";
    boolean abd = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean last = i == words.size() - 1;
      if (!last && particles.isArticle(word)) {
        article = word;
      } else if (!last && !abd && particles.isAbd(word)) {
        abd = true;
      } else {
        add(found, word, article, abd);
        article = "";
        abd = false;
      }
    }
    return List.copyOf(found);
  }

  private static List<String> words(String name) {
    var words = new ArrayList<String>();
    for (String part : SEPARATOR.split(Folding.fold(name), -1)) {
      String word = part.replaceAll("^'+|'+$", "");
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private void add(List<NameWord> found, String word, String article, boolean abd) {
    if (abd) {
      found.add(
          new NameWord(particles.joinAbd(word).substring("abdal".length()), article, true, false));
      return;
    }
    Optional<String> afterAbd = particles.afterAbd(word);
    if (afterAbd.isPresent()) {
      String name = particles.joinAbd(afterAbd.get()).substring("abdal".length());
      found.add(new NameWord(name, article, true, false));
      return;
    }
    List<String> parts = particles.splitGlued(word).orElse(List.of(word));
    found.add(plain(parts.getFirst(), article));
    parts.stream().skip(1).forEach(part -> found.add(plain(part, "")));
  }

  private NameWord plain(String word, String article) {
    return new NameWord(particles.same(word), article, false, particles.isLink(word));
  }
}
