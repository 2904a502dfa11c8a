package org.isnad.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.names.Names;
import org.isnad.names.TestNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RomanizationTest {

  @ParameterizedTest
  @CsvSource({
    "كتائب, kataeb",
    "حزب, hizb",
    "الله, allah",
    "الأسد, asad",
    "الأسد, assad",
    "محمد, mohammed",
    "حسين, hussein",
    "حماس, hamas",
    "الحوثي, houthi",
    "بغداد, baghdad",
    "الزور, zor",
    "صنعاء, sanaa",
    "سليماني, soleimani",
    "نصرالله, nasrallah",
    "چابهار, chabahar",
    "هەولێر, hewler",
    "الحشد, hashd",
    "الشعبي, shaabi",
    "المهندس, muhandis",
    "أسامة, osama",
    "اسامة, usama",
    "ابراهيم, ibrahim",
    "إدلب, idlib",
    "عبدالله, abdullah",
    "ئازاد, azad",
    "تهران, tehran"
  })
  void oneOfTheReadingsIsTheNameInLatinLetters(String arabic, String latin) {
    double best =
        Romanization.readings(arabic).stream()
            .mapToDouble(reading -> TestNames.NAMES.similarity(reading, latin))
            .max()
            .orElse(0);
    assertTrue(best >= Names.match(), () -> Romanization.readings(arabic) + " for " + latin);
  }

  @ParameterizedTest
  @CsvSource({"الأسد, hussein", "حماس, hamza", "بغداد, basra", "حزب, harb"})
  void noReadingIsAnotherName(String arabic, String latin) {
    assertTrue(
        Romanization.readings(arabic).stream()
            .noneMatch(reading -> TestNames.NAMES.distance().similarity(reading, latin) >= 0.75));
  }

  @Test
  void writtenVowelsLeaveOneReading() {
    assertEquals(List.of("hasan"), Romanization.readings("حَسَن"));
    assertEquals(List.of("slemane"), Romanization.readings("سلێمانێ"));
  }

  @Test
  void readingsAreBoundedAndOddInputHasNone() {
    assertTrue(
        Romanization.readings("مستشفياتهمكتبناقد".repeat(5)).size() <= Romanization.MOST_READINGS);
    assertEquals(List.of(), Romanization.readings(""));
    assertEquals(List.of(), Romanization.readings("abc"));
  }
}
