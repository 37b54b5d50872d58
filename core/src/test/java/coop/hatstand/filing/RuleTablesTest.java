package coop.hatstand.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.briefing.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A table of examples for each rule by itself: what somebody writes, and the questions that the rule finds named, each with its evidence; or none. */
final class RuleTablesTest {
    private static final Path RULES = Path.of("src", "main", "java", "coop", "hatstand", "filing");
    private static final List<Question> ASKED = List.of(asked("1", "How did your bakery start?"), asked("2", "What does a shared oven cost per month?"),
            asked("3", "Who repairs the ovens?"), asked("4", "Which lessons would you pass on?"));
    private static final List<Question> LETTERED = List.of(asked("a", "How did you start?"), asked("b", "What does it cost?"), asked("c", "Who repairs it?"));
    private static final List<Question> SECTIONED = List.of(asked("A1", "How did you start?"), asked("A2", "Who helped?"), asked("B1", "What does it cost?"));

    private final Map<String, List<DynamicTest>> tables = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> tables() {
        fill();
        return tables.values().stream().flatMap(List::stream);
    }

    @Test
    void everyRuleHasOne() throws IOException {
        fill();
        try (Stream<Path> files = Files.list(RULES)) {
            TreeSet<String> rules = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Rule.java") && !name.equals("LabelRule.java"))
                    .map(name -> name.replace(".java", "")).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(rules, tables.keySet());
        }
    }

    private void fill() {
        table(new QuoteRule(), ASKED,
                row("> How did your bakery start?\n\nBy chance.", "1 > How did your bakery start?"),
                row("[quote=\"ines\"]\nWho repairs the ovens?\n[/quote]\nCem.", "3 [quote=\"ines\"]/Who repairs the ovens?/[/quote]"),
                row("> 1. How did your bakery start?\n> 3. Who repairs the ovens?\nNo idea.", "1,3 > 1. How did your bakery start?/> 3. Who repairs the ovens?"),
                row("> bread unites people everywhere\n\nTrue."),
                row("> repairs the ovens?\n\nCem.", "3 > repairs the ovens?"), row("> What does a\n\nTen.", "2 > What does a"), row("> does a shared\n\nNo."),
                row("Who repairs the ovens?"));
        table(new NumberRule("label", NumberLabel.Kind.WORDED), ASKED,
                row("Q2: ten.", "2 Q2:"), row("Re: question 3. Cem.", "3 Re: question 3."), row("ad (1): by chance.", "1 ad (1):"), row("Question 1 and 4: no.", "1,4 Question 1 and 4:"),
                row("Question 4 made me laugh."), row("Question 9: what?"), row("2. Ten."), row("> Q2: ten"));
        table(new SectionRule(), SECTIONED,
                row("A2. My aunt.\nB1 - ten.", "A2 A2.", "B1 B1 -"), row("Re A1: by chance.", "A1 Re A1:"), row("C7. No."), row("An A1 paper."));
        table(new RestatedRule(), ASKED,
                row("**Who repairs the ovens?**\n\nCem.", "3 **Who repairs the ovens?**"), row("What does an oven cost per month?\n\nTen.", "2 What does an oven cost per month?"),
                row("Who knows?\n\nNobody."), row("I wonder whether somebody repairs things at all in this town of ours, ovens or not."));
        table(new OrdinalRule(), ASKED,
                row("First question: by chance.", "1 First question:"), row("For the last two questions, no.", "3,4 For the last two questions,"), row("Question three: Cem.", "3 Question three:"),
                row("As to point two I pay ten.", "2 As to point two"), row("First two questions: no.\nThird: Cem.", "1,2 First two questions:", "3 Third:"), row("And to the last: patience.", "4 And to the last:"),
                row("Third: Cem."), row("My first question is who you are."), row("The second time we paid."));
        table(new TopicRule(), ASKED,
                row("As for repairs, ask Cem.", "3 As for repairs,"), row("Regarding your question about lessons: none.", "4 Regarding your question about lessons:"),
                row("As for the weather, it rains."), row("On the repairs, ask Cem."));
        table(new LetterRule(), LETTERED,
                row("(b) ten.\n(c) Cem.", "b (b)", "c (c)"), row("Question a: by chance.", "a Question a:"), row("b ten"), row("d) no."));
        table(new LeadRule(), ASKED,
                row("**Repairs:** Cem.\n\n**Lessons:** none.", "3 **Repairs:**", "4 **Lessons:**"), row("Repairs: Cem.\nLessons: none.", "3 Repairs:", "4 Lessons:"),
                row("**Repairs:** Cem."), row("**Repairs:** Cem.\n\n**Weather:** rain.\n\n**Lessons:** none."));
        table(new EnumeratedRule(), ASKED,
                row("First: by chance.\nSecond: ten.", "1 First:", "2 Second:"), row("First, a.\nSecond, b.\nThird, c.\nLastly, d.", "1 First,", "2 Second,", "3 Third,", "4 Lastly,"),
                row("First, I like bread.\nSecond, I like ovens."), row("Second: ten.\nThird: Cem."));
    }

    private void table(LabelRule rule, List<Question> questions, Row... rows) {
        Questions asked = new Questions(questions);
        tables.put(rule.getClass().getSimpleName(), Arrays.stream(rows).map(row -> DynamicTest.dynamicTest(rule.getClass().getSimpleName() + ": " + row.written.replace('\n', '/'), () -> {
            Sheet sheet = Sheet.of(Threads.post(2, "Ana", row.written));
            List<String> found = rule.marks(sheet, asked).stream().map(mark -> mark.questions().stream().map(a -> a.question().number()).collect(Collectors.joining(",")) + " "
                    + sheet.text().substring(mark.from(), mark.to()).strip().replace('\n', '/')).toList();
            assertEquals(row.found, found);
        })).collect(Collectors.toCollection(ArrayList::new)));
    }

    private static Row row(String written, String... found) {
        return new Row(written, List.of(found));
    }

    private static Question asked(String number, String text) {
        return new Question("q" + number, number, Optional.empty(), text, List.of());
    }

    private record Row(String written, List<String> found) {
    }
}
