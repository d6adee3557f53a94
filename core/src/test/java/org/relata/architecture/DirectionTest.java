package org.relata.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The way of the data goes in one direction (docs/map.md): a package knows those before it and none behind it. */
class DirectionTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.relata");

    /** What each package may use, besides itself, the model and RelataException. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("data", List.of()),
            Map.entry("text", List.of()),
            Map.entry("petrarch", List.of("data")),
            Map.entry("ontology", List.of("data")),
            Map.entry("lexicon", List.of("data", "petrarch", "ontology")),
            Map.entry("read", List.of("data", "text", "lexicon")),
            Map.entry("parse", List.of("data", "text", "lexicon")),
            Map.entry("code", List.of("data", "text", "ontology", "lexicon", "parse")),
            Map.entry("resolve", List.of("data", "petrarch", "text", "ontology", "lexicon", "parse", "code")),
            Map.entry("classify", List.of("data", "ontology", "lexicon", "code", "resolve")),
            Map.entry("corroborate", List.of("data", "text", "ontology", "lexicon", "resolve", "classify", "contract")),
            Map.entry("conflict", List.of("data", "ontology", "resolve", "contract", "corroborate")),
            Map.entry(
                    "exchange", List.of("data", "text", "ontology", "resolve", "classify", "contract", "corroborate")),
            Map.entry("imports", List.of("data", "petrarch", "lexicon", "resolve")),
            Map.entry("contract", List.of()),
            Map.entry(
                    "evaluate",
                    List.of("data", "ontology", "lexicon", "contract", "corroborate", "conflict", "exchange"))));

    @TestFactory
    List<DynamicTest> everyPackageKnowsOnlyThoseBeforeIt() {
        return MAY_USE.entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(entry.getKey(), () -> checkPackage(entry.getKey(), entry.getValue())))
                .toList();
    }

    private static void checkPackage(String name, List<String> mayUse) {
        DescribedPredicate<JavaClass> allowed = Predicates.resideOutsideOfPackage("org.relata..")
                .or(Predicates.resideInAPackage("org.relata"))
                .or(inPackage("model"))
                .or(inPackage(name));
        for (String other : mayUse) {
            allowed = allowed.or(inPackage(other));
        }
        classes()
                .that()
                .resideInAPackage(pattern(name))
                .should()
                .onlyDependOnClassesThat(allowed.as("the packages before it: " + mayUse))
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void everyPackageHasItsPlace() {
        classes()
                .should()
                .resideInAnyPackage(placed())
                .because("a new package is entered in MAY_USE here and in docs/map.md")
                .check(CORE);
    }

    private static String[] placed() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("org.relata"),
                        MAY_USE.keySet().stream().map(DirectionTest::pattern))
                .toArray(String[]::new);
    }

    @Test
    void onlyThePipelineWiresTheStages() {
        noClasses()
                .that()
                .resideInAPackage("org.relata.*..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.relata.Pipeline")
                .check(CORE);
    }

    @Test
    void coreKnowsNoDatabaseWebOrCluster() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "java.net.http..",
                        "com.sun.net.httpserver..",
                        "jakarta.servlet..",
                        "javax.servlet..",
                        "io.javalin..",
                        "org.eclipse.jetty..",
                        "org.jdbi..",
                        "org.flywaydb..",
                        "org.apache.spark..",
                        "org.apache.hadoop..")
                .check(CORE);
    }

    private static DescribedPredicate<JavaClass> inPackage(String name) {
        return Predicates.resideInAPackage(pattern(name));
    }

    private static String pattern(String name) {
        return "org.relata." + name + "..";
    }
}
