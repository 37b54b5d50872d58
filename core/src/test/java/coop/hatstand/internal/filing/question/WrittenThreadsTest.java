package coop.hatstand.internal.filing.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.filing.WrittenCases;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The questions of threads written for this, one of each kind: {@code threads.txt} beside the resources of this test. */
final class WrittenThreadsTest {

    @TestFactory
    Stream<DynamicTest> questionsOfEachKind() {
        return WrittenCases.in("question/threads.txt").stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> {
            Briefing briefing = one.filed(Discussion.Kind.THREAD);
            List<String> found = briefing.questions().stream().map(q -> q.number() + "|" + q.section().map(section -> section + "|").orElse("") + q.text()).toList();
            assertEquals(one.expected(), found.stream().collect(Collectors.joining("\n")));
        }));
    }
}
