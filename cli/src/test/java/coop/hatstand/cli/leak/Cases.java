package coop.hatstand.cli.leak;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Details;
import coop.hatstand.briefing.Hat;
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
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Small briefings with every part that a file may show, awkward names all over them. */
final class Cases {
    private final Random random;
    private final List<Respondent> people = new ArrayList<>();
    private final List<Hat> hats = new ArrayList<>();
    private final Words words;
    /** For what nobody but the spokesperson has; the other words stay as they are whatever is added here. */
    private final Words more;
    private final List<String> sentences = new ArrayList<>();

    private Cases(long seed) {
        random = new Random(seed);
        words = new Words(random, people, 0);
        more = new Words(new Random(~seed), people, 1_000);
        hats.add(new Hat("h1", "Weavers", Optional.empty()));
        hats.add(new Hat("h2", random.nextInt(6) == 0 ? "Hartley Looms" : "Tailors", Optional.of("https://hat.example/2")));
        IntStream.rangeClosed(1, 2 + random.nextInt(4)).forEach(i -> people.add(person(i, Names.any(random))));
        people.replaceAll(p -> p.toBuilder().profile(maybe(() -> List.of(Paragraph.of(words.mention())))).build());
        people.replaceAll(p -> random.nextInt(8) == 0 ? p.toBuilder().profile(Optional.of(List.of(Paragraph.of(words.terms())))).build() : p);
    }

    static Briefing of(long seed) {
        return new Cases(seed).make();
    }

    /** Whether words hold one of the phrases that state terms. */
    static boolean statesTerms(List<Block> words) {
        return Words.TERMS.stream().anyMatch(Prose.of(words)::contains);
    }

    private Respondent person(int i, String name) {
        return Respondent.builder("r" + i, name).handle(maybe(() -> Names.handle(name))).hats(worn()).convener(i == 1).attribution(terms())
                .formerNames(random.nextInt(3) == 0 ? List.of(Names.former(i)) : List.of()).build();
    }

    private Briefing make() {
        List<Question> questions = IntStream.rangeClosed(1, 1 + random.nextInt(3)).mapToObj(this::question).toList();
        List<Response> responses = IntStream.rangeClosed(1, 1 + random.nextInt(5)).mapToObj(i -> response(i, questions)).toList();
        return Briefing.builder(words.mention()).language(one(List.of("en", "fr", "es"))).context(List.of(Paragraph.of(words.mention())))
                .interview(new Interview(details(), speaker())).messages(messages())
                .hats(hats).respondents(people).questions(questions).responses(responses)
                .lines(random.nextBoolean() ? List.of(line(questions, responses)) : List.of())
                .keyQuotes(random.nextBoolean() ? List.of(quote(one(responses))) : List.of())
                .decline(List.of(words.mention()))
                .unfiled(IntStream.rangeClosed(1, random.nextInt(2)).mapToObj(this::unfiled).toList())
                .notices(List.of(Notice.info("some-code", words.mention()))).build();
    }

    /** A release's details are meant to be published; all others may name anybody. */
    private Details details() {
        Details details = Details.NONE;
        for (Detail detail : Detail.values()) {
            details = details.with(detail, detail.group() == Detail.Group.RELEASE ? "Ring the mill, 01632 960 123" : more.mention());
        }
        return details;
    }

    private Optional<String> speaker() {
        IntStream.range(0, 3).forEach(i -> maybe(words::mention));
        return maybe(() -> one(people).id());
    }

    private Messages messages() {
        Messages.Proof proof = new Messages.Proof(more.mention(), Optional.of("a1.1"), Optional.of(more.mention()));
        return new Messages(Optional.of(more.mention()), List.of(new Messages.Pillar(more.mention(), List.of(proof))), List.of(more.mention()), List.of(more.mention()));
    }

    private Question question(int i) {
        String text = words.mention();
        return new Question("q" + i, Integer.toString(i), maybe(words::mention), text, random.nextBoolean() ? List.of() : List.of(text, "Why?"));
    }

    private Response response(int i, List<Question> questions) {
        Respondent author = one(people);
        Response response = Response.builder("a" + i + ".1", author.id(), List.of(one(questions).id()), stating(words.body(author, sentences))).hats(worn())
                .attribution(terms()).original(maybe(() -> List.of(Paragraph.of(words.mention())))).refersTo(i > 1 ? maybe(() -> "a1.1") : Optional.empty())
                .origin(origin()).filedBy("label: " + words.mention()).notes(List.of(new Note(words.name(), Optional.empty(), words.mention()))).build();
        sentences.add(first(response));
        return response;
    }

    /** One in eight holds words that state terms, before its own or after them, in a paragraph of theirs. */
    private List<Block> stating(List<Block> body) {
        if (random.nextInt(8) > 0) {
            return body;
        }
        List<Block> stating = new ArrayList<>(body);
        stating.add(1 + random.nextInt(body.size()), Paragraph.of(words.terms()));
        return stating;
    }

    /** The sentence that only this answer has. */
    static String first(Response response) {
        return Prose.of(response.body().subList(0, 1));
    }

    private KeyQuote quote(Response response) {
        return new KeyQuote(response.id(), first(response));
    }

    private LineToTake line(List<Question> questions, List<Response> responses) {
        return new LineToTake(one(questions).id(), maybe(() -> one(hats).id()), random.nextBoolean(), List.of(Paragraph.of(words.mention())),
                maybe(() -> List.of(Paragraph.of(words.mention()))), random.nextBoolean() ? List.of() : List.of(one(responses).id()));
    }

    private Unfiled unfiled(int i) {
        Respondent author = one(people);
        return new Unfiled("u" + i, author.id(), stating(words.body(author, List.of())), origin(), words.mention(), List.of());
    }

    private Origin origin() {
        return new Origin(Origin.Kind.POST, Optional.of(words.mention()), maybe(() -> 7 + random.nextInt(9)), maybe(words::marker), maybe(() -> words.marker() + ".txt"),
                maybe(() -> "https://forum.example/t/ovens/7/" + random.nextInt(16)), Optional.empty(), random.nextInt(5));
    }

    private Optional<List<String>> worn() {
        return maybe(() -> random.nextInt(4) == 0 ? List.of() : List.of(one(hats).id()));
    }

    private Optional<Attribution> terms() {
        return maybe(() -> one(List.of(Attribution.values())));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
