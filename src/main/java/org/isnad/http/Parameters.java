package org.isnad.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.isnad.query.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of one request and keeps what is wrong with them, to say it all at once.
 *
 * <p>Reading a parameter takes it out; what is left when all are read is unknown. A blank value is
 * no value: forms send those. For one thread.
 */
public final class Parameters {

  /** The code of a fault whose parameter there is not. */
  public static final String UNKNOWN = "unknown-parameter";

  private final Map<String, List<String>> all;
  private final Map<String, List<String>> unread;
  private final TreeSet<String> known = new TreeSet<>();
  private final List<Fault> faults = new ArrayList<>();

  /** The part of an address behind the question mark, still escaped. */
  public Parameters(@Nullable String queryString) {
    all = new LinkedHashMap<>(QueryString.parse(queryString, faults));
    all.values().forEach(values -> values.removeIf(String::isBlank));
    unread = new LinkedHashMap<>(all);
    all.values().removeIf(List::isEmpty);
  }

  /** What was given, blank values left out, in the order given. */
  public Map<String, List<String>> given() {
    return Collections.unmodifiableMap(all);
  }

  /** Those that were asked for so far, given or not. */
  public SortedSet<String> known() {
    return Collections.unmodifiableSortedSet(known);
  }

  /** All values, in order; several may also be written as one, with commas. */
  public List<String> list(String name) {
    return take(name).stream()
        .flatMap(value -> List.of(value.split(",", -1)).stream())
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** All values, in order, commas and all. */
  public List<String> values(String name) {
    return take(name);
  }

  /** The one value, if given. */
  public Optional<String> text(String name) {
    List<String> values = take(name);
    if (values.size() > 1) {
      String message = "“%s” is given %d times.".formatted(name, values.size());
      fault(name, "repeated", message, "give it once");
    }
    return values.stream().findFirst();
  }

  /** The one value, which must be there; empty if it is not. */
  public String required(String name) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      fault(name, "missing", "“%s” must not be empty.".formatted(name), name + "=…");
    }
    return text.orElse("");
  }

  /** A whole number in a range, ends included. */
  public int number(String name, int min, int max, int otherwise) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    long number = text.get().matches("[0-9]{1,9}") ? Long.parseLong(text.get()) : -1;
    if (number < min || number > max) {
      String hint = "a whole number from %d to %d".formatted(min, max);
      fault(name, "invalid-value", "“%s” is not %s.".formatted(text.get(), hint), hint);
      return otherwise;
    }
    return (int) number;
  }

  /** {@code true} or {@code false}. */
  public boolean flag(String name) {
    return oneOf(name, Map.of("true", true, "false", false), false);
  }

  /** One of a few words, whatever they stand for. */
  public <T> T oneOf(String name, Map<String, T> choices, T otherwise) {
    return text(name).map(text -> choice(name, text, choices, otherwise)).orElse(otherwise);
  }

  /** Any of a few words, whatever they stand for. */
  public <T> List<T> anyOf(String name, Map<String, T> choices) {
    var chosen = new ArrayList<T>();
    for (String text : list(name)) {
      T value = choices.get(text);
      if (value == null) {
        faultyChoice(name, text, choices);
      } else {
        chosen.add(value);
      }
    }
    return chosen;
  }

  private <T> T choice(String name, String text, Map<String, T> choices, T otherwise) {
    T value = choices.get(text);
    if (value == null) {
      faultyChoice(name, text, choices);
      return otherwise;
    }
    return value;
  }

  private void faultyChoice(String name, String text, Map<String, ?> choices) {
    String hint = String.join(", ", new TreeSet<>(choices.keySet()));
    fault(name, "invalid-value", "“%s” is not one of %s.".formatted(text, hint), hint);
  }

  /** Adds to what is wrong. */
  public void fault(Fault fault) {
    faults.add(fault);
  }

  private void fault(String name, String code, String message, String hint) {
    fault(Fault.of(name, code, message, hint));
  }

  /**
   * To be called once all are read, before any is used.
   *
   * @throws ProblemException with one fault for each thing wrong
   */
  public void refuseIfWrong() {
    String hint = known.isEmpty() ? "none" : "one of " + String.join(", ", known);
    for (String name : unread.keySet()) {
      fault(name, UNKNOWN, "There is no parameter “%s”.".formatted(name), hint);
    }
    if (!faults.isEmpty()) {
      throw ProblemException.of(faults);
    }
  }

  private List<String> take(String name) {
    known.add(name);
    List<String> values = unread.remove(name);
    return values == null ? List.of() : values;
  }
}
