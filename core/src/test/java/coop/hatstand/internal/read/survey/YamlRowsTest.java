package coop.hatstand.internal.read.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.Readers;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.HatstandException;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of YAML. */
final class YamlRowsTest {
    private static final List<String> SAID = List.of("Ana: Who holds the key? = I do, on weekdays.", "Ana: When is it open? = 08:30", "Ben: Who holds the key? = no", "Ben: When is it open? = 2024-03-01");

    @ParameterizedTest
    @ValueSource(strings = {
        "- name: Ana\n  Who holds the key?: I do, on weekdays.\n  When is it open?: 08:30\n- name: Ben\n  Who holds the key?: no\n  When is it open?: 2024-03-01\n",
        "# from the tool\n---\n- name: Ana\n  Who holds the key?: |\n    I do,\n    on weekdays.\n  When is it open?: '08:30'\n-\n  name: Ben\n  Who holds the key?: \"no\"\n  When is it open?: 2024-03-01\n...\n",
        "title: Keys\nresponses:\n  - name: Ana\n    Who holds the key?: >-\n      I do,\n      on weekdays.\n    When is it open?: 08:30\n  - {name: Ben, Who holds the key?: no, When is it open?: 2024-03-01}\n",
        "name: Ana\nWho holds the key?: I do, on weekdays.\nWhen is it open?: 08:30\n---\nname: Ben\nWho holds the key?: no\nWhen is it open?: 2024-03-01\n",
        "%YAML 1.2\n---\n\"name\": Ana\n\"Who holds the key?\": I do, on weekdays.\n\"When is it open?\": 08:30\n---\n\"name\": Ben\n\"Who holds the key?\": no\n\"When is it open?\": 2024-03-01\n"})
    void readsRowsHoweverTheyAreLaidOut(String yaml) throws IOException {
        for (String name : List.of("answers.yaml", "answers.YML", "pasted.txt")) {
            assertEquals(SAID, said(name, yaml));
        }
    }

    @Test
    void keepsWhatIsWrittenAsItIsWritten() throws IOException {
        assertEquals(List.of("Ana: What does it cost? = 1.10", "Ana: Which one? = 007", "Ana: Is it so? = yes; ~1; No"),
                said("a.yaml", "- name: Ana\n  What does it cost?: 1.10\n  Which one?: 007\n  Is it so?: [yes, ~1, No]\n  And this?: ~\n- name: Ben\n  And this?: null\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Ana: I do.\n- Ben: I do not.\n", "- bread: yes\n  butter: no\n- Where does one go: to the mill\n  and then: home\n", "---\ntitle: Keys\nname: Ana\n---\n\n# Keys\n\n## Who holds it?\n\nI do.\n",
        "Hello all: a question\nfollows below: who has it?\n", "name: Ana\nWho holds the key?: I do.\n", "- one\n- two\n", "Ana: who has it?\n\nBen: I have.\n"})
    void leavesOtherTextAlone(String text) throws IOException {
        assertEquals(Likelihood.NO, new JsonRowsReader().recognise(Source.of("notes.md", text)));
    }

    @ParameterizedTest
    @CsvSource({"'- name: Ana\n  q: \"open\n',3", "'- name: Ana\n  q: x\n  q: y\n',3", "'- &a {name: Ana, q: x}\n- name: Ben\n  q: *a\n',3", "'- name: Ana\n  <<: *a\n  q: x\n',2", "'- ? [a, b]\n  : x\n  name: Ana\n',1", "'- name: Ana\n\tq: x\n',2"})
    void saysInWhichLineItIsWrong(String yaml, int line) {
        String message = assertThrows(HatstandException.class, () -> new JsonRowsReader().read(Source.of("a.yaml", yaml))).getMessage();
        assertTrue(message.contains("line " + line), message);
    }

    @Test
    void staysWithinLimits() {
        String laughs = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
        for (String yaml : List.of(laughs, "- ".repeat(100_000), "[".repeat(500) + "\n", "- name: Ana\n  q: " + "[".repeat(100_000), "- name: Ana\n  q: " + "{a: ".repeat(50_000), "- ".repeat(3_000) + "x", "- name: Ana\n  \"" + "a".repeat(3_000_000),
                "- name: Ana\n  q: " + "&a ".repeat(100_000), "- name: Ana\n" + "  ? a\n".repeat(100_000), "- name: Ana\n  q: " + "!a".repeat(500_000), "- name: Ana\n" + "#\n".repeat(1_000_000))) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(HatstandException.class, () -> new JsonRowsReader().read(Source.of("a.yaml", yaml))));
        }
    }

    private static List<String> said(String name, String yaml) throws IOException {
        Source source = Source.of(name, yaml);
        Discussion survey = Readers.found(Labels.of("en")).read(source);
        return survey.posts().stream().flatMap(post -> post.fields().stream().filter(field -> !field.answer().isBlank()).map(field -> post.author().name().orElse("?") + ": " + field.question() + " = " + field.answer().replace("\n", " ").strip()))
                .collect(Collectors.toList());
    }
}
