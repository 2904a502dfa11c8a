package org.isnad.article;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Several authors as one value: {@code Rana Saab, Ali Karim and Lina Haddad}, {@code رنا صعب وعلي
 * كريم}.
 */
public final class Authors {
  private static final Pattern AND =
      Pattern.compile(
          "\\s*(?:;|،|,? (?:and|with|avec) | & | (?:و|und|et|ve|û) |\\n"
              // the Arabic and the Hebrew "and" are one with the name behind; some names begin so
              + "|(?<=\\p{L}{1,20} \\p{L}{2,20}) و(?!(?:ليد|ائل|سيم|سام|فاء|جدي|جيه|حيد|ديع|رد|فيق|هيب|هبي?|صفي)\\s)"
              + "(?=\\p{L}{2,20} \\p{L})"
              // and between two whole names, for some names have such a word inside
              + "|(?<=\\p{Lu}[^\\s,]{0,20} \\p{Lu}[^\\s,]{1,20}) (?:y|e|i|oraz|a|och|og) (?=\\p{Lu}\\S{0,20} \\p{Lu})"
              + "|(?<=\\p{L}{1,20} \\p{L}{2,20}) ו(?!(?:רד|יקטור|יקי|יטלי|לדימיר|רדית)\\s)"
              + "(?=[א-ת]{2,20} \\p{L}))\\s*");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private Authors() {}

  /** One by one, none twice. */
  public static List<String> of(String names) {
    return AND.splitAsStream(names.strip())
        .flatMap(part -> commas(part).stream())
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** As one value again. */
  public static String joined(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** A comma may also stand inside one name: {@code Saab, Rana}. */
  private static List<String> commas(String part) {
    List<String> all = Arrays.asList(COMMA.split(part.strip(), -1));
    return all.stream().allMatch(one -> one.contains(" ")) ? all : List.of(part);
  }
}
