package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in Arabic letters that are names of places and of groups, and ordinary words too. */
final class ScriptWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أفاد مصدر أمني بذلك",
        "في آب الماضي",
        "بحجة مكافحة الإرهاب",
        "العديد من القتلى",
        "وقال المصدر ذلك",
        "فتح تحقيق في الحادث",
        "على وجه الخصوص",
        "رئيس مجلس الشيوخ",
        "تحدث عنه وعن غيره",
        "دعم مالي من صندوق",
        "صور التقطت من الجو",
        "لعب دوراً كبيراً",
        "دوماً ما يقول",
        "علماً أن الهجوم وقع",
        "كرة القدم",
        "بلد عربي",
        "خرج المتظاهرون",
        "رفض الاقتراح",
        "ثلاثون نفر",
        "على درج المبنى",
        "على الصعيد الإنساني",
        "فتح الباب أمام الحل",
        "تظاهرة سلمية",
        "إطلاق نيران",
        "مرتين في يوم",
        "عدوان على المدنيين",
        "مشهد من المعركة",
        "القاعدة العسكرية",
        "لعدة مرات",
        "معركة كبيرة"
      })
  void anOrdinaryWordIsNoName(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aNounBeforeItMakesItAName() {
    check("قاعدة العديد", "location/qatar/al-udeid العديد");
    check("سيطرت على مدينة الباب", "location/syria/aleppo/al-bab مدينة الباب");
    check("قصف بلدة الخيام وبلدة العديسة", KHIAM, "location/lebanon/nabatieh/odaisseh العديسة");
    check("قياديون من حركة فتح", "actor/fatah حركة فتح");
    check("وكالة آفاد", "actor/afad آفاد");
    check("مديرية إب", "location/yemen/ibb إب");
  }

  @Test
  void anotherNameJoinedToItMakesItAName() {
    check("اجتماع بين حماس وفتح", "actor/hamas حماس", "actor/fatah وفتح");
    check("فتح وحماس اتفقتا", "actor/fatah فتح", "actor/hamas وحماس");
    check("القصر والفندق والمتحف");
  }

  @Test
  void aPrepositionMakesItANameBesideItsGovernorate() {
    check(
        "دخلت إلى الباب شرق حلب",
        "location/syria/aleppo/al-bab الباب",
        "location/syria/aleppo حلب");
    check("دخلت إلى الباب");
    check(
        "قصف في دوما بريف دمشق",
        "location/syria/rif-dimashq/douma دوما",
        "location/syria/rif-dimashq بريف دمشق");
    check("بلدة الخيام قصفت ونزح الأهالي من الخيام", KHIAM, KHIAM);
  }

  @Test
  void everyWordOfTheListIsASpellingOfSomethingAndNoNameAlone() throws IOException {
    List<String> words =
        Files.readAllLines(Path.of("index-config/gazetteers/readings.tsv")).stream()
            .filter(line -> line.startsWith("script-word\t"))
            .map(line -> line.split("\t", -1)[1])
            .toList();
    assertThat(words).hasSizeGreaterThan(400);
    assertThat(words)
        .allSatisfy(
            word -> {
              assertThat(RealGazetteer.GAZETTEER.tagger().typed(word)).as(word).isNotEmpty();
              assertThat(found("وهو " + word + " كما قيل")).as(word).isEmpty();
            });
  }

  private static final String KHIAM = "location/lebanon/nabatieh/khiam الخيام";

  private static void check(String text, String... expected) {
    assertThat(found(text)).as(text).containsExactly(expected);
  }

  private static List<String> found(String text) {
    return RealGazetteer.mentions(text).stream()
        .filter(one -> one.dimension() != Dimension.NAME)
        .map(one -> path(one) + " " + one.span().of(text))
        .toList();
  }

  private static String path(Mention one) {
    return one.dimension().id() + "/" + one.id();
  }
}
