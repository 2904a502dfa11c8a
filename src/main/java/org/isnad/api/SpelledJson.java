package org.isnad.api;

import java.util.List;
import org.isnad.engine.Surface;

/** A spelling as the articles write it, with how many do. */
record SpelledJson(String text, int count) {

  static List<SpelledJson> of(List<Surface> surfaces) {
    return surfaces.stream().map(one -> new SpelledJson(one.text(), one.articles())).toList();
  }
}
