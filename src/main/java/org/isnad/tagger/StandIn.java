package org.isnad.tagger;

import java.util.Map;
import org.isnad.entry.Entry;
import org.isnad.matching.TextWords;

/** The name of a place that may stand for who governs there, as the words around it tell. */
abstract sealed class StandIn permits Metonyms, Seats {

  final Readings readings;
  final Map<String, Entry> actors;
  final TextWords text;
  final Acting acting;
  final Before before;

  /**
   * @param actors by their id
   */
  StandIn(Readings readings, Map<String, Entry> actors, TextWords text) {
    this.readings = readings;
    this.actors = actors;
    this.text = text;
    acting = new Acting(readings, text);
    before = new Before(readings, text);
  }
}
