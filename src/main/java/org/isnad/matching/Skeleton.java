package org.isnad.matching;

/** The consonants of a romanised word, with those that spellings exchange written as one. */
public final class Skeleton {

  private Skeleton() {}

  /** Of a folded word; a space stays as it is. */
  public static String of(String folded) {
    return read(unmixed(folded));
  }

  /** Of a folded word in which French writes ch for sh: Chaabi is Shaabi, but Choman is Choman. */
  static String hissed(String folded) {
    return read(unmixed(folded).replace("ch", "sh"));
  }

  /** Djebel is Jebel; the sch of German is sh. */
  private static String unmixed(String folded) {
    boolean any = folded.contains("dj") || folded.contains("sch");
    return any ? folded.replace("dj", "j").replace("sch", "sh") : folded;
  }

  private static String read(String folded) {
    var skeleton = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char sound = sound(folded.charAt(i), i);
      boolean doubled = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == sound;
      if (sound != 0 && !doubled) {
        skeleton.append(sound);
      }
    }
    return skeleton.toString();
  }

  /** 0 for what a spelling may leave out. */
  private static char sound(char c, int at) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'h', '\'' -> at == 0 && c != 'h' ? 'a' : 0;
      case 'q', 'k', 'g', 'c', 'x', 'j' -> 'k';
      case 's', 'z', 'd', 't' -> 't';
      case 'p', 'b' -> 'b';
      case 'f', 'v' -> 'f';
      default -> c;
    };
  }
}
