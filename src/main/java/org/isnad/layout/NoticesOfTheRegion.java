package org.isnad.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.layout.Block.Kind;
import org.jspecify.annotations.Nullable;

/** What pages put around their articles, as pages of the region and in French say it. */
final class NoticesOfTheRegion {
  /** Longer lines are prose. */
  private static final int LONGEST = 160;

  private static final Anchored RELATED =
      Anchored.of(
          "^(?iu:[اإ]قرأ(?:وا)? (?:أيض[اً]{1,2}|ايضا|المزيد)|(?:شاهد|طالع|تابع) [أا]يض[اً]{1,2}"
              + "|(?:أخبار|مواضيع|موضوعات|مقالات|مواد) (?:ذات صلة|متعلقة|مشابهة)"
              + "|(?:ال)?[أا]كثر (?:قراءة|مشاهدة)|قد يعجبك [أا]يض[اً]{1,2}|آخر الأخبار|لقراءة المزيد"
              + "|(?:بیشتر|همچنین) بخوانید|(?:مطالب|اخبار|خبرهای) (?:مرتبط|پیشنهادی)|پربازدید\\S*"
              + "|(?:קראו?|ראו) (?:גם|עוד)|כתבות (?:נוספות|קשורות)|עוד בנושא|לקריאה נוספת"
              + "|אולי (?:יעניין אותך|יעניין אתכם)|הנקראות ביותר"
              + "|(?:ilgili|benzer|diğer|son) haberler|(?:ayrıca|bunu da|bunlar da) oku\\S*"
              + "|en çok okunan\\S*|ilginizi çekebilir|هەروەها بخوێنەوە\\S*|بابەتی پەیوەندیدار"
              + "|(?:à )?lire (?:aussi|également|la suite)|voir aussi|sur le même sujet"
              + "|articles (?:similaires|liés)|les plus lus)(?=$|\\s*[:|>»«–-])");

  private static final Anchored SHARE =
      Anchored.of(
          "^(?iu:شارك(?:ها|نا)?(?: هذا)?(?: (?:الموضوع|المقال|الخبر))?(?: على.{0,30})?\\s*:?$|مشاركة(?: على.{0,20})?$"
              + "|تابع(?:نا|ونا) (?:على|عبر).{0,60}|تابع(?:وا)? (?:آخر|أهم|جديد) (?:ال)?[أا]خبار.{0,60}|(?:الصفحة الرئيسية\\s*\\|?\\s*)?(?:إلى (?:ال)?|لل?)[أا]على(?: الصفحة)?|(?:اشترك|انضم)(?:وا)? (?:في|إلى|الى) (?:قناتنا|قنواتنا|نشرتنا|نشراتنا|القائمة البريدية|مجموعتنا).{0,60}"
              + "|(?:فيس ?بوك|تويتر|واتس ?[اآ]ب|تلغرام|تيليجرام|لينكد[إا]ن|طباعة|البريد الإلكتروني|(?:انسخ|نسخ) الرابط)$"
              + "|(?:به )?اشتراک.?گذاری.{0,20}|به اشتراک بگذارید.{0,20}|چاپ$|کپی لینک|لینک کوتاه.{0,60}"
              + "|انتهای (?:پیام|خبر)\\s*/?.{0,20}|ارسال (?:نظر|به دوستان)"
              + "|שתפו?(?: .{0,20})?$|שיתוף(?: .{0,20})?$|הצטרפו ל.{2,60}|עקבו אחרינו.{0,40}"
              + "|(?:haberi )?paylaş|tweetle|yazdır|yorum yap|abone ol.{0,30}|bizi .{0,30}takip ed.{2,30}"
              + "|partager(?: (?:cet article|sur .{2,20}))?$|imprimer$|abonnez-vous\\b.{0,80}|suivez-nous\\b.{0,60})$");

  private static final Pattern LEGAL =
      Pattern.compile(
          "(?iu:جميع الحقوق محفوظة|(?:الآراء|المقالات) .{0,80}لا (?:تعبر|تعكس) بالضرورة|حقوق (?:النشر|الطبع) محفوظة|(?:کلیه|تمامی|تمام) حقوق|tüm hakları (?:saklı|mahfuz)dır"
              + "|tous droits réservés|כל הזכויות שמורות)");

  /** Whatever {@link #LEGAL} finds has one of these. */
  private static final List<String> LEGAL_SIGNS =
      List.of("حقوق", "بالضرورة", "tüm hak", "droits", "זכויות");

  /** The words that statements and letters open with, which are no headline. */
  private static final Anchored OPENING =
      Anchored.of(
          "(?iu:بسم الله الرحمن الرحيم|in the name of (?:god|allah),? (?:the )?(?:most )?"
              + "(?:merciful|gracious|compassionate|beneficent)\\b.{0,50})");

  private static final Anchored NOTICE =
      Anchored.of(
          "(?iu:-{0,3} ?[إا]علان(?:ات)? ?-{0,3}|پیام بازرگانی|תגובות(?: לכתבה)?|פרסומת|reklam|publicité|(?:ال)?تعليقات?|نظرات"
              + "|(?:وقت|مدة|زمن) القراءة(?!\\p{L}).{0,30}|زمان مطالعه.{0,30}|(?:کد|شناسه) (?:خبر|مطلب)\\s*:?.{0,20}"
              + "|تم(?:ت)? (?:ال)?طباعة.{0,60}|(?:عدد )?المشاهدات\\s*:.{0,15}|(?:تعداد )?بازدید\\s*:.{0,15}|okunma\\s*:.{0,15}|hits\\s*:.{0,15}"
              + "|(?:كلمات (?:دلالية|مفتاحية|البحث)|الوسوم|الكلمات (?:الدلالية|المفتاحية)|برچسب‌?ها|کلیدواژه‌?ها|תגיות|etiketler|mots.clés)\\s*:?.{0,100})");

  private NoticesOfTheRegion() {}

  /**
   * Null if a line is none of them.
   *
   * @param lower the line in small letters
   */
  static @Nullable Kind kind(String line, String lower) {
    if (line.length() > LONGEST) {
      return null;
    } else if (RELATED.begins(line)) {
      return Kind.RELATED;
    } else if (SHARE.isAll(line)) {
      return Kind.SHARE;
    } else if (Furnishings.has(lower, LEGAL_SIGNS, LEGAL)) {
      return Kind.LEGAL;
    }
    return NOTICE.isAll(line) || OPENING.isAll(line) ? Kind.NOTICE : null;
  }
}
