package org.isnad.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

final class LexiconTest {

  private static final String[] SYLLABLES = {
    "ka", "ta", "ib", "eb", "sha", "hou", "iyy", "ed", "al", "'a", "mo", "mmad", "h", "kh", "q",
    "ei", "ay", "n", "ss", "dh", "abdal", "rah", "man", "oua", "3"
  };

  @Test
  void searchFindsWhatAScanFinds() {
    var random = new Random(7);
    List<String> words = words(random, 4000);
    Lexicon lexicon = lexicon(words);
    int found = 0;
    for (int i = 0; i < 300; i++) {
      String query = i % 3 == 0 ? word(random) : words.get(random.nextInt(words.size()));
      double least = 0.3 + 0.1 * (i % 6);
      List<String> hits =
          lexicon.search(query, least, 10_000).stream().map(Hit::word).sorted().toList();
      List<String> scanned =
          words.stream().filter(w -> TestNames.NAMES.similarity(query, w) >= least).toList();
      assertEquals(scanned, hits, () -> query + " at " + least);
      found += hits.size();
    }
    assertTrue(
        found > 500, "the random words must resemble each other to prove anything: " + found);
  }

  @Test
  void theBestComesFirstAndTheListIsCut() {
    Lexicon lexicon = lexicon(List.of("kataeb", "kataib", "katib", "katyusha"));
    List<Hit> hits = lexicon.search("kataib", Names.match(), 2);
    assertEquals(List.of("kataib", "kataeb"), hits.stream().map(Hit::word).toList());
    assertEquals(1, hits.getFirst().similarity());
    assertEquals(1, hits.getFirst().docs());
  }

  @Test
  void listedNamesFindEachOther() {
    Lexicon lexicon = lexicon(List.of("gemayel", "mohammed", "qahira"));
    assertEquals("gemayel", lexicon.search("jumayyil", Names.match(), 9).getFirst().word());
    assertEquals("mohammed", lexicon.search("mehmet", Names.match(), 9).getFirst().word());
    assertEquals("qahira", lexicon.search("cairo", Names.match(), 9).getFirst().word());
  }

  @Test
  void wordsOfOtherScriptsAreFoundByThemselvesOnly() {
    Lexicon lexicon = lexicon(List.of("hamas", "\u062d\u0645\u0627\u0633"));
    assertEquals(1, lexicon.search("\u062d\u0645\u0627\u0633", Names.match(), 9).size());
    assertEquals(1, lexicon.docs("\u062d\u0645\u0627\u0633"));
    assertEquals(List.of(), lexicon.search("", Names.match(), 9));
    assertEquals(List.of(), lexicon.search("x".repeat(500), Names.match(), 9));
  }

  @Test
  void anEmptyLexiconFindsNothing() {
    assertEquals(List.of(), lexicon(List.of()).search("asad", Names.match(), 9));
  }

  @Test
  void unsortedWordsAreRefused() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> TestNames.NAMES.lexicon(new String[] {"b", "a"}, new int[2]));
    assertEquals("words must be sorted and distinct, but 'a' follows 'b'", error.getMessage());
  }

  private static Lexicon lexicon(List<String> words) {
    int[] docs = new int[words.size()];
    Arrays.fill(docs, 1);
    return TestNames.NAMES.lexicon(words.toArray(String[]::new), docs);
  }

  private static List<String> words(Random random, int count) {
    var words = new TreeSet<String>();
    while (words.size() < count) {
      words.add(word(random));
    }
    return new ArrayList<>(words);
  }

  private static String word(Random random) {
    var word = new StringBuilder();
    for (int n = 1 + random.nextInt(4); n > 0; n--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }
}
