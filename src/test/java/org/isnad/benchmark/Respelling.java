package org.isnad.benchmark;

import java.util.List;
import java.util.SplittableRandom;

/** Spells a name as another desk might: one in three is changed, by one habit or two. */
final class Respelling {

  private record Habit(String from, String to) {}

  private static final List<Habit> HABITS =
      List.of(
          new Habit("al-", "el-"),
          new Habit("al-", "Al "),
          new Habit("ai", "ay"),
          new Habit("ei", "ai"),
          new Habit("ou", "u"),
          new Habit("u", "ou"),
          new Habit("ee", "i"),
          new Habit("q", "k"),
          new Habit("ss", "s"),
          new Habit("mm", "m"),
          new Habit("iya", "iyya"),
          new Habit("ah", "a"),
          new Habit("kh", "h"),
          new Habit("dh", "d"));

  private Respelling() {}

  static String of(String name, SplittableRandom random) {
    if (random.nextInt(3) > 0) {
      return name;
    }
    String changed = apply(name, random);
    return random.nextInt(3) == 0 ? apply(changed, random) : changed;
  }

  private static String apply(String name, SplittableRandom random) {
    int first = random.nextInt(HABITS.size());
    for (int i = 0; i < HABITS.size(); i++) {
      Habit habit = HABITS.get((first + i) % HABITS.size());
      int at = name.indexOf(habit.from(), 1);
      if (at > 0) {
        return name.substring(0, at) + habit.to() + name.substring(at + habit.from().length());
      }
    }
    return name;
  }
}
