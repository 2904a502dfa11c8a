package org.isnad.html;

import java.util.regex.Pattern;

/**
 * What stands behind the names of a byline: posts, degrees, houses, places, who took the pictures.
 */
final class BylineRest {
  /** After a name and a comma, what is a degree. */
  private static final Pattern DEGREE =
      Pattern.compile(
          "(?:,? (?:Ph\\.?D|M\\.?D|M\\.?A|M\\.?Sc?|B\\.?A|R\\.?N|R\\.?D\\.?N?|MPH|MBA|JD)\\.?)+$");

  private static final String POSTS =
      "(?:writer|reporter|correspondent|editor|columnist|analyst|bureau chief|spokes(?:person|man|woman)"
          + "|contributor|producer|journalist|anchor|researcher|fellow|director|professor"
          + "|korrespondent(?:in)?|redakteur(?:in)?|correspondante?|journaliste|envoyée? spéciale?"
          + "|corresponsal|enviad[oa] especial|muhabiri?|مراسلة?|صحفية?|کاتب|كاتبة?|خبرنگار"
          + "|باحثة?|أستاذة?|محللة?|خبيرة?|أكاديمية?|إعلامية?|ناشطة?|پژوهشگر|استاد|تحلیلگر|روزنامه\\u200c?نگار"
          + "|כתבת?|פרשנית?|חוקרת?)";

  /** What a paper puts after a name. */
  private static final Pattern POST =
      Pattern.compile(
          "(?iu)(?:,? (?:(?:senior |chief |special |guest )*(?:staff )?)|, (?:[\\p{L}-]+ ){1,4})"
              + POSTS
              + "(?:,(?!.* (?:and|et|und) ).*)?$");

  /** A line that is a post and whose, under the name of who holds it. */
  private static final Pattern POST_LINE =
      Pattern.compile(
          "(?iu)(?:[\\p{L}.'’-]+ ){0,4}(?:staff|(?:(?:staff|special|senior|chief|foreign) )?(?:writer|reporter"
              + "|correspondent|columnist))|special (?:to|for) [\\p{L}.'’ -]{2,40}");

  /** A piece behind a whole name that says where or what its bearer is. */
  private static final Pattern SAID_OF =
      Pattern.compile(
          "(?iu)(?:in|im|from|at|à|en|aus|من) .+|(?:.*[\\s-])?" + POSTS + "(?:[\\s-].*)?");

  /** Letters that stand for a house: {@code DPA}, {@code AP/Reuters}. */
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}(?:/\\p{Lu}[\\p{L}]{1,9})*");

  private static final Pattern HOUSE =
      Pattern.compile(
          "(?i)\\b(?:media|news|press|services?|agency|staff|bureau|television|tv|radio|times|post"
              + "|journal|magazine|network|special to|(?:\\p{L}+-)?studio|\\w+\\.(?:com|net|org))\\b"
              + "|\\p{L}\\.(?:نت|كوم)(?!\\p{L})");

  /** {@code Nadia Hakim in Hit and Sami Darwish in Tel Aviv}. */
  private static final Pattern FROM =
      Pattern.compile(
          "(?<=\\p{L}{2}) in (?:the )?\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2}"
              + "(?=,? and \\p{Lu}| & \\p{Lu}|, \\p{Lu}|$)");

  /** {@code Nadia Hakim (Hit)}. */
  private static final Pattern BRACKETS =
      Pattern.compile("(?<=\\p{L}{2}) ?\\([\\p{Lu}\\p{Lo}][^():@]*\\)(?=$|,| and | & | et | und )");

  /** {@code Nadia Hakim (with Sami Darwish)}. */
  private static final Pattern WITH =
      Pattern.compile("(?iu)(?<=\\p{L}{2}) ?\\(((?:with|avec|mit|con|com|met|مع) [^()]+)\\)$");

  /** Of those who write a live page by turns. */
  private static final Pattern SHIFT = Pattern.compile(" \\((?:now|earlier)\\)");

  /** How to write to somebody, or follow. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?<=\\p{L})(?:[\\s|,]+(?:(?i:follow|contact) )?\\S*@\\S+)+$");

  /** A button beside the name. */
  private static final Pattern BUTTON =
      Pattern.compile(
          "(?iu)[\\s|,]+(?:send (?:him |her )?an e-?mail|follow on (?:x|twitter|facebook)"
              + "|(?<=\\p{L} [\\p{L}'’-]{2,30} )(?:share|tweet|follow|subscribe|print|listen|save|teilen|folgen"
              + "|partager|suivre|compartir|seguir|condividi|segui|paylaş|takip et|شارك|مشاركة|متابعة)"
              + "|أرسل بريد\\p{L}* [إا]لكتروني\\p{L}*|تابع\\p{L}* على \\S+)$");

  /** The wires that a desk drew on. */
  private static final Pattern WITH_WIRES =
      Pattern.compile(
          "(?:,| -)? (?:avec|with|mit|con|ve|مع) (?:\\p{Lu}{2,6}(?:(?:, | et | and | und |/)\\p{Lu}{2,6})*"
              + "|(?i:(?:news )?agencies|(?:des )?agences|agenturen|agencias|ajanslar|الوكالات|وكالات))$");

  /** From here on it is about the pictures. */
  private static final Pattern PICTURES =
      Pattern.compile(
          "(?iu)(?<=\\p{L})[\\s,;|/–·-]+(?:(?:with |mit |and )?(?:photo(?:graph)?(?:s|ies|y)?|pictures?|video"
              + "|illustrations?|fotos?|bilder)(?: ?:| by | von | di | de | par )|(?:تصوير|عدسة) ?:? ?).*$");

  static final String DESK_ABROAD =
      "(?:rédaction|redaktion(?:en)?|redazione|redac(?:ción|ció|ção)|redactie|redakcja|redakce|redakcia"
          + "|σύνταξη|редакция)";

  private static final String DESKS =
      "(?:staff|newsroom|(?:news|web|online|digital|city|foreign|night) ?desk|"
          + DESK_ABROAD
          + "|public (?:affairs|relations)(?: (?:office|division))?"
          + "|(?:media|press|information|communications?) (?:office|cent(?:er|re)|department|service|team))";

  /** Many who write for a house that is named before. */
  private static final Pattern DESK =
      Pattern.compile(
          "(?iu)(?:"
              + DESKS
              + "|staff (?:reports?|writers?|reporters?|correspondents?)|(?:news )?team|digital|online|دیجیتاڵ|دیجیتال|ديجيتال|[أا]ونلاين)");

  /** Many who write for whatever house. */
  private static final Pattern ANY_DESK =
      Pattern.compile("(?iu)(?:[\\p{L}\\d.'’-]+ ){0,4}" + DESKS);

  /** The same behind those who are named. */
  private static final Pattern AND_DESK =
      Pattern.compile(
          "(?iu)(?<=\\p{L} [\\p{L}.'’-]{2,30})(?:,? and |, | & )(?:(?!and )[\\p{L}\\d.'’-]+ ){0,4}"
              + DESKS
              + "$");

  /** {@code NADIA HAKIM Dijla Post}: what follows a name in capitals is another thing. */
  private static final Pattern BEHIND_CAPITALS =
      Pattern.compile(
          "^(\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*)*(?: (?:and|AND|&) \\p{Lu}[\\p{Lu}.'’-]+)?"
              + " \\p{Lu}[\\p{Lu}'’-]+),? (?!and |& |\\p{Lu}+\\b)\\p{Lu}\\p{Ll}.*$");

  private BylineRest() {}

  /** A name, or several, without it. */
  static String off(String value, String outlet) {
    String names = BUTTON.matcher(value.replaceAll("\\s*؛\\s*", ", ")).replaceFirst("");
    names = PICTURES.matcher(ADDRESS.matcher(names).replaceFirst("")).replaceFirst("");
    names = AND_DESK.matcher(WITH_WIRES.matcher(names).replaceFirst("")).replaceFirst("");
    names = BEHIND_CAPITALS.matcher(names).replaceFirst("$1");
    names = BRACKETS.matcher(WITH.matcher(names).replaceFirst(" $1")).replaceAll("").strip();
    names = withoutOutlet(withoutHouse(names), outlet);
    String person = POST.matcher(names).replaceFirst("").strip();
    names = DEGREE.matcher(person.isEmpty() ? names : person).replaceFirst("").strip();
    return withoutPlaces(withoutPieces(names, outlet))
        .strip()
        .replaceFirst("(?<=\\p{L}{3})\\.$", "");
  }

  /** Without where or when each wrote. */
  static String withoutPlaces(String names) {
    return SHIFT.matcher(FROM.matcher(names).replaceAll("")).replaceAll("");
  }

  /** Whether nobody is named but those who work for the outlet. */
  static boolean isDesk(String name, String outlet) {
    String house = outlet.replaceFirst("^The ", "");
    boolean of =
        !house.isBlank() && name.regionMatches(true, 0, house + " ", 0, house.length() + 1);
    return ANY_DESK.matcher(name).matches()
        || (of && DESK.matcher(name.substring(house.length() + 1)).matches());
  }

  /** Whether a line is a post and no name: {@code Dijla Post staff}. */
  static boolean isPost(String line) {
    return POST_LINE.matcher(line).matches();
  }

  static boolean isHouse(String name) {
    return HOUSE.matcher(name).find();
  }

  /** What stands behind a bar, where it is an address or the like of {@code Dijla Media}. */
  private static String withoutHouse(String name) {
    String rest = name.replaceFirst("\\s*\\|$", "");
    int bar = rest.lastIndexOf(" | ");
    String house = rest.substring(bar + 1);
    return bar > 0 && (house.indexOf('@') >= 0 || isHouse(house))
        ? withoutHouse(rest.substring(0, bar).strip())
        : rest;
  }

  private static String withoutOutlet(String name, String outlet) {
    for (String separator : new String[] {", ", " | ", " for ", " For ", " - ", " – ", " / "}) {
      int at = name.lastIndexOf(separator);
      if (at > 0 && isOutlet(name.substring(at + separator.length()), outlet)) {
        return name.substring(0, at).strip();
      }
    }
    // Nadia Hakim Dijla News
    int at = name.length() - outlet.length() - 1;
    boolean ends = !outlet.isBlank() && at > 0 && name.endsWith(" " + outlet);
    return ends && name.lastIndexOf(' ', at - 1) > 0 ? name.substring(0, at).strip() : name;
  }

  /** Behind a whole name and commas, from the last one on. */
  private static String withoutPieces(String names, String outlet) {
    int comma = names.lastIndexOf(',');
    String before = comma < 0 ? "" : names.substring(0, comma).strip();
    String piece = names.substring(comma + 1).strip();
    boolean rest =
        isHouse(piece)
            || isOutlet(piece, outlet)
            || SAID_OF.matcher(piece).matches()
            || ACRONYM.matcher(piece).matches();
    return before.indexOf(' ') > 0 && rest ? withoutPieces(before, outlet) : names;
  }

  /** The outlet's name, or that of a part of it or of a whole that it is part of. */
  static boolean isOutlet(String piece, String outlet) {
    return PageTitle.same(piece, outlet)
        || PageTitle.same(outlet, piece)
        || (!outlet.isBlank() && piece.startsWith(outlet + " "))
        || outlet.startsWith(piece + " ");
  }
}
