package org.isnad.page;

import java.util.List;

/** What is indexed, and how anyone can check it. */
public record PageAbout(PageFrame frame, List<Fact> facts) {

  /** Copies the list. */
  public PageAbout {
    facts = List.copyOf(facts);
  }

  /**
   * One fact.
   *
   * @param code whether the value is a hash or a name to be copied
   */
  public record Fact(String name, String value, boolean code) {}
}
