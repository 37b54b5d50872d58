package coop.hatstand.cli.draft;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Consultation;
import coop.hatstand.briefing.Decision;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Messages;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Note;
import coop.hatstand.document.Notice;
import coop.hatstand.markup.Markdown;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A briefing whose drafts have every region that a draft can have, with no two passages that say the same. */
final class FullBriefing {

    private FullBriefing() {
    }

    static Briefing make() {
        return Briefing.builder("How our bakery shares its oven").language("en").context(words("Dear all,\n\na reporter *rang* me.\n\n- she has questions\n- please answer"))
                .interview(Interview.UNKNOWN.with(Detail.OUTLET, "Harbour Radio").with(Detail.WHEN, "Monday at noon").with(Detail.CHANNEL, "by telephone")
                        .with(Detail.JOURNALIST, "Kit Crust").with(Detail.VERSION, "the third").with(Detail.PRESS_CONTACT, "Bread desk").spokenBy(Optional.of("r1")))
                .messages(new Messages(Optional.of("Bread is for sharing."), List.of(new Messages.Pillar("Nobody is turned away.", List.of(new Messages.Proof("Warm every morning", Optional.of("a2.1"), Optional.of("Jo, in May"))))),
                        List.of("What counts is the bread."), List.of("our bricks are old")))
                .hats(List.of(new Hat("loaf", "Loaf Co-op", Optional.empty()), new Hat("mill", "Mill Union", Optional.of("https://mill.example/"))))
                .respondents(people()).questions(questions()).responses(responses()).unfiled(unfiled())
                .lines(List.of(new LineToTake("q1", Optional.empty(), true, words("We bake together."), Optional.of(words("Ask the union.")), List.of("a2.1"))))
                .consultation(Consultation.NONE.decisions(List.of(new Decision("q2", "Wood is shared.", Optional.of("It costs less."), Optional.empty(), Optional.of("No wages."), List.of("a3.2")))))
                .keyQuotes(List.of(new KeyQuote("a2.1", "warm at dawn"))).decline(List.of("wages", "the fire"))
                .notices(List.of(Notice.warning("hidden", "Two hidden posts stayed out."))).build();
    }

    /** The same with so many questions that a Word draft lists its contents. */
    static Briefing makeLong() {
        Briefing few = make();
        List<Question> many = Stream.concat(few.questions().stream(), IntStream.rangeClosed(4, 24).mapToObj(i -> new Question("q" + i, Integer.toString(i), Optional.empty(), "What about matter " + i + "?", List.of()))).toList();
        return few.toBuilder().questions(many).build();
    }

    private static List<Respondent> people() {
        return List.of(Respondent.builder("r1", "Ada Brook").convener(true).hats(Optional.of(List.of("loaf"))).attribution(Optional.of(Attribution.ON_THE_RECORD)).build(),
                Respondent.builder("r2", "Ben Coal").hats(Optional.of(List.of("loaf", "mill"))).attribution(Optional.of(Attribution.ON_THE_RECORD)).profile(Optional.of(words("Baker for *nine* years."))).build(),
                Respondent.builder("r3", "Cleo Dunn").hats(Optional.of(List.of())).attribution(Optional.of(Attribution.BY_HAT)).build(),
                Respondent.builder("r4", "Dev Eames").build());
    }

    private static List<Question> questions() {
        return List.of(new Question("q1", "1", Optional.of("The oven"), "Who lights the oven?", List.of()),
                new Question("q2", "2", Optional.empty(), "What is it for? Who pays for wood?", List.of("What is it for?", "Who pays for wood?")),
                new Question("q3", "3", Optional.empty(), "When will it end?", List.of()));
    }

    private static List<Response> responses() {
        return List.of(answer("a2.1", "r2", "q1", "The oven is warm at dawn.\n\n1. first the kindling\n2. then the logs\n   - of beech\n\n> an old saying\n\n    code line", "label: on who lights the oven")
                        .notes(List.of(new Note("Jo", Optional.of(Instant.ofEpochSecond(1_700_000_000L)), "Check this with Ben."))).build(),
                answer("a3.1", "r3", "q1", "Nobody lights it on Sundays, see [the rota](https://rota.example/).\n\n| day | who |\n|---|---|\n| Friday | Kim |", "position").build(),
                answer("a3.2", "r3", "q2", "It is for bread and for **soup**.", "label: on purpose").original(Optional.of(words("It is for bread."))).build(),
                answer("a4.1", "r4", "q2", "The council pays, I think.", "position").attribution(Optional.of(Attribution.BACKGROUND)).refersTo(Optional.of("a3.2")).build(),
                answer("a1.1", "r1", "q3", "It ends when the bricks crumble.", "position").build());
    }

    private static Response.Builder answer(String id, String person, String question, String body, String filedBy) {
        return Response.builder(id, person, List.of(question), words(body)).filedBy(filedBy).origin(origin(Integer.parseInt(id.substring(1, 2))));
    }

    private static List<Unfiled> unfiled() {
        return List.of(new Unfiled("u1", "r4", words("By the way, happy birthday."), origin(4), "does not say which question it answers", List.of(new Hint("q3", 40, List.of("birthday"), List.of()))),
                new Unfiled("u2", "r2", words("Sorry for the late reply."), origin(2), "does not say which question it answers", List.of()));
    }

    private static Origin origin(int post) {
        return new Origin(Origin.Kind.POST, Optional.of("oven.txt"), Optional.of(post), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), post);
    }

    private static List<Block> words(String markdown) {
        return Markdown.parse(markdown);
    }
}
