package org.isnad.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.article.Span;
import org.isnad.entry.Condition;
import org.isnad.gazetteer.Outlet;
import org.isnad.gazetteer.Outlets;
import org.jspecify.annotations.Nullable;

/**
 * Finds outlets in text by the names of the gazetteer, letter by letter, but for hyphens and curly
 * apostrophes. Immutable, so safe for any number of threads.
 */
public final class OutletNames {
  private record Name(String words, Outlet outlet, List<Condition> conditions) {}

  private static final Pattern AGENCY = Pattern.compile("(?i) (?:news )?agency$");

  private static final Pattern ARTICLE =
      Pattern.compile("(?:A[ldnrstz]|E[ls]|Ash|Adh|Ath) \\p{Lu}");

  private final Outlets outlets;

  /** By their first two words, or the one there is, as a hundred names begin with The. */
  private final Map<String, List<Name>> byBeginning = new HashMap<>();

  private final Beginnings firstWords = new Beginnings();
  private final Beginnings beginnings = new Beginnings();

  public OutletNames(Outlets outlets) {
    this.outlets = outlets;
    for (Outlet outlet : outlets.all()) {
      add(outlet.label(), outlet, List.of());
      for (String alias : outlet.aliases()) {
        add(alias, outlet, outlet.conditions().getOrDefault(alias, List.of()));
      }
    }
    byBeginning
        .values()
        .forEach(names -> names.sort(Comparator.comparingInt(name -> -name.words().length())));
  }

  /** Also with a small article: al-Manar. */
  private void add(String name, Outlet outlet, List<Condition> conditions) {
    String words = plain(name);
    addWords(words, outlet, conditions);
    if (ARTICLE.matcher(words).lookingAt()) {
      addWords(Character.toLowerCase(words.charAt(0)) + words.substring(1), outlet, conditions);
    }
  }

  private void addWords(String words, Outlet outlet, List<Condition> conditions) {
    int first = wordEnd(words, 0);
    firstWords.add(words.substring(0, first));
    String beginning = words.substring(0, secondEnd(words, first));
    beginnings.add(beginning);
    byBeginning
        .computeIfAbsent(beginning, key -> new ArrayList<>())
        .add(new Name(words, outlet, conditions));
  }

  /** The outlet with exactly this name, in whatever case; "news agency" may stand behind it. */
  public Optional<Outlet> named(String name) {
    return outlets
        .byName(name)
        .or(() -> outlets.byName(plain(name)))
        .or(() -> outlets.byName(AGENCY.matcher(plain(name)).replaceFirst("")));
  }

  /** The outlet at this host. */
  public Optional<Outlet> at(String host) {
    return outlets.byDomain(host);
  }

  /** Every outlet named in a stretch of a text, in its order, none overlapping another. */
  public List<OutletMention> in(String text, Span where) {
    var found = new ArrayList<OutletMention>();
    String plain = plain(where.of(text));
    for (int at = firstWords.next(plain, 0); at < plain.length(); ) {
      int end = wordEnd(plain, at);
      Name name = firstWords.mayHave(plain, at, end) ? longest(plain, at, end) : null;
      if (name != null) {
        int start = where.start() + at;
        var span = new Span(start, start + name.words().length());
        found.add(new OutletMention(name.outlet(), span, name.conditions()));
        end = at + name.words().length();
      }
      at = firstWords.next(plain, end);
    }
    return found;
  }

  private @Nullable Name longest(String plain, int at, int firstEnd) {
    Name longer = beginning(plain, at, secondEnd(plain, firstEnd));
    return longer != null ? longer : beginning(plain, at, firstEnd);
  }

  private @Nullable Name beginning(String plain, int at, int beginningEnd) {
    if (!beginnings.mayHave(plain, at, beginningEnd)) {
      return null;
    }
    String beginning = plain.substring(at, beginningEnd);
    for (Name name : byBeginning.getOrDefault(beginning, List.of())) {
      int end = at + name.words().length();
      if (plain.startsWith(name.words(), at) && isEnd(plain, end)) {
        return name;
      }
    }
    return null;
  }

  /** Whether a name may end here: SANA's, but not SANA'A. */
  private static boolean isEnd(String text, int end) {
    if (end >= text.length() || Character.isLetterOrDigit(text.charAt(end))) {
      return end >= text.length();
    }
    boolean joined = text.charAt(end) == '\'' && wordEnd(text, end + 1) > end + 1;
    boolean possessive = joined && wordEnd(text, end + 1) == end + 2;
    return !joined || (possessive && "sS".indexOf(text.charAt(end + 1)) >= 0);
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The end of the word behind the sign after a first word; of nothing more if there is none. */
  private static int secondEnd(String text, int firstEnd) {
    return wordEnd(text, Math.min(firstEnd + 1, text.length()));
  }

  /** One unit for one, so that places stay. */
  private static String plain(String text) {
    return text.replace('-', ' ').replace('’', '\'').replace('\u00A0', ' ').replace('\n', ' ');
  }
}
