package org.isnad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The storeys of the house: a room uses only rooms on storeys below its own. */
@AnalyzeClasses(packages = "org.isnad", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  /**
   * The storeys from the ground up, each with its rooms. Rooms of one storey do not use each other.
   */
  private static final List<List<String>> STOREYS =
      List.of(
          List.of("words"),
          List.of("spelling", "article", "query", "config", "disk", "watch"),
          List.of("lexicon", "raw", "calendar", "language"),
          List.of("names", "html", "mending", "clipping"),
          List.of("training", "analysis", "entry", "parser", "record", "pdf", "feed"),
          List.of("matching", "engine", "generation", "format", "story", "relative"),
          List.of("unlisted", "source"),
          List.of("tagger", "ledger", "diff"),
          List.of("gazetteer"),
          List.of(
              "plan", "press", "follow", "checking", "importing", "report", "correction", "browse"),
          List.of("layout"),
          List.of("dates", "credits"),
          List.of("view", "lucene", "extract"),
          List.of("evaluation"),
          List.of("json", "export", "page", "http"),
          List.of("compose", "service", "rebuild"),
          List.of("api", "site", "gate", "admin"),
          List.of("server"),
          List.of("cli"));

  @ArchTest
  static final ArchRule aRoomUsesOnlyTheStoreysBelow =
      CompositeArchRule.of(
          IntStream.range(0, STOREYS.size())
              .boxed()
              .flatMap(storey -> STOREYS.get(storey).stream().map(room -> below(room, storey)))
              .toList());

  private static ArchRule below(String room, int storey) {
    String[] mayNotUse =
        STOREYS.subList(storey, STOREYS.size()).stream()
            .flatMap(List::stream)
            .filter(other -> !other.equals(room))
            .map(ArchitectureTest::packageOf)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(packageOf(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(mayNotUse)
        .allowEmptyShould(true);
  }

  private static String packageOf(String room) {
    return "org.isnad." + room + "..";
  }

  @ArchTest
  static void everyRoomStandsOnAStorey(JavaClasses classes) {
    Set<String> rooms =
        classes.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("org.isnad."))
            .filter(name -> !name.startsWith("org.isnad.web."))
            .map(name -> name.split("\\.", -1)[2])
            .collect(Collectors.toSet());
    assertThat(rooms)
        .containsExactlyInAnyOrderElementsOf(STOREYS.stream().flatMap(List::stream).toList());
  }

  @ArchTest
  static void theReadmeShowsEveryStoreyAndRoom(JavaClasses classes) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (int storey = 0; storey < STOREYS.size(); storey++) {
      String line = storey + " +" + String.join(" +", STOREYS.get(storey)) + "( .*)?";
      assertThat(readme.lines().map(shown -> shown.replace("Main, cli", "cli")))
          .as("storey %d", storey)
          .anyMatch(shown -> shown.matches(line));
    }
    for (String room : STOREYS.stream().flatMap(List::stream).toList()) {
      assertThat(readme).contains("### [%1$s](src/main/java/org/isnad/%1$s)".formatted(room));
    }
    assertThat(classes).isNotEmpty();
  }

  @ArchTest
  static final ArchRule noRoomsUseEachOtherInACircle =
      SlicesRuleDefinition.slices().matching("org.isnad.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule luceneStaysBehindTheBorder =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.isnad.lucene..", "org.isnad.analysis..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule javalinStaysWithTheRoutes =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.isnad.http..",
              "org.isnad.service..",
              "org.isnad.api..",
              "org.isnad.site..",
              "org.isnad.server..",
              "org.isnad.admin..",
              "org.isnad.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..");

  @ArchTest
  static final ArchRule namesNeedOnlyTheJdk =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.isnad.spelling..",
              "org.isnad.lexicon..",
              "org.isnad.names..",
              "org.isnad.training..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "org.isnad.spelling..",
              "org.isnad.lexicon..",
              "org.isnad.names..",
              "org.isnad.training..",
              "java..",
              "org.jspecify..");
}
