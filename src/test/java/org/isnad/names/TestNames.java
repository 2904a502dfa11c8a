package org.isnad.names;

import java.nio.file.Path;

/** The names as the product ships them. */
public final class TestNames {

  public static final Names NAMES = Names.load(Path.of("index-config", "names"));

  /** Public data to measure with; absent from most checkouts. */
  public static final Path EVAL = Path.of("..", "shared", "eval", "names");

  private TestNames() {}
}
