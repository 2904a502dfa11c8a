package org.isnad.story;

import java.io.IOException;

/** The sketches of all articles, numbered from 0. They may lie on a disk. */
public interface Sketches {

  /** How many there are. */
  int size();

  /** One of them. */
  Sketch get(int number) throws IOException;

  /** All of them, each once, in whatever order is quickest. */
  void forEach(Visitor visitor) throws IOException;

  /** Sees one sketch after the other. */
  @FunctionalInterface
  interface Visitor {
    /** One sketch and its number. */
    void visit(int number, Sketch sketch);
  }
}
