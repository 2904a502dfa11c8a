package org.isnad.html;

import java.util.regex.Pattern;

/**
 * Words around names in bylines, in the languages of the region and of those who report on it: what
 * announces a writer, what announces somebody else, and what stands for nobody.
 */
final class BylineWords {
  private static final String KINDS =
      "(?:(?:words|text|story|reporting) (?:and|&) (?:photo\\w*|pictures|images|video)|posts?|posted|hosted|written|submitted|story|text|report|reported|reporting|interviewed|published|analysis"
          + "|opinion|commentary|review|interview|maps?)";

  /** {@code Von unserer Redakteurin}, {@code de notre envoyé spécial}. */
  private static final String OF_OURS =
      "(?:by our (?:\\p{L}+ ){0,2}(?:correspondent|reporter|writer|staff)|von unsere[mnr]? \\p{L}+|(?:de|par) notre \\p{L}+(?: (?:spéciale?|permanente?|à \\p{Lu}\\p{L}+)){0,2}"
          + "|(?:de|por) nuestr[oa] \\p{L}+(?: especial| en \\p{Lu}\\p{L}+)?|(?:dal|dalla|del|della) nostr[oa] \\p{L}+|(?:van|door) onze \\p{L}+)";

  /** What announces names with or without a colon, in languages of the region. */
  private static final String REGIONAL =
      "(?:yazan|nivîskar|بقلم|بواسطة|كتب(?:ه|ت|ها)?(?: بواسطة)?|تقرير|إعداد|الكاتبة?"
          + "|نویسنده|نوشته(?: شده توسط)?|به قلم|گزارش از|خبرنگار|نووسینی|ئامادەکردنی|מאת)";

  /** What announces them anywhere in a line, with a colon behind. */
  static final String WRITER =
      "(?:"
          + REGIONAL
          + "|author(?:s|\\(s\\))?|writer|reporter|autor(?:in)?(?:/autor(?:in)?)?|auteure?|texte?|testo|texto"
          + "|автор|текст|yazar|muhabir|haber(?:i yapan)?|nûçe(?:gihan)?|nivîsandin|amadekar|نص|المحررة?|المؤلف|حاور(?:ه|ها|ته|تها)|أجرى الحوار|أجرت الحوار|röportaj|söyleşi|نووسەر|ئامادەکار)";

  /** Announces whoever wrote for somebody else's blog, anywhere in a line. */
  static final String GUEST =
      "(?:guest (?:post|blog|article|column|essay|contribution)s? (?:is )?(?:by|from)|gast(?:beitrag|artikel|kommentar) von"
          + "|(?:article|billet|texte) invité (?:de|par)|(?:artículo|entrada|post) invitad[oa] (?:de|por)|gastblog van)";

  /** Announces names, most words of it with or without a colon. */
  static final String BY =
      "(?:(?:all |view all |this (?:entry|post|article) was )?"
          + KINDS
          + "\\s+by|as told to|"
          + OF_OURS
          + "|words(?: by)?|by|author"
          + "|(?:das )?(?:interview|gespräch) führten?|aus [\\p{L} -]{2,30} berichtet(?:en)?"
          + "|(?:(?:veröffentlicht|geschrieben|verfasst|eingestellt|erstellt) |(?:eine?n? )?(?:analyse|kommentar|reportage|kolumne|bericht"
          + "|interview|essay|gastbeitrag|porträt|rezension|leitartikel) )?von"
          + "|(?:(?:publié|posté|écrit|rédigé|texte|article|reportage|enquête|analyse|(?:propos )?recueillis?) )?par"
          + "|(?:(?:publicado|escrito|postado) )?por|(?:(?:pubblicato|scritto) )?da|(?-iu:di)"
          + "|(?:(?:geplaatst|geschreven) )?door|(?:(?:opublikowan|napisan|dodan)[eya] )?przez"
          + "|(?:publicerat|publicerad|skrivet|skrevet|lagt (?:inn|ut)) av|(?-iu:Gönderen|Zamieścił|Zamieściła|Vystavil|Vystavila|Postat de|Bejegyezte)|(?-iu:Av|Od|Από|Tekst|Text)|autor(?:in)?/autor(?:in)?"
          + "|"
          + REGIONAL
          + "|"
          + WRITER
          + "(?=\\s*:))";

  /** What stands before the name of somebody else than the author. */
  static final Pattern OTHERS =
      Pattern.compile(
          "(?iu)(?:photo\\w*|pictures?|video|edit\\w*|source|translat\\w*|تصوير|تحرير|المصدر|عدسة|ترجمة|مونتاج"
              + "|عکس|منبع|ویرایش|مترجم|צילום|תרגום|עריכה)[\\s:–—-]");

  /** Who wrote many pages is nobody. */
  static final Pattern NOBODY =
      Pattern.compile(
          "(?iu)[\\p{L}\\d_.-]*admin(?:istrator)?(?:[\\d_.-][\\p{L}\\d_.-]*)?|admin .*|(?:about|über|à propos|sobre) .*|editor[\\d_-]*|webmaster|root|user|guest|staff|null|none"
              + "|super ?user|(?:site|web) ?(?:master|editor)|newsroom|news ?desk"
              + "|(?:هيئة |أسرة |غرفة |مدير )?(?:ال)?(?:تحرير|محررة?|أخبار|موقع)|[أا]دمن|ال[إا]دارة"
              + "|(?:خاص|وكالات|متابع(?:ة|ات))(?: - .*)?|سردبیر|تحریریه|مدیر سایت|גולש|מערכת(?: .*)?"
              + "|editör|redaksiyon|haber merkezi|yönetici|(?:la |de |die )?"
              + BylineRest.DESK_ABROAD
              + "(?: .*)?"
              + "|by|author|(?:see |read )?(?:full |short )?bio|undefined|nan|n/?a|\\[object object\\]|غير معروف|مجهول"
              + "|(?:next|previous) article|read more|follow|view .*|more .*");

  private BylineWords() {}
}
