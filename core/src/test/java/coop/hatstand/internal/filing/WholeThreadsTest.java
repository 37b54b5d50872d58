package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.document.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole threads from {@code interviews.txt}: interviews that go question by question, and askers who put questions in several ways; below each its questions and answers. */
final class WholeThreadsTest {
    static Stream<WrittenCases.Case> cases() {
        return WrittenCases.in("interviews.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFiled(WrittenCases.Case one) {
        Briefing briefing = one.filed(Discussion.Kind.THREAD);
        List<String> told = new ArrayList<>();
        briefing.questions().forEach(question -> told.add(question.number() + " " + question.text()));
        briefing.responses().forEach(response -> told.add(String.join(",", response.questions()).replace("q", "") + ": " + Prose.of(response.body()).strip().replaceAll("\\s+", " ")));
        assertEquals(one.expected(), String.join("\n", told), one.name());
    }
}
