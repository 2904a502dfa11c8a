package org.isnad.press;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.isnad.words.FirstLetters;
import org.jspecify.annotations.Nullable;

/**
 * Finds outlets in text by the names of the gazetteer, letter by letter, but for hyphens and curly
 * apostrophes. Immutable, so safe for any number of threads.
 */
public final class OutletNames {
  /** A name of an outlet, in letters as a stretch of a text is read. */
  private static final class Name {
    private final char[] words;
    private final Outlet outlet;
    private final List<Condition> conditions;

    Name(char[] words, Outlet outlet, List<Condition> conditions) {
      this.words = words;
      this.outlet = outlet;
      this.conditions = conditions;
    }

    int length() {
      return words.length;
    }

    boolean isAt(char[] text, int at) {
      int end = at + words.length;
      return end <= text.length && Arrays.equals(words, 0, words.length, text, at, end);
    }

    OutletMention at(int start) {
      return new OutletMention(outlet, new Span(start, start + words.length), conditions);
    }
  }

  private static final Pattern AGENCY = Pattern.compile("(?i) (?:news )?agency$");

  private static final Pattern ARTICLE =
      Pattern.compile("(?:A[ldnrstz]|E[ls]|Ash|Adh|Ath) \\p{Lu}");

  private static final char[] PLAIN = latin();

  private final Outlets outlets;

  /** By their first two words, or the one there is, as a hundred names begin with The. */
  private final Map<String, List<Name>> byBeginning = new HashMap<>();

  private final FirstLetters firstLetters = new FirstLetters();
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
        .forEach(names -> names.sort(Comparator.comparingInt(Name::length).reversed()));
  }

  /** Also with a small article: al-Manar. */
  private void add(String name, Outlet outlet, List<Condition> conditions) {
    char[] words = plain(name, new Span(0, name.length()));
    addWords(words, outlet, conditions);
    if (ARTICLE.matcher(CharBuffer.wrap(words)).lookingAt()) {
      char[] small = words.clone();
      small[0] = Character.toLowerCase(words[0]);
      addWords(small, outlet, conditions);
    }
  }

  private void addWords(char[] words, Outlet outlet, List<Condition> conditions) {
    int first = wordEnd(words, 0);
    firstLetters.add(words);
    firstWords.add(words, first);
    int second = secondEnd(words, first);
    beginnings.add(words, second);
    byBeginning
        .computeIfAbsent(new String(words, 0, second), key -> new ArrayList<>())
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
    char[] plain = plain(text, where);
    for (int at = firstLetters.next(plain, 0); at < plain.length; ) {
      int end = wordEnd(plain, at);
      Name name = firstWords.mayHave(plain, at, end) ? longest(plain, at, end) : null;
      if (name != null) {
        found.add(name.at(where.start() + at));
        end = at + name.length();
      }
      at = firstLetters.next(plain, Math.max(end, at + 1)); // +971 is no word and no +972 Magazine
    }
    return found;
  }

  private @Nullable Name longest(char[] plain, int at, int firstEnd) {
    Name longer = beginning(plain, at, secondEnd(plain, firstEnd));
    return longer != null ? longer : beginning(plain, at, firstEnd);
  }

  private @Nullable Name beginning(char[] plain, int at, int beginningEnd) {
    if (!beginnings.mayHave(plain, at, beginningEnd)) {
      return null;
    }
    var beginning = new String(plain, at, beginningEnd - at);
    for (Name name : byBeginning.getOrDefault(beginning, List.of())) {
      if (name.isAt(plain, at) && isEnd(plain, at + name.length())) {
        return name;
      }
    }
    return null;
  }

  /** Whether a name may end here: SANA's, but not SANA'A. */
  private static boolean isEnd(char[] text, int end) {
    if (end >= text.length || FirstLetters.isOfWord(text[end])) {
      return end >= text.length;
    }
    boolean joined = text[end] == '\'' && wordEnd(text, end + 1) > end + 1;
    boolean possessive = joined && wordEnd(text, end + 1) == end + 2;
    return !joined || (possessive && "sS".indexOf(text[end + 1]) >= 0);
  }

  private static int wordEnd(char[] text, int from) {
    int end = from;
    while (end < text.length && FirstLetters.isOfWord(text[end])) {
      end++;
    }
    return end;
  }

  /** The end of the word behind the sign after a first word; of nothing more if there is none. */
  private static int secondEnd(char[] text, int firstEnd) {
    return wordEnd(text, Math.min(firstEnd + 1, text.length));
  }

  private static String plain(String name) {
    return new String(plain(name, new Span(0, name.length())));
  }

  /** One unit for one, so that places stay. */
  private static char[] plain(String text, Span where) {
    var plain = new char[where.length()];
    text.getChars(where.start(), where.end(), plain, 0);
    for (int i = 0; i < plain.length; i++) {
      char c = plain[i];
      plain[i] = c < PLAIN.length ? PLAIN[c] : c == '’' ? '\'' : c;
    }
    return plain;
  }

  private static char[] latin() {
    var plain = new char[0x100];
    for (char c = 0; c < plain.length; c++) {
      plain[c] = c == '-' || c == '\u00A0' || c == '\n' ? ' ' : c;
    }
    return plain;
  }
}
