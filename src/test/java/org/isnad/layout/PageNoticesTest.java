package org.isnad.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.extract.Raw;
import org.isnad.extract.RealGazetteer;
import org.isnad.layout.Block.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageNoticesTest {
  private static final String PROSE =
      "The ferry to the island was late again on Tuesday, the harbour master said, and nobody knew"
          + " why.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We use cookies to improve your experience on our pages.",
        "Accept all cookies",
        "By clicking the button you agree to our terms of use.",
        "ADVERTISEMENT",
        "Story continues below advertisement",
        "Enter your email address",
        "Don't miss a story from the region",
        "Your browser does not support this video",
        "pic.twitter.com/Ab12Cd34",
        "View this post on Instagram",
        "5 min read",
        "You have read all of your free articles this month.",
        "To view the full story, please subscribe to our paper.",
        "If you're seeing this but are already a subscriber, you can log in.",
        "For the latest stories and breaking news download our app.",
        "Tags: ferry, island",
        "Advertising disclosure: We may be paid.",
        "Printer-friendly version | E-mail this story",
        "Number of visitors: 1,204,883",
        "Updated: Jan 2",
        "کد خبر: 845612",
        "إعلان",
        "كلمات دلالية: العبارة، الجزيرة",
        "תגובות"
      })
  void tellsWhatAPageSaysOfItself(String line) {
    assertThat(kind(line)).isEqualTo(Kind.NOTICE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Lesen Sie auch: Die Fähre steht wieder; RELATED",
        "MEHR ZUM THEMA; RELATED",
        "Te puede interesar | El transbordador; RELATED",
        "Czytaj także:; RELATED",
        "Διαβάστε επίσης; RELATED",
        "Artikel drucken; SHARE",
        "تابعوا آخر الأخبار على تلغرام; SHARE",
        "الصفحة الرئيسية | للأعلى; SHARE",
        "La suite est réservée aux abonnés.; NOTICE",
        "Il vous reste 60 % de cet article à lire. La suite est réservée aux abonnés.; NOTICE",
        "Zapisz się na nasz newsletter; SHARE",
        "- Publicidad -; NOTICE",
        "Schlagworte: Fähre, Insel; NOTICE",
        "Riproduzione riservata © 2024 Dijla; LEGAL",
        "Más información; RELATED",
        "Sigue toda la información de Dijla en nuestra newsletter.; SHARE",
        "Mit Material der Agenturen; CREDIT",
        "14:32; STAMP",
        "DIJLAFN21052024000045; LEGAL",
        "الآراء الواردة هنا تخص أصحابها ولا تعبر بالضرورة عن رأي الدار; LEGAL",
        "The house does not take institutional positions on policy.; LEGAL",
        "Lire aussi Le bac reprend à Rawa; RELATED",
        "Recibe cada viernes lo mejor de Dijla.; SHARE",
        "Pressekontakt: Nadja Hakim; NOTICE",
        "Lesen Sie auch ein wenig, wenn die Fähre wieder steht.; BODY",
        "Teilen will er sein Boot mit niemandem.; BODY",
        "Anzeige gegen den Fährmann; BODY",
      })
  void tellsThemInLanguagesOfEurope(String line, Kind kind) {
    assertThat(kind(line)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اقرأ أيضا: العبارة تتوقف من جديد",
        "اقرأ أيضاً",
        "مواضيع ذات صلة",
        "بیشتر بخوانید: شناور دوباره ایستاد",
        "קראו גם: המעבורת שוב עומדת",
        "İlgili haberler",
        "À lire aussi : le bac s'arrête encore",
      })
  void tellsWhatLeadsToOtherArticlesInLanguagesOfTheRegion(String line) {
    assertThat(kind(line)).isEqualTo(Kind.RELATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "شارك هذا الموضوع:",
        "تابعنا على تلغرام",
        "اشترك في قناتنا على واتساب",
        "انتهای پیام/",
        "שתפו",
        "Haberi paylaş",
        "Partager cet article",
      })
  void tellsWhatAsksToShareInLanguagesOfTheRegion(String line) {
    assertThat(kind(line)).isEqualTo(Kind.SHARE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"14:32 GMT", "Posted at 10:15 a.m. EST", "3 hours ago", "12m ago"})
  void tellsTheStampsOfALiveBlog(String line) {
    assertThat(kind(line)).isEqualTo(Kind.STAMP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We use cookies, said the baker, when the flour is gone.",
        "Cookies were handed out at the crossing.",
        "By continuing the siege they will lose the town, the mayor said.",
        "The village was shelled three hours ago.",
        "Advertisement boards along the road were painted over.",
        "To continue receiving aid, families must register at the crossing.",
        "To see her brother she had to register at the camp.",
        "انضم المئات إلى مسيرة نظمتها قناة محلية.",
        "اقرأ أيضا ما كتبه أبوك، قالت الأم لابنها.",
        "بازدید استاندار از پل",
        "He was seen at 14:32 GMT near the bridge."
      })
  void leavesSentencesAlone(String line) {
    assertThat(kind(line)).isNotIn(Kind.NOTICE, Kind.STAMP);
  }

  private static Kind kind(String line) {
    Layout layout =
        new LayoutFinder(RealGazetteer.OUTLETS)
            .layout(Raw.text("Ferry late again", PROSE, line, PROSE + " None."));
    return layout.blocks().stream()
        .filter(block -> block.of(layout.text()).equals(line))
        .findFirst()
        .orElseThrow()
        .kind();
  }
}
