package org.isnad.layout;

import java.util.Locale;
import java.util.Set;

/** Tells what stands where an author does but names nobody: {@code Agencies, Staff Writer}. */
public final class Desks {
  private static final Set<String> WORDS =
      Set.of(
          ("agencies agency staff writer writers reporter reporters correspondent correspondents news"
                  + " desk web online digital editorial board team newsroom our own by foreign city night a the and with from"
                  + " wire wires newswire newswires services service bureau special report reports"
                  + " monitoring admin administrator editor editors redaction redacción rédaction"
                  + " la le site website contributor contributors guest world middle east mideast"
                  + " international national politics opinion business analysis features region human rights"
                  + " press statement statements release releases security peace war conflict defence defense"
                  + " military culture society economy energy climate health science technology sport sports"
                  + " video photos gallery interview explainer live breaking latest updates headlines")
              .split(" ", -1));

  private Desks() {}

  /** Whether not one word of a byline is a name. */
  public static boolean isOne(String names) {
    for (String word : names.toLowerCase(Locale.ROOT).split("[\\s,./&-]+", -1)) {
      if (!word.isEmpty() && !WORDS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
