package coop.hatstand;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house is built as it was drawn: which package uses which, and where the libraries stay. */
final class HouseTest {
    private static final String ROOT = "coop.hatstand";
    private static final JavaClasses CORE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("coop/hatstand/testing")).importPackages(ROOT);

    /** Each package of core with those it may use; the root may use all. */
    private static final Map<String, List<String>> USES = new TreeMap<>(Map.ofEntries(
            Map.entry("document", List.of()),
            Map.entry("markup", List.of("document")),
            Map.entry("discussion", List.of("document")),
            Map.entry("briefing", List.of("document")),
            Map.entry("labels", List.of()),
            Map.entry("office", List.of()),
            Map.entry("read", List.of("discussion", "document", "labels", "office", "read.talk", "read.html", "read.chat", "read.transcript", "read.office", "read.tracker")),
            Map.entry("read.talk", List.of("discussion", "document")),
            Map.entry("read.html", List.of("read.talk", "discussion", "markup")),
            Map.entry("read.chat", List.of("read.talk", "discussion")),
            Map.entry("read.transcript", List.of("read.talk", "discussion", "labels")),
            Map.entry("read.office", List.of()),
            Map.entry("read.tracker", List.of("read.talk", "discussion")),
            Map.entry("filing", List.of("discussion", "briefing", "markup", "document", "labels")),
            Map.entry("json", List.of("briefing", "markup", "document")),
            Map.entry("withhold", List.of("briefing", "document", "labels")),
            Map.entry("terms", List.of("briefing", "document", "labels")),
            Map.entry("present", List.of("briefing", "json", "document", "labels")),
            Map.entry("export", List.of("document")),
            Map.entry("people", List.of("briefing", "read", "document", "labels")),
            Map.entry("revise", List.of("briefing", "people", "markup", "present", "export", "document", "labels"))));

    static Set<String> packages() {
        return USES.keySet();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void packageUsesOnlyWhatTheTableNames(String name) {
        String[] allowed = Stream.concat(USES.get(name).stream(), Stream.of(name)).map(p -> ROOT + "." + p).toArray(String[]::new);
        noClasses().that().resideInAPackage(ROOT + "." + name)
                .should().dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true)
                .check(CORE);
    }

    /** Without this a new package would stand outside every rule above. */
    @Test
    void everyPackageIsInTheTable() {
        Set<String> found = CORE.stream().map(JavaClass::getPackageName).filter(p -> !p.equals(ROOT))
                .map(p -> p.substring(ROOT.length() + 1)).collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(USES.keySet());
        assertEquals(Set.of(), found);
    }

    @Test
    void noPackageUsesItselfThroughAnother() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void librariesStayInTheirRooms() {
        stays("tools.jackson..", "json", "read", "read.html", "read.chat", "read.tracker");
        stays("com.vladsch.flexmark..", "markup");
        stays("org.jsoup..", "markup", "read.html");
    }

    @Test
    void libraryNeitherPrintsNorLogsNorFetchesNorReadsTheClock() {
        noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().dependOnClassesThat().resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..", "java.net.http..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock")
                .orShould().callMethod(System.class, "currentTimeMillis").orShould().callMethod(System.class, "getProperty", String.class)
                .orShould().callMethod(java.time.Instant.class, "now").orShould().callMethod(java.util.Locale.class, "getDefault")
                .orShould().callMethod(java.util.TimeZone.class, "getDefault")
                .check(CORE);
    }

    @Test
    void publicClassesAreFinalUnlessTheyAreThereToBeImplemented() {
        classes().that().arePublic().and().areNotInterfaces().and().areNotEnums().and().doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
                .should().haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .check(CORE);
    }

    private static void stays(String library, String... rooms) {
        String[] allowed = Stream.of(rooms).map(room -> ROOT + "." + room).toArray(String[]::new);
        noClasses().that().resideOutsideOfPackages(allowed).should().dependOnClassesThat().resideInAPackage(library).check(CORE);
    }
}
