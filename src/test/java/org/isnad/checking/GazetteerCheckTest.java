package org.isnad.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.entry.Faults.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which a row can be wrong, with the whole message. */
final class GazetteerCheckTest {

  private static final String ACTORS = "id\tlabel\tkind\tparents\tcountry\tnames\taliases\tscripts";
  private static final String PLACES =
      "id\tlabel\tkind\tparent\tcountry\tlat\tlon\tprecision\tnames\taliases\tadjectives\tscripts";
  private static final String OUTLETS =
      "id\tlabel\tkind\tcountry\tdomains\taliases\tlanguage\tagency";

  @TempDir Path folder;

  @BeforeEach
  void writeSoundFiles() throws IOException {
    actors();
    places();
    write("outlets.tsv", OUTLETS);
    write("readings.tsv", "list\tword\tvalue");
  }

  @Test
  void soundFilesHaveNoFault() throws IOException {
    actors("pmf\tPMF\tcoalition\t\tiq", "kh\tKH\tarmed-group\tpmf[2014-]\tiq");
    check();
  }

  @Test
  void oneSpellingIsClaimedOnceWithoutACondition() throws IOException {
    actors(
        "a\tNorth Front\tparty",
        "b\tB Party\tparty\t\t\t\tNorth Front|South{with:x}",
        "c\tSouth\tparty");
    check(
        "actors.tsv:3:20: aliases: 'North Front' is claimed by 'a' (actors.tsv:2) too, one of them"
            + " needs a condition, such as North Front{with:...}");
  }

  @Test
  void countryAndStateShareTheirName() throws IOException {
    actors("iraq\tIraq\tstate\t\tiq");
    places("iraq\tIraq\tcountry\t\tiq\t33\t43\tarea");
    check();
  }

  @Test
  void seatAndWhoSitsThereShareTheirName() throws IOException {
    actors("office\tWhite Hall\tstate");
    places("hall\tWhite Hall\tsite\t\tiq\t33\t43\texact");
    write("readings.tsv", "list\tword\tvalue", "seat\thall\toffice");
    check();
  }

  @Test
  void readingsNameWhatThereIs() throws IOException {
    write("readings.tsv", "list\tword\tvalue", "theatre\tiraq", "seat\thall\toffice");
    check(
        "readings.tsv:2:9: word: there is no place 'iraq'",
        "readings.tsv:3:6: word: there is no place 'hall'",
        "readings.tsv:3:11: value: there is no actor 'office'");
  }

  @Test
  void namesakesOfOneParentAndKindCannotBeToldApart() throws IOException {
    places(
        "iraq\tIraq\tcountry\t\tiq\t33\t43\tarea",
        "a\tTell\tvillage\tiraq\tiq\t33\t43\texact",
        "b\tTell\tvillage\tiraq\tiq\t34\t43\texact",
        "c\tTell\ttown\tiraq\tiq\t34\t43\texact");
    check(
        "locations.tsv:4:3: label: 'Tell' is claimed by 'a' (locations.tsv:3) too, one of them"
            + " needs a condition, such as Tell{with:...}");
  }

  @Test
  void oneLetterAndOrdinaryWordsAreDoubtful() throws IOException {
    actors("a\tA Group\tparty\t\t\tDawn\tX|The\tح");
    check(
        "actors.tsv:2:19: names: 'Dawn' is an ordinary English word, it needs a condition, such as"
            + " Dawn{prev:...}",
        "actors.tsv:2:24: aliases: 'The' is an ordinary English word, it needs a condition, such"
            + " as The{prev:...}",
        "actors.tsv:2:24: aliases: 'X' is one letter, a spelling must have two or more",
        "actors.tsv:2:30: scripts: 'ح' is one letter, a spelling must have two or more");
  }

  @Test
  void placeLiesInItsParent() throws IOException {
    places(
        "iraq\tIraq\tcountry\t\tiq\t33\t43\tarea",
        "anbar\tAnbar\tgovernorate\tiraq\tiq\t33\t42\tarea",
        "ramadi\tRamadi\tcity\tanbar\tiq\t33.42\t43.3\texact",
        "mosul\tMosul\tcity\tanbar\tsy\t43.1\t33.3\texact");
    check(
        "locations.tsv:5:24: country: 'sy' must be that of its parent 'anbar', 'iq'",
        "locations.tsv:5:27: lat: 43.1 lies outside its parent 'anbar', which reaches from 28.19"
            + " to 38.23",
        "locations.tsv:5:32: lon: 33.3 lies outside its parent 'anbar', which reaches from 35.87"
            + " to 49.43");
  }

  @Test
  void yearsOfAParentAreInOrder() throws IOException {
    actors("a\tAA\tparty", "b\tBB\tparty\ta[2014-2006]", "c\tCC\tparty\ta(2014)");
    check(
        "actors.tsv:3:12: parents: the years of 'a' must not end before they begin, 2014-2006 does",
        "actors.tsv:4:12: parents: 'a(2014)' must be an id, with years as in id[2014-],"
            + " id[2006-2014], id[-2003] or id[2011]",
        "actors.tsv:4:12: parents: 'a(2014)' must be the id of another row");
  }

  @Test
  void tooManyCellsStandBehindTheLastColumn() throws IOException {
    actors("a\tAA\tparty\t\t\t\t\t\tmore");
    check("actors.tsv:2:17: there are 9 cells, at most 8 are right");
  }

  @Test
  void headerSaysWhatTheColumnsAre() throws IOException {
    write("actors-more.tsv", "id\tlabel\tkin\tparents\tcountry\tnames\taliases");
    check(
        "actors-more.tsv:1:10: 'kin' is no column of such a file, right are: id label kind parents"
            + " country names aliases, and if wanted scripts",
        "actors-more.tsv:1:43: the header lacks kind");
  }

  @Test
  void hugeLineAndBrokenBytesAreFaultsOfTheirLines() throws IOException {
    write("actors-huge.tsv", ACTORS, "a\t" + "x".repeat(1 << 20), "b\tBB\tarmy");
    Files.write(folder.resolve("actors-latin.tsv"), new byte[] {'i', 'd', (byte) 0xE9, '\n'});
    check(
        "actors-huge.tsv:2:1: the line has 1,048,578 bytes, at most 100,000 are right: is a line"
            + " end missing?",
        "actors-huge.tsv:3:6: kind: 'army' must be one of " + kinds(),
        "actors-latin.tsv:1:1: the line must be UTF-8 text",
        "actors-latin.tsv:1:1: there is no header row, it should be: id label kind parents country"
            + " names aliases");
  }

  @Test
  void marksOfDirectionAreNoPartOfASpelling() throws IOException {
    actors("a\tAA\tparty\t\t\t\t\t\u200Fحزب\u200E|\u2067חזון\u2069");
    check();
  }

  @Test
  void outletsHaveTheirOwnDomainsAndLanguages() throws IOException {
    write(
        "outlets.tsv",
        OUTLETS,
        "a\tA News\tsite\tiq\ta.example\t\tarabic\tno",
        "b\tB News\tsite\tiq\ta.example|www.b.example\t\tar|en\tperhaps");
    check(
        "outlets.tsv:2:29: language: 'arabic' must be a code of ISO 639, such as ar",
        "outlets.tsv:3:18: domains: 'a.example' is claimed by outlets.tsv:2 too, only the first is"
            + " read",
        "outlets.tsv:3:18: domains: 'www.b.example' must be a domain in lower case, without www.",
        "outlets.tsv:3:49: agency: 'perhaps' must be one of , yes, no");
  }

  @Test
  void rowsThatContradictEachOtherAreToldWithTheirColumns() throws IOException {
    actors(
        "a\tAA\tparty\tb",
        "b\tBB\tparty\ta",
        "p\tPaul Quell\tperson",
        "c\tCC\tparty\tp",
        "c\tCC Again\tparty");
    assertThat(GazetteerCheck.of(folder, word -> false).stream().map(Fault::toString))
        .anySatisfy(one -> assertThat(one).startsWith("actors.tsv:2:12: parents:"))
        .contains(
            "actors.tsv:5:12: parents: 'p' is a person, a parent must not be",
            "actors.tsv:6:1: id: 'c' stands twice, an id must be unique");
  }

  @Test
  void whatEverybodyKnowsHasAKindADayAndANameOnce() throws IOException {
    write(
        "chronology.tsv",
        "id\tlabel\tkind\tday\tnames",
        "a\tthe flood\tmoment\t2023-09-31\tflood of Quell",
        "b\tthe war\tlong\t2023-09-30\t",
        "b\tthe war\tlasting\t2023-09-30\tQuell war");
    check(
        "chronology.tsv:2:20: day: '2023-09-31' must be a day such as 2024-05-03",
        "chronology.tsv:3:11: kind: 'long' must be one of moment, lasting",
        "chronology.tsv:3:27: names: must have a name at least",
        "chronology.tsv:4:1: id: 'b' stands twice, an id must be unique");
  }

  private static String kinds() {
    return "state, state-force, coalition, armed-group, state-aligned-militia, party,"
        + " international-body, aid-body, monitor, court, company, person";
  }

  private void actors(String... rows) throws IOException {
    write("actors.tsv", headed(ACTORS, rows));
  }

  private void places(String... rows) throws IOException {
    write("locations.tsv", headed(PLACES, rows));
  }

  private static String[] headed(String header, String... rows) {
    var lines = new ArrayList<>(List.of(header));
    lines.addAll(List.of(rows));
    return lines.toArray(String[]::new);
  }

  private void write(String file, String... lines) throws IOException {
    Files.write(folder.resolve(file), List.of(lines));
  }

  private void check(String... expected) {
    assertThat(
            GazetteerCheck.of(folder, Set.of("dawn", "the")::contains).stream()
                .map(Fault::toString))
        .containsExactly(expected);
  }
}
