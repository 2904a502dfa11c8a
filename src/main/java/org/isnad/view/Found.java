package org.isnad.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.isnad.engine.Hit;

/**
 * A stretch that matched, as a reader sees it: neighbouring words that each matched are one.
 *
 * @param terms all that matched in it, with the prefix of their kinds
 */
public record Found(Role role, Span span, Set<String> terms) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** The marks of a hit, those that touch or stand side by side joined. */
  public static List<Found> in(Hit hit) {
    String text = hit.article().text();
    var found = new ArrayList<Found>();
    for (Hit.Mark mark : hit.marks().stream().sorted(Found::bySpan).toList()) {
      if (!found.isEmpty() && found.getLast().isBeside(mark, text)) {
        found.add(found.removeLast().with(mark));
      } else {
        found.add(new Found(mark.role(), mark.span(), new LinkedHashSet<>(mark.terms())));
      }
    }
    return found;
  }

  private static int bySpan(Hit.Mark a, Hit.Mark b) {
    return a.span().compareTo(b.span());
  }

  private boolean isBeside(Hit.Mark mark, String text) {
    return mark.role() == role && areBeside(text, span.end(), mark.span().start());
  }

  private static boolean areBeside(String text, int end, int next) {
    for (int i = end; i < next; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '-') {
        return false;
      }
    }
    return true;
  }

  private Found with(Hit.Mark mark) {
    var all = new LinkedHashSet<>(terms);
    all.addAll(mark.terms());
    return new Found(role, new Span(span.start(), Math.max(span.end(), mark.span().end())), all);
  }

  /** Whether all space in it is single blanks, as nearly always. */
  private static boolean isOneLine(String stretch) {
    for (int i = 0; i < stretch.length(); i++) {
      char c = stretch.charAt(i);
      if (c < ' ' || (c == ' ' && stretch.startsWith(" ", i + 1))) {
        return false;
      }
    }
    return true;
  }

  String shown(String text) {
    String stretch = span.of(text);
    return isOneLine(stretch) ? stretch : SPACE.matcher(stretch).replaceAll(" ");
  }
}
