package org.isnad.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.isnad.engine.Hit;

/**
 * A stretch that matched, as a reader sees it: neighbouring words that each matched are one.
 *
 * @param terms all that matched in it, with the prefix of their kinds
 */
public record Found(Role role, Span span, Set<String> terms) {

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
    int next = mark.span().start();
    return mark.role() == role
        && (next <= span.end()
            || text.substring(span.end(), next).chars().allMatch(c -> c == ' ' || c == '-'));
  }

  private Found with(Hit.Mark mark) {
    var all = new LinkedHashSet<>(terms);
    all.addAll(mark.terms());
    return new Found(role, new Span(span.start(), Math.max(span.end(), mark.span().end())), all);
  }

  String shown(String text) {
    return span.of(text).replaceAll("\\s+", " ");
  }
}
