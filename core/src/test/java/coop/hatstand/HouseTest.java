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
            Map.entry("ask", List.of()),
            Map.entry("briefing", List.of("document")),
            Map.entry("discussion", List.of("document")),
            Map.entry("document", List.of("source")),
            Map.entry("export", List.of("document", "source")),
            Map.entry("internal.ask", List.of("ask", "briefing", "discussion", "document", "internal.labels", "internal.people", "internal.present.view", "internal.terms", "markup")),
            Map.entry("internal.choices", List.of("briefing", "internal.labels")),
            Map.entry("internal.filing", List.of("briefing", "discussion", "document", "internal.filing.form", "internal.filing.hint",
                    "internal.filing.mark", "internal.filing.path", "internal.filing.people", "internal.filing.question", "internal.filing.quote",
                    "internal.filing.text", "internal.filing.words", "internal.labels", "markup", "source", "suggest")),
            Map.entry("internal.filing.form", List.of("briefing", "discussion", "internal.filing.heading", "internal.filing.mark",
                    "internal.filing.text", "internal.filing.words")),
            Map.entry("internal.filing.heading", List.of("internal.filing.text", "internal.filing.words")),
            Map.entry("internal.filing.hint", List.of("briefing", "document", "internal.filing.mark", "internal.filing.words", "internal.labels", "suggest")),
            Map.entry("internal.filing.mark", List.of("briefing", "discussion", "internal.filing.heading", "internal.filing.text", "internal.filing.words",
                    "internal.terms")),
            Map.entry("internal.filing.path", List.of("briefing", "discussion", "internal.filing.mark", "internal.filing.text", "internal.filing.words")),
            Map.entry("internal.filing.people", List.of("briefing", "discussion", "document", "internal.filing.text", "internal.filing.words",
                    "internal.labels")),
            Map.entry("internal.filing.question", List.of("briefing", "discussion", "internal.filing.heading", "internal.filing.mark",
                    "internal.filing.text", "internal.filing.words")),
            Map.entry("internal.filing.quote", List.of("discussion", "internal.filing.mark", "internal.filing.text", "internal.filing.words")),
            Map.entry("internal.filing.text", List.of("briefing", "discussion", "document", "internal.filing.words", "internal.labels", "markup")),
            Map.entry("internal.filing.words", List.of("discussion", "internal.labels")),
            Map.entry("internal.labels", List.of()),
            Map.entry("internal.markup.guard", List.of("internal.markup.normal")),
            Map.entry("internal.markup.html", List.of("document", "internal.markup.normal")),
            Map.entry("internal.markup.normal", List.of("document")),
            Map.entry("internal.markup.write", List.of("document", "internal.markup.guard", "internal.markup.normal")),
            Map.entry("internal.people", List.of("briefing", "document", "internal.labels", "internal.read.office", "source")),
            Map.entry("internal.present", List.of("briefing", "document", "internal.choices", "internal.labels", "internal.present.claim", "internal.present.report",
                    "internal.present.view", "json", "source")),
            Map.entry("internal.present.alike", List.of()),
            Map.entry("internal.present.claim", List.of("briefing", "document", "internal.labels")),
            Map.entry("internal.present.report", List.of("briefing", "document", "internal.choices", "internal.labels", "internal.present.alike", "internal.present.view")),
            Map.entry("internal.present.view", List.of("briefing", "document", "internal.labels", "internal.present.claim")),
            Map.entry("internal.read", List.of("discussion", "document", "internal.labels", "internal.read.archive", "internal.read.chat",
                    "internal.read.discourse", "internal.read.form", "internal.read.html", "internal.read.input", "internal.read.loomio",
                    "internal.read.mail", "internal.read.office", "internal.read.pasted", "internal.read.survey", "internal.read.tracker",
                    "internal.read.transcript", "read", "source")),
            Map.entry("internal.read.archive", List.of("discussion", "document", "internal.labels", "internal.read.input", "read", "source")),
            Map.entry("internal.read.chat", List.of("discussion", "document", "internal.labels", "internal.read.input", "internal.read.talk", "read",
                    "source")),
            Map.entry("internal.read.discourse", List.of("discussion", "document", "internal.labels", "internal.read.input", "read", "source")),
            Map.entry("internal.read.form", List.of("discussion", "document", "internal.labels", "internal.read.input", "read", "source")),
            Map.entry("internal.read.html", List.of("discussion", "document", "internal.labels", "internal.read.form", "internal.read.input",
                    "internal.read.mail", "internal.read.talk", "markup", "read", "source")),
            Map.entry("internal.read.input", List.of("document", "internal.labels", "source")),
            Map.entry("internal.read.loomio", List.of("discussion", "document", "internal.labels", "internal.read.input", "internal.read.survey",
                    "read", "source")),
            Map.entry("internal.read.mail", List.of("discussion", "document", "internal.labels", "internal.read.input", "read", "source")),
            Map.entry("internal.read.office", List.of("discussion", "document", "internal.labels", "internal.read.form", "internal.read.html",
                    "internal.read.input", "internal.read.survey", "office", "read", "source")),
            Map.entry("internal.read.pasted", List.of("discussion", "document", "internal.labels", "internal.read.input", "read", "source")),
            Map.entry("internal.read.survey", List.of("discussion", "document", "internal.labels", "internal.read.input", "office", "read", "source")),
            Map.entry("internal.read.talk", List.of("discussion", "document", "internal.labels", "internal.read.input", "source")),
            Map.entry("internal.read.tracker", List.of("discussion", "document", "internal.labels", "internal.read.input", "internal.read.survey",
                    "internal.read.talk", "read", "source")),
            Map.entry("internal.read.transcript", List.of("discussion", "internal.labels", "internal.read.input", "internal.read.talk", "read", "source")),
            Map.entry("internal.revise.compare", List.of("document", "internal.labels", "markup")),
            Map.entry("internal.revise.draft", List.of("briefing", "document", "export", "internal.labels", "internal.people", "internal.present",
                    "internal.present.view", "internal.revise.compare", "internal.revise.typed", "markup", "revise")),
            Map.entry("internal.revise.grow", List.of("briefing", "document", "internal.labels", "internal.revise.compare", "internal.revise.draft", "revise")),
            Map.entry("internal.revise.merge", List.of("briefing", "document", "internal.labels", "internal.present.view", "internal.revise.compare", "internal.revise.draft", "revise")),
            Map.entry("internal.revise.typed", List.of("briefing", "document", "internal.labels", "internal.revise.compare")),
            Map.entry("internal.terms", List.of("briefing", "document", "internal.labels")),
            Map.entry("internal.verify", List.of("briefing", "document", "internal.labels", "internal.read.input", "internal.read.office", "internal.withhold",
                    "internal.withhold.text", "markup", "office", "read", "source", "verify")),
            Map.entry("internal.withhold", List.of("briefing", "document", "internal.choices", "internal.labels", "internal.withhold.address", "internal.withhold.names",
                    "internal.withhold.text")),
            Map.entry("internal.withhold.address", List.of("briefing", "internal.labels", "internal.withhold.names", "internal.withhold.text")),
            Map.entry("internal.withhold.names", List.of("briefing", "document", "internal.labels", "internal.withhold.text")),
            Map.entry("internal.withhold.text", List.of("document")),
            Map.entry("json", List.of("briefing", "discussion", "document", "internal.labels", "markup", "read", "source", "verify")),
            Map.entry("markup", List.of("document", "internal.markup.guard", "internal.markup.html", "internal.markup.normal", "internal.markup.write")),
            Map.entry("office", List.of()),
            Map.entry("read", List.of("discussion", "source")),
            Map.entry("revise", List.of("briefing", "document", "internal.labels", "internal.revise.compare")),
            Map.entry("source", List.of("internal.labels")),
            Map.entry("suggest", List.of("briefing")),
            Map.entry("verify", List.of("document"))));

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
        stays("tools.jackson..", "json", "internal.read.input", "internal.read.discourse", "internal.read.loomio", "internal.read.survey", "internal.read.html", "internal.read.chat", "internal.read.tracker");
        stays("com.vladsch.flexmark..", "markup");
        stays("org.snakeyaml..", "internal.read.input");
        stays("org.jsoup..", "markup", "internal.markup.html", "internal.read.html");
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
