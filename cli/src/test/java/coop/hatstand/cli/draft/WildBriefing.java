package coop.hatstand.cli.draft;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Details;
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
import coop.hatstand.document.Note;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Prose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Small briefings in which every part may be there, as readers and people make them, with words that look like something else. */
final class WildBriefing {
    private final Random random;
    private final Wild words;
    private final List<Hat> hats;
    private final List<Respondent> people;
    private final List<Question> questions;
    private final List<Response> responses = new ArrayList<>();

    private WildBriefing(long seed) {
        random = new Random(seed);
        words = new Wild(random);
        hats = IntStream.range(0, random.nextInt(4)).mapToObj(i -> new Hat("hat-" + i, words.one(List.of("CoTech", "Co-op & Sons", "Nós [x]", "عمل", "a*b*")) + " " + i, Optional.empty())).toList();
        people = IntStream.rangeClosed(1, 1 + random.nextInt(4)).mapToObj(i -> Respondent.builder("r" + i, words.one(List.of(words.line(), "Ada", "Bo", "יוסף כהן")))
                .hats(worn()).convener(i == 1).attribution(maybe(() -> words.one(List.of(Attribution.values())))).profile(maybe(words::body)).build()).toList();
        questions = IntStream.rangeClosed(1, 1 + random.nextInt(4)).mapToObj(this::question).toList();
    }

    static Briefing of(long seed) {
        return new WildBriefing(seed).make();
    }

    private Briefing make() {
        IntStream.rangeClosed(1, random.nextInt(8)).forEach(this::response);
        return Briefing.builder(words.line()).language(words.one(List.of("en", "fr", "es")))
                .context(random.nextBoolean() ? List.of() : words.body())
                .interview(new Interview(details(), maybe(() -> words.one(people).id())))
                .messages(random.nextBoolean() ? Messages.NONE : new Messages(maybe(words::line), some(this::pillar), some(words::line), some(words::line)))
                .hats(hats).respondents(people).questions(questions).responses(responses)
                .lines(some(this::line)).keyQuotes(responses.isEmpty() ? List.of() : some(this::quote).stream().distinct().toList())
                .decline(some(words::line))
                .unfiled(IntStream.range(0, random.nextInt(3)).mapToObj(i -> new Unfiled("u" + (i + 1), words.one(people).id(), words.body(), origin(), words.line(),
                        random.nextBoolean() ? List.of() : List.of(Hint.at(words.one(questions).id())))).toList())
                .notices(some(() -> Notice.info("some-code", words.line()))).build();
    }

    private Details details() {
        Details details = Details.NONE;
        for (Detail detail : Detail.values()) {
            details = details.with(detail, maybe(words::line));
        }
        return details;
    }

    private Messages.Pillar pillar() {
        return new Messages.Pillar(words.line(), some(() -> new Messages.Proof(words.line(), responses.isEmpty() ? Optional.empty() : maybe(() -> words.one(responses).id()), maybe(words::line))));
    }

    private Question question(int i) {
        String text = words.line();
        List<String> parts = random.nextBoolean() ? List.of() : List.of(text, words.line());
        return new Question("q" + i, random.nextInt(6) == 0 ? i + "b" : Integer.toString(i), maybe(words::line), String.join(" ", parts.isEmpty() ? List.of(text) : parts), parts);
    }

    private void response(int i) {
        List<String> answered = words.several(() -> words.one(questions).id()).stream().distinct().toList();
        responses.add(Response.builder("a" + i + ".1", words.one(people).id(), answered, words.body()).hats(worn())
                .original(random.nextInt(4) == 0 ? Optional.of(words.body()) : Optional.empty())
                .refersTo(responses.isEmpty() ? Optional.empty() : maybe(() -> words.one(responses).id()))
                .attribution(maybe(() -> words.one(List.of(Attribution.values())))).origin(origin()).filedBy(random.nextBoolean() ? "" : "label: " + words.line())
                .notes(some(() -> new Note(words.one(List.of("", "Jo")), maybe(() -> Instant.ofEpochSecond(1_700_000_000L + random.nextInt(9999))), words.line()))).build());
    }

    private LineToTake line() {
        return new LineToTake(words.one(questions).id(), hats.isEmpty() ? Optional.empty() : maybe(() -> words.one(hats).id()), random.nextBoolean(), words.body(),
                random.nextInt(3) == 0 ? Optional.of(words.body()) : Optional.empty(),
                responses.isEmpty() ? List.of() : some(() -> words.one(responses).id()).stream().distinct().toList());
    }

    private KeyQuote quote() {
        Response response = words.one(responses);
        List<String> lines = Prose.of(List.of(words.one(response.body()))).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return new KeyQuote(response.id(), lines.isEmpty() ? Prose.of(response.body()).strip() : words.one(lines));
    }

    private Origin origin() {
        return new Origin(Origin.Kind.POST, maybe(words::line), maybe(() -> 1 + random.nextInt(9)), maybe(words::line), maybe(() -> "form.docx"), maybe(() -> "https://forum.example/t/1"), Optional.empty(), random.nextInt(5));
    }

    private Optional<List<String>> worn() {
        return maybe(() -> hats.isEmpty() ? List.of() : List.of(words.one(hats).id()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> value) {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> value.get()).toList();
    }
}
