package coop.hatstand.internal.read.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.Hatstand;
import coop.hatstand.ReadOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Question;
import coop.hatstand.document.Prose;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reply to a mail with three questions, of which two are answered, as mail programs and archives lay it out; {@code shapes.txt} has the shapes. */
final class MailShapesTest {
    private static final List<String> ASKED = List.of("How did your bakery start sharing its ovens?", "What does a shared oven cost each member per month?", "Who repairs the ovens when they break down?");
    private static final List<String> SAID = List.of("By chance, in 2019.", "Ten a month.");
    private static final String QUESTIONS = "Hello all,\n\n1. " + ASKED.get(0) + "\n2. " + ASKED.get(1) + "\n3. " + ASKED.get(2) + "\n\nInes";
    private static final String INLINE = "Hello all,\n\n1. " + ASKED.get(0) + "\n\n" + SAID.get(0) + "\n\n2. " + ASKED.get(1) + "\n\n" + SAID.get(1) + "\n\n3. " + ASKED.get(2) + "\n\nInes";
    private static final String HTML_QUESTIONS = "<p>Hello all,</p><p>1. " + ASKED.get(0) + "<br>2. " + ASKED.get(1) + "<br>3. " + ASKED.get(2) + "</p><p>Ines</p>";

    static Stream<String> shapes() throws IOException {
        try (InputStream in = MailShapesTest.class.getResourceAsStream("shapes.txt")) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ")).skip(1).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void whatIsAnsweredIsFiledAndWhatIsQuotedIsNot(String shape) throws IOException {
        String head = shape.substring(0, shape.indexOf('\n'));
        Briefing briefing = Hatstand.found().read(List.of(Source.of("ovens.mbox", mbox(head.endsWith("| html"), body(shape.substring(head.length() + 1))))), ReadOptions.builder().build());
        assertEquals(ASKED, briefing.questions().stream().map(Question::text).toList());
        assertEquals(List.of("Ana Oke: q1 " + SAID.get(0), "Ana Oke: q2 " + SAID.get(1)), briefing.responses().stream().map(response -> name(briefing, response.respondent()) + ": " + String.join(",", response.questions()) + " "
                + Prose.of(response.body()).strip()).toList());
    }

    /** Last lines that look like a program's own and are answers. */
    @ParameterizedTest
    @ValueSource(strings = {"We keep it on an iPad", "Everybody reads from an Android", "An iPhone", "We swap by Outlook on a Mac"})
    void aLastLineThatNamesAPhoneIsAnAnswer(String last) throws IOException {
        Briefing briefing = Hatstand.found().read(List.of(Source.of("ovens.mbox", mbox(false, "1. By hand.\n\n2. " + last))), ReadOptions.builder().build());
        assertEquals(List.of("By hand.", last), briefing.responses().stream().map(response -> Prose.of(response.body()).strip()).toList());
    }

    /** Rules between answers end nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"____________________________", "------------------------------", "==============================", "-.-.-.-.-.-.-", "* * *", "-------------- next part --------------"})
    void aRuleBetweenTwoAnswersEndsNothing(String rule) throws IOException {
        Briefing briefing = Hatstand.found().read(List.of(Source.of("ovens.mbox", mbox(false, "1. By hand.\n\n" + rule + "\n\n2. Ten.\n"))), ReadOptions.builder().build());
        assertEquals(2, briefing.responses().size(), () -> briefing.responses().toString());
    }

    private static String name(Briefing briefing, String id) {
        return briefing.respondents().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().name();
    }

    private static String body(String shape) {
        return shape.replace("{masked}", "<ines at loaf.example>").replace("{A}", "1. " + SAID.get(0) + "\n2. " + SAID.get(1)).replace("{Q}", QUESTIONS).replace("{>Q}", quoted(QUESTIONS, "> ")).replace("{>>Q}", quoted(QUESTIONS, "> > "))
                .replace("{1Q}", "1. " + ASKED.get(0)).replace("{2Q}", "2. " + ASKED.get(1)).replace("{3Q}", "3. " + ASKED.get(2)).replace("{inline}", INLINE)
                .replace("{I}", quoted("Hello all,\n\n1. " + ASKED.get(0), "> ") + "\n\n" + SAID.get(0) + "\n\n" + quoted("2. " + ASKED.get(1), "> ") + "\n\n" + SAID.get(1) + "\n\n" + quoted("3. " + ASKED.get(2) + "\n\nInes", "> "))
                .replace("{hA}", "<p>1. " + SAID.get(0) + "</p><p>2. " + SAID.get(1) + "</p>").replace("{hQ}", HTML_QUESTIONS);
    }

    private static String quoted(String text, String sign) {
        return text.lines().map(line -> (sign + line).stripTrailing()).collect(Collectors.joining("\n"));
    }

    private static String mbox(boolean html, String body) {
        return "From ines@loaf.example Mon Mar  2 10:00:00 2026\nFrom: Ines Roy <ines@loaf.example>\nTo: ovens@lists.loaf.example\nSubject: Ovens\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nMessage-ID: <1@x>\n\n" + QUESTIONS
                + "\n\nFrom ana@loaf.example Tue Mar  3 10:00:00 2026\nFrom: Ana Oke <ana@loaf.example>\nTo: ovens@lists.loaf.example\nSubject: Re: Ovens\nDate: Tue, 3 Mar 2026 10:00:00 +0000\nMessage-ID: <2@x>\nIn-Reply-To: <1@x>\nContent-Type: text/"
                + (html ? "html" : "plain") + "; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + body + "\n";
    }
}
