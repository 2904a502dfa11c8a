package org.isnad.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/** Outlets by their names and hosts. Immutable, so safe for any number of threads. */
final class OutletIndex implements Outlets {
  private record Name(String words, Outlet outlet) {}

  private final Map<String, Outlet> byName = new HashMap<>();
  private final Map<String, Outlet> byHost = new HashMap<>();
  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  /** An outlet with its other names and its hosts. */
  record Listed(Outlet outlet, Collection<String> aliases, Collection<String> domains) {}

  OutletIndex(Collection<Listed> all) {
    for (Listed listed : all) {
      Outlet outlet = listed.outlet();
      add(outlet.label(), outlet);
      listed.aliases().forEach(alias -> add(alias, outlet));
      listed.domains().forEach(domain -> byHost.putIfAbsent(domain, outlet));
    }
    byFirstWord
        .values()
        .forEach(names -> names.sort(Comparator.comparingInt(name -> -name.words().length())));
  }

  private void add(String name, Outlet outlet) {
    byName.putIfAbsent(key(name), outlet);
    String words = plain(name);
    String first = words.substring(0, wordEnd(words, 0));
    byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(new Name(words, outlet));
  }

  @Override
  public Optional<Outlet> named(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  @Override
  public Optional<Outlet> at(String host) {
    String rest = host.toLowerCase(Locale.ROOT);
    while (rest.indexOf('.') > 0) {
      Outlet outlet = byHost.get(rest);
      if (outlet != null) {
        return Optional.of(outlet);
      }
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  @Override
  public List<Named> in(String text, Span where) {
    var found = new ArrayList<Named>();
    String plain = plain(where.of(text));
    int at = 0;
    while (at < plain.length()) {
      int end = wordEnd(plain, at);
      if (end == at) {
        at++;
        continue;
      }
      Name name = longest(plain, at, plain.substring(at, end));
      if (name != null) {
        int start = where.start() + at;
        found.add(new Named(name.outlet(), new Span(start, start + name.words().length())));
        end = at + name.words().length();
      }
      at = end;
    }
    return found;
  }

  private @Nullable Name longest(String plain, int at, String first) {
    for (Name name : byFirstWord.getOrDefault(first, List.of())) {
      int end = at + name.words().length();
      boolean ends = end >= plain.length() || !Character.isLetterOrDigit(plain.charAt(end));
      if (plain.startsWith(name.words(), at) && ends) {
        return name;
      }
    }
    return null;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** One unit for one, so that places stay: hyphens are spaces, curly quotes straight. */
  private static String plain(String text) {
    return text.replace('-', ' ').replace('’', '\'').replace('\u00A0', ' ').replace('\n', ' ');
  }

  private static String key(String name) {
    String key = plain(name).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    return key.startsWith("the ") ? key.substring(4) : key;
  }
}
