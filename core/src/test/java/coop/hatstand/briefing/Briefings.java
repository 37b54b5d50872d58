package coop.hatstand.briefing;

import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Details;
import coop.hatstand.briefing.Messages;
import coop.hatstand.document.Note;
import coop.hatstand.document.Notice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated briefings whose parts are all there now and then, with awkward names in everybody's words. */
public final class Briefings {
    private final Random random;
    private final List<String> people = new ArrayList<>();
    private final List<String> hats;
    private final List<String> questions;
    private final List<String> responses;
    private final Bodies bodies;

    private Briefings(int people, int questions, int responses, long seed) {
        this.random = new Random(seed);
        for (int i = 0; i < people; i++) {
            this.people.add(one(AwkwardNames.ALL));
        }
        this.hats = ids("hat-", random.nextInt(4));
        this.questions = ids("q", questions);
        this.responses = questions == 0 || people == 0 ? List.of() : ids("a", responses);
        this.bodies = new Bodies(random, strewn());
    }

    /** Whole briefings of up to six people, five questions and twelve answers. */
    public static Arbitrary<Briefing> any() {
        return Combinators.combine(Arbitraries.integers().between(0, 6), Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(0, 12), Arbitraries.longs()).as((p, q, r, seed) -> new Briefings(p, q, r, seed).make()).withoutEdgeCases();
    }

    /** One briefing of a given size. */
    public static Briefing of(int people, int questions, int responses, long seed) {
        return new Briefings(people, questions, responses, seed).make();
    }

    private List<String> strewn() {
        List<String> strewn = new ArrayList<>(people);
        people.forEach(name -> strewn.add(handle(name)));
        people.forEach(name -> strewn.add("@" + handle(name)));
        people.forEach(name -> strewn.addAll(List.of(name.split(" "))));
        strewn.add("someone@example.org");
        return strewn;
    }

    private static String handle(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "") + "_h";
    }

    private Briefing make() {
        return Briefing.builder(bodies.words())
                .language(one(List.of("en", "fr", "es", "pt-BR")))
                .context(random.nextBoolean() ? List.of() : bodies.some())
                .interview(new Interview(details(), maybe(() -> "r1").filter(id -> !people.isEmpty())))
                .messages(random.nextBoolean() ? Messages.NONE : new Messages(maybe(bodies::words), some(this::pillar), some(bodies::words), some(bodies::words)))
                .hats(IntStream.range(0, hats.size()).mapToObj(i -> new Hat(hats.get(i), "Worn " + i, maybe(() -> "https://hat.example/" + i))).toList())
                .respondents(IntStream.range(0, people.size()).mapToObj(this::respondent).toList())
                .questions(IntStream.range(0, questions.size()).mapToObj(this::question).toList())
                .responses(responses.stream().map(this::response).toList())
                .lines(questions.isEmpty() ? List.of() : some(this::line))
                .keyQuotes(responses.isEmpty() ? List.of() : some(() -> new KeyQuote(one(responses), bodies.words())))
                .decline(some(bodies::words))
                .unfiled(people.isEmpty() ? List.of() : IntStream.range(0, random.nextInt(3)).mapToObj(this::unfiled).toList())
                .notices(some(() -> new Notice(one(List.of(Notice.Level.values())), "some-code", bodies.words())))
                .consultation(new Consultation(random.nextInt(3), some(this::closed), questions.isEmpty() ? List.of() : some(this::decision), maybe(() -> new FilingSample(random.nextInt(1000), random.nextInt(40), random.nextInt(3)))))
                .build();
    }

    private ClosedQuestion closed() {
        List<ClosedQuestion.Option> options = some(() -> ClosedQuestion.Option.of(bodies.words(), people.isEmpty() ? List.of() : List.of("r" + (1 + random.nextInt(people.size())))));
        return ClosedQuestion.of("c" + random.nextInt(Integer.MAX_VALUE), bodies.words(), questions.isEmpty() ? Optional.empty() : maybe(() -> one(questions)), options);
    }

    private Decision decision() {
        return new Decision(one(questions), bodies.words(), maybe(bodies::words), maybe(bodies::words), maybe(bodies::words), responses.isEmpty() ? List.of() : some(() -> one(responses)));
    }

    private Details details() {
        Details details = Details.NONE;
        boolean all = random.nextBoolean();
        for (Detail detail : Detail.values()) {
            Supplier<String> words = detail.group() == Detail.Group.RELEASE ? () -> "the press desk" : bodies::words;
            details = details.with(detail, all ? Optional.of(words.get()) : maybe(words));
        }
        return details;
    }

    private Messages.Pillar pillar() {
        return new Messages.Pillar(bodies.words(), some(() -> new Messages.Proof(bodies.words(), responses.isEmpty() ? Optional.empty() : maybe(() -> one(responses)), maybe(bodies::words))));
    }

    private Respondent respondent(int i) {
        return Respondent.builder("r" + (i + 1), people.get(i))
                .handle(maybe(() -> handle(people.get(i))))
                .hats(worn())
                .convener(i == 0)
                .attribution(terms())
                .profile(maybe(bodies::some))
                .doubtful(maybe(this::doubt))
                .formerNames(i % 2 == 0 ? List.of("Earlier Selves" + i) : List.of())
                .build();
    }

    private Question question(int i) {
        String text = bodies.words();
        return new Question(questions.get(i), Integer.toString(i + 1), maybe(bodies::words), text, random.nextBoolean() ? List.of() : List.of(text, "Why?"));
    }

    private Response response(String id) {
        List<String> answered = new ArrayList<>(List.of(one(questions)));
        Optional.of(one(questions)).filter(q -> !answered.contains(q)).ifPresent(answered::add);
        return Response.builder(id, person(), answered, bodies.some())
                .hats(worn())
                .original(maybe(bodies::some))
                .refersTo(maybe(() -> one(responses)))
                .attribution(terms())
                .origin(origin())
                .filedBy(random.nextBoolean() ? "" : "label: " + bodies.words())
                .notes(some(() -> new Note(one(List.of("", one(people))), maybe(this::time), bodies.words())))
                .doubtful(maybe(this::doubt))
                .build();
    }

    private Doubt doubt() {
        return new Doubt(one(List.of(Doubt.Where.values())), bodies.words(), maybe(() -> one(List.of(Doubt.Decider.values()))));
    }

    private LineToTake line() {
        List<String> evidence = responses.isEmpty() ? List.of() : some(() -> one(responses));
        return new LineToTake(one(questions), hats.isEmpty() ? Optional.empty() : maybe(() -> one(hats)), random.nextBoolean(), bodies.some(),
                maybe(bodies::some), evidence);
    }

    private List<Hint> hints() {
        return random.nextBoolean() ? List.of() : List.of(random.nextBoolean() ? Hint.at(one(questions)) : new Hint(one(questions), random.nextInt(101), List.of(bodies.words()), List.of("a1.1")));
    }

    private Unfiled unfiled(int i) {
        return new Unfiled("u" + (i + 1), person(), bodies.some(), origin(), bodies.words(), questions.isEmpty() ? List.of() : hints(), maybe(this::doubt));
    }

    private Origin origin() {
        return new Origin(Origin.Kind.values()[random.nextInt(3)], maybe(bodies::words), maybe(() -> 1 + random.nextInt(99)), maybe(() -> "post-" + random.nextInt(99)), maybe(() -> "thread.txt"), maybe(() -> "https://forum.example/t/1/" + random.nextInt(9)),
                maybe(this::time), random.nextInt(5));
    }

    private Instant time() {
        return Instant.ofEpochSecond(random.nextInt(), random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
    }

    private String person() {
        return "r" + (1 + random.nextInt(people.size()));
    }

    private Optional<List<String>> worn() {
        return maybe(() -> hats.isEmpty() ? List.of() : List.of(one(hats)));
    }

    private Optional<Attribution> terms() {
        return maybe(() -> one(List.of(Attribution.values())));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> value) {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> value.get()).toList();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> ids(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i).toList();
    }
}
