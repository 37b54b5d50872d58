package coop.hatstand.internal.filing.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.filing.Threads;
import coop.hatstand.internal.filing.WrittenCases;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sets of forms written for this, one of each kind, with what is filed under each question: {@code forms.txt} beside the resources of this test. */
final class WrittenFormsTest {

    @TestFactory
    Stream<DynamicTest> answersOfEachKind() {
        return WrittenCases.in("form/forms.txt").stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> {
            Briefing briefing = one.filed(Discussion.Kind.FORM);
            String found = briefing.questions().stream().map(q -> q.number() + ": " + briefing.responses().stream().filter(r -> r.questions().contains(q.id()))
                    .map(r -> Threads.oneLine(r)).collect(Collectors.joining(" / "))).collect(Collectors.joining("\n"));
            assertEquals(one.expected(), briefing.questions().size() + "\n" + found);
        }));
    }

    @Test
    void aQuestionKeepsItsLetters() {
        WrittenCases.Case one = WrittenCases.in("form/forms.txt").stream().filter(c -> c.name().startsWith("letters that look")).findFirst().orElseThrow();
        assertEquals(List.of("Who wrote the FAQ: you or Kim?", "Is 5 > 4 jars worth the trouble?"), one.filed(Discussion.Kind.FORM).questions().stream().map(q -> q.text()).toList());
    }
}
