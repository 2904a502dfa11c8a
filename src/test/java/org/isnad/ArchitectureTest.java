package org.isnad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The storeys of the house: a room uses only rooms on storeys below its own. */
@AnalyzeClasses(packages = "org.isnad", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule aRoomUsesOnlyTheStoreysBelow =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("6 cli")
          .definedBy("org.isnad", "org.isnad.cli..")
          .layer("5 walks")
          .definedBy("org.isnad.http..", "org.isnad.rebuild..")
          .layer("4 view, lucene")
          .definedBy("org.isnad.view..", "org.isnad.lucene..")
          .layer("3 plan, extract")
          .definedBy("org.isnad.plan..", "org.isnad.extract..")
          .layer("2 gazetteer, source, engine, generation")
          .definedBy(
              "org.isnad.gazetteer..",
              "org.isnad.source..",
              "org.isnad.engine..",
              "org.isnad.generation..")
          .layer("1 analysis")
          .definedBy("org.isnad.analysis..")
          .layer("0 names, article, query, config")
          .definedBy(
              "org.isnad.names..", "org.isnad.article..", "org.isnad.query..", "org.isnad.config..")
          .whereLayer("6 cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("5 walks")
          .mayOnlyBeAccessedByLayers("6 cli")
          .whereLayer("4 view, lucene")
          .mayOnlyBeAccessedByLayers("5 walks", "6 cli")
          .whereLayer("3 plan, extract")
          .mayOnlyBeAccessedByLayers("4 view, lucene", "5 walks", "6 cli")
          .whereLayer("2 gazetteer, source, engine, generation")
          .mayOnlyBeAccessedByLayers("3 plan, extract", "4 view, lucene", "5 walks", "6 cli")
          .whereLayer("1 analysis")
          .mayOnlyBeAccessedByLayers(
              "2 gazetteer, source, engine, generation",
              "3 plan, extract",
              "4 view, lucene",
              "5 walks",
              "6 cli");

  @ArchTest
  static final ArchRule roomsOnOneStoreyDoNotUseEachOther =
      neighbours("http", "rebuild")
          .and(neighbours("view", "lucene"))
          .and(neighbours("plan", "extract"))
          .and(neighbours("gazetteer", "source", "engine", "generation"))
          .and(neighbours("names", "article", "query", "config"));

  private static CompositeArchRule neighbours(String... rooms) {
    Map<String, String> roomOf =
        Stream.of(rooms).collect(Collectors.toMap(room -> "org.isnad." + room, room -> room));
    return CompositeArchRule.of(
        SlicesRuleDefinition.slices()
            .assignedFrom(
                new SliceAssignment() {
                  @Override
                  public SliceIdentifier getIdentifierOf(JavaClass each) {
                    String room = roomOf.get(each.getPackageName());
                    return room == null ? SliceIdentifier.ignore() : SliceIdentifier.of(room);
                  }

                  @Override
                  public String getDescription() {
                    return String.join(", ", rooms);
                  }
                })
            .should()
            .notDependOnEachOther());
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
  static final ArchRule httpIsOneRoom =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.isnad.http..", "org.isnad.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..");

  @ArchTest
  static final ArchRule namesNeedOnlyTheJdk =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.names..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("org.isnad.names..", "java..", "org.jspecify..");
}
