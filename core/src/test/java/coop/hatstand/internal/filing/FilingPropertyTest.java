package coop.hatstand.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Post;
import coop.hatstand.discussion.Syntax;
import coop.hatstand.internal.filing.words.WordLikeness;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** In whatever style answers are labelled: each is filed where it was put, and no character is lost. */
final class FilingPropertyTest {
    private static final List<String> ASKED = List.of(
            "How did your bakery start sharing its ovens?", "What does a shared oven cost each member per month?",
            "Who repairs the ovens when they break down?", "Which lessons would you pass on to a new co-op?", "Where do you buy flour in winter?");
    private static final List<String> SAID = List.of(
            "We tried it twice and stayed with the second way.", "About 3 of us, for 2 weeks in May.", "Nobody knows; ask at the next meeting.",
            "It was £40 at first, then £35.\n\nSince 2019 it is less.", "Mostly these:\n\n- patience\n- a rota on the wall", "> as the saying goes, bread unites\n\nThat is all.",
            "See https://example.org/ovens#2 for it.", "Yes. 24/7, in version 2.1 of our rules.");

    /** One way to label an answer. */
    enum Style {
        KEYCAP("%d\uFE0F\u20E3 "), BOLD_MARKLESS("**%d** "), POINT("Point %d: "), ANSWER("Answer %d: "), FRENCH("Réponse à la question %d : "), SPANISH("Sobre la pregunta %d: "),
        ASKED_AND_ANSWERED("Q: %2$s\nA: "), ITEM("- %2$s "), DOT("%d. "), PAREN("%d) "), COLON("%d: "), DASH("%d - "), SPACED_DOT("%d . "), BOLD_NUMBER("**%02d\\.** "), Q("Q%d: "), QUESTION("Question-%d: "), RE("Re: question %d. "),
        REGARDING("Regarding Q%d, "), AS_TO("As to Q%d: "), FOR("For question %d, "), ON("On %d, "), HASH("#%d: "), RESTATED("**%2$s**\n\n"), NUMBERED_RESTATED("%d. %s\n\n"), COPIED("%2$s\n"),
        QUOTED("> %d. %s\n\n"), BLOCK_QUOTED("[quote=\"ines, post:1, topic:5\"]\n%2$s\n[/quote]\n\n"), HEADING("### %d. %s\n\n"), BOLD_LABEL("**Question %d**\n\n"), BRACKETED("(%d) "), AD("ad (%d): "), REPLY("Answer to question %d: "),
        NUMBERO("Question no. %d: "), ARROW("Q%d: %s\n→ "), RULED("----------\n%d. %s\n----------\n\n");

        private final String format;

        Style(String format) {
            this.format = format;
        }

        String label(int number) {
            return String.format(Locale.ROOT, format, number, ASKED.get(number - 1));
        }
    }

    @Property(seed = "20261123", tries = 300)
    void everyAnswerIsFiledWhereItWasPut(@ForAll Style style, @ForAll("picks") List<Integer> numbers, @ForAll("answers") List<Integer> answers,
            @ForAll boolean opens, @ForAll boolean plain) {
        boolean text = plain && style != Style.BLOCK_QUOTED;
        StringBuilder reply = new StringBuilder(opens ? "Thanks for asking us.\n\n" : "");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            String answer = SAID.get(answers.get(i));
            String label = style.label(numbers.get(i));
            reply.append(label).append(answer).append("\n\n");
            // In plain text nobody can tell a saying set off by the sign from somebody else's mail.
            expected.add(numbers.get(i) + ": " + words(text && label.endsWith("\n") ? answer.replaceAll("(?m)^>.*$", "") : answer));
        }
        FilingResult result = filed(reply.toString(), text ? Syntax.PLAIN : Syntax.MARKDOWN);
        assertEquals("", Threads.lost(result));
        assertEquals(String.join("\n", expected),
                Threads.told(result).stream().filter(told -> !told.startsWith("-")).map(FilingPropertyTest::bare).collect(Collectors.joining("\n")));
    }

    @Property(seed = "20261123", tries = 3000)
    void noCharacterIsLost(@ForAll("noise") List<String> lines) {
        assertEquals("", Threads.lost(filed(String.join("\n", lines), Syntax.MARKDOWN)));
    }

    @Provide
    Arbitrary<List<Integer>> picks() {
        return Arbitraries.integers().between(1, ASKED.size()).list().uniqueElements().ofMinSize(1).ofMaxSize(ASKED.size());
    }

    @Provide
    Arbitrary<List<Integer>> answers() {
        return Arbitraries.integers().between(0, SAID.size() - 1).list().ofSize(ASKED.size());
    }

    @Provide
    Arbitrary<List<String>> noise() {
        List<String> pieces = new ArrayList<>(SAID);
        pieces.addAll(ASKED);
        pieces.addAll(List.of("", "1.", "2. yes", "Q3", "> 1. How did", "```", "<details>", "</details>", "-- ", "On Mon, 2 Mar 2020, Ana wrote:", "[quote]", "[/quote]", "#2 is it",
                "For your other questions, no.", "First question: no", "## Costs", "**2**", "Cheers,", "Ana", "   1. deep", "\t2) tab", "1-99: all", "Question 6: Why rye?"));
        return Arbitraries.of(pieces).list().ofMaxSize(25);
    }

    private static FilingResult filed(String reply, Syntax syntax) {
        StringBuilder opening = new StringBuilder("Dear all,\n\n");
        for (int i = 0; i < ASKED.size(); i++) {
            opening.append(i + 1).append(". ").append(ASKED.get(i)).append('\n');
        }
        Post first = Post.builder(1, opening + "\nInes", syntax).author(Author.named("Ines")).build();
        Post second = Post.builder(2, reply, syntax).author(Author.named("Ana")).build();
        return Filing.file(List.of(Discussion.builder(Discussion.Kind.THREAD, "t").posts(List.of(first, second)).build()), FilingOptions.of(Labels.of("en")));
    }

    private static String words(String text) {
        return String.join(" ", WordLikeness.words(text));
    }

    private static String bare(String told) {
        return told.substring(0, told.indexOf(": ") + 2) + words(told.substring(told.indexOf(": ") + 2));
    }
}
