package org.isnad.gazetteer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Publishers by id, domain and name. Immutable. */
public final class Outlets {

  private static final String WWW = "www.";

  private final Map<String, Outlet> byId;
  private final Map<String, Outlet> byDomain = new LinkedHashMap<>();
  private final Map<String, Outlet> byName = new LinkedHashMap<>();

  Outlets(Map<String, Outlet> outlets) {
    byId = outlets;
    for (Outlet outlet : outlets.values()) {
      outlet.domains().forEach(domain -> byDomain.putIfAbsent(domain, outlet));
      byName.putIfAbsent(key(outlet.label()), outlet);
      outlet.aliases().forEach(alias -> byName.putIfAbsent(key(alias), outlet));
    }
    for (Outlet outlet : outlets.values()) {
      outlet.marks().forEach(mark -> byName.putIfAbsent(key(mark), outlet));
    }
  }

  /** All, in the order of their files. */
  public Collection<Outlet> all() {
    return byId.values();
  }

  /** The outlet with this id. */
  public Optional<Outlet> outlet(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The outlet at a host name or below one of its domains: {@code edition.cnn.com} is CNN. */
  public Optional<Outlet> byDomain(String host) {
    String domain = host.toLowerCase(Locale.ROOT);
    domain = domain.startsWith(WWW) ? domain.substring(WWW.length()) : domain;
    while (!byDomain.containsKey(domain) && domain.indexOf('.') > 0) {
      domain = domain.substring(domain.indexOf('.') + 1);
    }
    return Optional.ofNullable(byDomain.get(domain));
  }

  /** The outlet with this name or alias, letter case and a leading "the" aside. */
  public Optional<Outlet> byName(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** The outlet meant by an id, a name or a domain. */
  public Optional<Outlet> resolve(String value) {
    return outlet(value).or(() -> byName(value)).or(() -> byDomain(value));
  }

  private static String key(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    return key.startsWith("the ") ? key.substring("the ".length()) : key;
  }
}
