package coop.hatstand.internal.filing.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.briefing.Question;
import coop.hatstand.internal.filing.Threads;
import coop.hatstand.internal.filing.text.PostText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table of examples for each way of naming a question by itself: what somebody writes, and the places that it sees, each with its questions. Nothing is decided there. */
final class ProposersTest {
    private static final QuestionIndex ASKED = new QuestionIndex(List.of(asked("1", "How did your bakery start?"), asked("2", "What does a shared oven cost per month?"),
            asked("3", "Who repairs the ovens?"), asked("4", "Which lessons would you pass on?")));

    static Stream<Row> rows() {
        return Stream.of(
                row(new QuoteProposer(), "> How did your bakery start?\n\nBy chance.", "1 > How did your bakery start?"),
                row(new QuoteProposer(), "[quote=\"ines\"]\nWho repairs the ovens?\n[/quote]\nCem.", "3 [quote=\"ines\"]/Who repairs the ovens?/[/quote]"),
                row(new QuoteProposer(), "> 1. How did your bakery start?\n> 3. Who repairs the ovens?\nNo idea.", "1,3 > 1. How did your bakery start?/> 3. Who repairs the ovens?"),
                row(new QuoteProposer(), "> repairs the ovens?\n\nCem.", "3 > repairs the ovens?"),
                row(new QuoteProposer(), "> 4.\n\nPatience.", "4 > 4."),
                row(new QuoteProposer(), "| Who repairs\n| the ovens?\n\nCem.", "3 | Who repairs/| the ovens?"),
                row(new QuoteProposer(), "% Who repairs\n% the ovens?\n\nCem.", "3 % Who repairs/% the ovens?"),
                row(new QuoteProposer(), "> bread unites people everywhere\n\nTrue."),
                row(new QuoteProposer(), "| day | loaves |\n| --- | --- |\n| Monday | 40 |"),
                row(new NumberProposer(), "Q2: ten.", "2 Q2:"), row(new NumberProposer(), "ad (1): by chance.", "1 ad (1):"), row(new NumberProposer(), "Question 1 and 4: no.", "1,4 Question 1 and 4:"),
                row(new NumberProposer(), "2) Ten.\n3) Cem.", "2 2)", "3 3)"), row(new NumberProposer(), "Question 9: what?"), row(new NumberProposer(), "Question 4 made me laugh."),
                row(new ReferenceProposer(), "Thanks, and as regards number four, patience is all.", "4 and as regards number four,"), row(new ReferenceProposer(), "It rained, regarding the weather, all day."),
                row(new RestatementProposer(), "**Who repairs the ovens?**\n\nCem.", "3 **Who repairs the ovens?**"), row(new RestatementProposer(), "**What does an oven cost?**\n\nTen.", "2 **What does an oven cost?**"),
                row(new RestatementProposer(), "I wonder whether somebody repairs things at all in this town of ours, ovens or not."),
                row(new OrdinalProposer(), "For the last two questions, no.", "3,4 For the last two questions,"), row(new OrdinalProposer(), "Question three: Cem.", "3 Question three:"), row(new OrdinalProposer(), "The second time we paid."),
                row(new TopicProposer(), "As for repairs, ask Cem.", "3 As for repairs,"), row(new TopicProposer(), "Regarding your question about lessons: none.", "4 Regarding your question about lessons:"),
                row(new TopicProposer(), "As for the weather, it rains."), row(new TopicProposer(), "**Repairs:** Cem.\n\n**Lessons:** none.", "3 **Repairs:**", "4 **Lessons:**"),
                row(new OrdinalProposer(), "For your other questions, ask Dot.", " For your other questions,"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void sees(Row row) {
        PostText postText = PostText.of(Threads.post(2, "Ana", row.written));
        List<String> seen = row.proposer.propose(postText, ASKED, new ThreadSoFar(List.of())).stream().map(proposal -> proposal.questions().stream().map(indexedQuestion -> indexedQuestion.question().number()).collect(Collectors.joining(",")) + " "
                + postText.text().substring(proposal.mark().from(), proposal.mark().to()).strip().replace('\n', '/')).toList();
        assertEquals(row.seen, seen);
    }

    private static Row row(Proposer proposer, String written, String... seen) {
        return new Row(proposer, written, Arrays.asList(seen));
    }

    private static Question asked(String number, String text) {
        return new Question("q" + number, number, Optional.empty(), text, List.of());
    }

    private record Row(Proposer proposer, String written, List<String> seen) {
        @Override
        public String toString() {
            return proposer.getClass().getSimpleName() + ": " + written.replace('\n', '/');
        }
    }
}
