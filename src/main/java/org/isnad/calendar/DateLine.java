package org.isnad.calendar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.article.ArticleDate.Precision;
import org.isnad.article.Span;

/** A line that says when the article was published, changed or kept, and nothing else. */
public final class DateLine {
  private static final int LONGEST = 160;
  private static final int LONGEST_HEADED = 90;
  private static final Pattern BESIDE_AT_END =
      Pattern.compile(
          "(?i)\\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[\\s,]*|\\d{1,2}:\\d\\d"
              + "[\\s,]*)+$");

  /** What may stand beside a date; signs and numbers may too. */
  private static final Set<String> BESIDE =
      Set.of(
          ("first last date dated publication published publish posted created issued updated update modified"
                  + " edited released release uploaded added filed on at the of time local am pm gmt"
                  + " utc est edt et ct pt mt cst cdt mst mdt pst pdt ist bst ast aest ad ce cet cest eet"
                  + " eest trt msk irst irdt ksa z t h mean hrs hours hour hr min mins minute minutes"
                  + " read reading ago a an day days week weeks month months seconds just now today"
                  + " yesterday archived retrieved accessed captured crawled fetched downloaded saved"
                  + " printed print edition submitted article as by mon tue tues wed thu thur thurs fri sat sun monday tuesday"
                  + " wednesday thursday friday saturday sunday baghdad erbil beirut damascus"
                  + " jerusalem tehran makkah mecca riyadh istanbul ankara sanaa aden amman cairo doha"
                  + " abu dhabi dubai kuwait publié publie le mis à jour modifié lundi mardi mercredi"
                  + " jeudi vendredi samedi dimanche heures yayınlanma yayın tarihi güncelleme son"
                  + " pazartesi salı çarşamba perşembe cuma cumartesi pazar saat نشر نشرت في تاريخ"
                  + " النشر آخر تحديث التحديث حدث الساعة بتوقيت الاثنين الإثنين الثلاثاء الأربعاء"
                  + " الاربعاء الخميس الجمعة السبت الأحد الاحد م ه هـ ص ق منذ الموافق دقيقة دقائق ساعة"
                  + " ساعات يوم")
              .split(" ", -1));

  /** What such a line may begin with, so that no sign need part its words from the day. */
  private static final Set<String> LEADS =
      Set.of("by", "posted", "submitted", "published", "updated", "filed", "released", "article");

  private static final Set<String> SMALL =
      Set.of(
          "of",
          "the",
          "and",
          "for",
          "in",
          "no",
          "vol",
          "issue",
          "edition",
          "number",
          "al",
          "el",
          "de",
          "ez",
          "immediate");

  private static final String SIGNS = ",|•·-–—/:([";
  private static final int MOST_WORDS = 7;

  /** The day by another calendar on a line of its own, below or above this one. */
  private static final Pattern CORRESPONDING =
      Pattern.compile("(?i)^\\W{0,2}corresponding (?:to|with)\\b");

  private static final Set<String> AGO = Set.of("ago", "منذ");

  private DateLine() {}

  /** Whether a line is nothing but a date, or how long ago, and words that belong to one. */
  public static boolean isOne(String line) {
    if (line.length() > LONGEST || isSentenceEnd(line)) {
      return false;
    }
    String bare = CORRESPONDING.matcher(line).replaceFirst("");
    List<PrintedDate> dates = PrintedDate.in(bare);
    return dates.isEmpty() ? isAgo(bare) : onlyBeside(bare, dates);
  }

  /**
   * Whether a line is a day and a few names or numbers parted from it by a sign: {@code Tyre, 3 May
   * 2024}, {@code Analysis | 3 May 2024}, {@code Issue 214 - 3 May 2024}. Names alone cannot tell
   * it from a heading: where it stands must.
   */
  public static boolean isHeaded(String line) {
    List<PrintedDate> dates = line.length() > LONGEST_HEADED ? List.of() : PrintedDate.in(line);
    if (dates.size() != 1 || dates.getFirst().precision() != Precision.DAY) {
      return false;
    }
    Span day = dates.getFirst().span();
    String before = line.substring(0, day.start()).stripTrailing();
    String after = line.substring(day.end()).stripLeading();
    String first = before.split("[ :]", 2)[0].toLowerCase(Locale.ROOT);
    return LEADS.contains(first)
        ? hasFewNames(before + " " + after)
        : (isParted(before, true) && hasFewNames(before) && onlyBeside(after, 0, after.length()))
            || (isParted(after, false)
                && hasFewNames(after)
                && onlyBeside(before, 0, before.length()));
  }

  /** Whether a sign stands on the side of the day, weekdays and clocks aside. */
  private static boolean isParted(String words, boolean atEnd) {
    String bare = atEnd ? BESIDE_AT_END.matcher(words).replaceFirst("") : words;
    return !bare.isEmpty() && SIGNS.indexOf(bare.charAt(atEnd ? bare.length() - 1 : 0)) >= 0;
  }

  private static boolean hasFewNames(String words) {
    String[] all = words.strip().split("[\\s,|•·/:()\\[\\]–—-]+", MOST_WORDS + 2);
    String last = "";
    for (String word : all) {
      boolean name = word.isEmpty() || !Character.isLowerCase(word.charAt(0));
      String lower = word.replace(".", "").toLowerCase(Locale.ROOT);
      if (!name && !SMALL.contains(lower) && !BESIDE.contains(lower) && !last.equals("by")) {
        return false;
      }
      last = lower;
    }
    return all.length <= MOST_WORDS;
  }

  /** The last line of a wrapped paragraph can be no more than a day and a full stop. */
  private static boolean isSentenceEnd(String line) {
    int last = line.length() - 1;
    return last > 0 && line.charAt(last) == '.' && Character.isDigit(line.charAt(last - 1));
  }

  /** {@code Updated 3 hours ago}. */
  private static boolean isAgo(String line) {
    return onlyBeside(line, List.of())
        && line.chars().anyMatch(Character::isDigit)
        && AGO.stream().anyMatch(line.toLowerCase(Locale.ROOT)::contains);
  }

  private static boolean onlyBeside(String line, List<PrintedDate> dates) {
    int at = 0;
    for (PrintedDate date : dates) {
      if (!onlyBeside(line, at, date.span().start())) {
        return false;
      }
      at = date.span().end();
    }
    return onlyBeside(line, at, line.length());
  }

  private static boolean onlyBeside(String line, int from, int to) {
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && isWord(line, end, to)) {
        end++;
      }
      if (end > at && !isBeside(word(line, at, end))) {
        return false;
      }
      at = end + 1;
    }
    return true;
  }

  private static boolean isBeside(String word) {
    return BESIDE.contains(word) || Weekdays.named(word) != null;
  }

  /** {@code a.m.} is one word. */
  private static boolean isWord(String line, int at, int to) {
    char c = line.charAt(at);
    return Character.isLetter(c)
        || (c == '.' && at + 1 < to && Character.isLetter(line.charAt(at + 1)))
        || c == 0x640;
  }

  private static String word(String line, int from, int to) {
    return line.substring(from, to).replace(".", "").toLowerCase(Locale.ROOT);
  }
}
