package org.isnad.calendar;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A line that says when the article was published, changed or kept, and nothing else. */
public final class DateLine {
  private static final int LONGEST = 160;

  /** What may stand beside a date; signs and numbers may too. */
  private static final Set<String> BESIDE =
      Set.of(
          ("first last date dated published publish posted created issued updated update modified"
                  + " edited released release uploaded added filed on at the of time local am pm gmt"
                  + " utc est edt et ct pt mt cst cdt mst mdt pst pdt ist bst ast aest cet cest eet"
                  + " eest trt msk irst irdt ksa z t h mean hrs hours hour hr min mins minute minutes"
                  + " read reading ago a an day days week weeks month months seconds just now today"
                  + " yesterday archived retrieved accessed captured crawled fetched downloaded saved"
                  + " printed as by mon tue tues wed thu thur thurs fri sat sun monday tuesday"
                  + " wednesday thursday friday saturday sunday baghdad erbil beirut damascus"
                  + " jerusalem tehran makkah mecca riyadh istanbul ankara sanaa aden amman cairo doha"
                  + " abu dhabi dubai kuwait publié publie le mis à jour modifié lundi mardi mercredi"
                  + " jeudi vendredi samedi dimanche heures yayınlanma yayın tarihi güncelleme son"
                  + " pazartesi salı çarşamba perşembe cuma cumartesi pazar saat نشر نشرت في تاريخ"
                  + " النشر آخر تحديث التحديث حدث الساعة بتوقيت الاثنين الإثنين الثلاثاء الأربعاء"
                  + " الاربعاء الخميس الجمعة السبت الأحد الاحد م ه هـ ص ق منذ الموافق دقيقة دقائق ساعة"
                  + " ساعات يوم")
              .split(" ", -1));

  private static final Set<String> AGO = Set.of("ago", "منذ");

  private DateLine() {}

  /** Whether a line is nothing but a date, or how long ago, and words that belong to one. */
  public static boolean isOne(String line) {
    if (line.length() > LONGEST || isSentenceEnd(line)) {
      return false;
    }
    List<PrintedDate> dates = PrintedDate.in(line);
    return dates.isEmpty() ? isAgo(line) : onlyBeside(line, dates);
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
      if (end > at && !BESIDE.contains(word(line, at, end))) {
        return false;
      }
      at = end + 1;
    }
    return true;
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
