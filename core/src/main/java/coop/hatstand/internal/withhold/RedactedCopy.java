package coop.hatstand.internal.withhold;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Consultation;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.KeyQuote;
import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Terms;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Layout;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.withhold.names.WithholdingTally;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes a new briefing of what an audience other than the spokesperson may have. Lives for one call. */
final class RedactedCopy {
    private final Briefing briefing;
    private final Labels labels;
    private final PackSelection packSelection;
    private final WithholdingTally withholdingTally = new WithholdingTally();
    private final Scrubbers scrubbers;
    private final List<Question> questions;
    private final NewIds questionIds;
    private final List<Hat> hats;
    private final NewIds hatIds;

    RedactedCopy(Briefing briefing, Audience audience, Labels labels, WithholdingOptions withholdingOptions) {
        this(briefing, audience, labels, withholdingOptions, false);
    }

    private RedactedCopy(Briefing briefing, Audience audience, Labels labels, WithholdingOptions withholdingOptions, boolean doubtsOnly) {
        this.briefing = briefing;
        this.labels = labels;
        this.packSelection = new PackSelection(briefing, audience, withholdingOptions);
        this.scrubbers = new Scrubbers(briefing, packSelection, labels, withholdingTally, doubtsOnly);
        this.questions = packSelection.questions();
        this.questionIds = new NewIds("q", questions.stream().map(Question::id).toList());
        this.hats = hatsTold();
        this.hatIds = new NewIds("h", hats.stream().map(Hat::id).toList());
    }

    /** One that is there to be surveyed for the names that a person decides about: its tally tells of nothing else. */
    static RedactedCopy forDoubts(Briefing briefing, Audience audience, Labels labels, WithholdingOptions withholdingOptions) {
        return new RedactedCopy(briefing, audience, labels, withholdingOptions, true);
    }

    Withheld make() {
        PackRespondents packRespondents = new PackRespondents(scrubbers.credits(), hatIds, labels);
        PackAnswers packAnswers = new PackAnswers(briefing, packSelection, scrubbers, packRespondents, questionIds, hatIds);
        Briefing.Builder cut = Briefing.builder(scrubbers.of("title").text(briefing.title()))
                .language(briefing.language())
                .questions(questions())
                .responses(packAnswers.responses())
                .lines(packSelection.lines().stream().map(this::line).toList())
                .keyQuotes(packSelection.keyQuotes().stream().map(k -> keyQuote(k, packAnswers.ids())).toList())
                .unfiled(unfiled(packRespondents))
                .hats(hats.stream().map(h -> new Hat(hatIds.of(h.id()).orElseThrow(), h.name(), h.url())).toList());
        if (Consultation.heard(briefing) > Layout.MOST_FOR_BRIEFING || briefing.consultation().people() > 0 || !packSelection.decisions().isEmpty()) {
            cut.consultation(counts(packAnswers.ids()));
        }
        cut.interview(new Interview(packSelection.details(), speaker(packRespondents)));
        return new Withheld(cut.respondents(packRespondents.respondents()).build(), notices(), packSelection.waiting());
    }

    /** Comes across all that {@link #make()} does, for the tally, and keeps none of it. */
    void survey() {
        scrubbers.of("title").text(briefing.title());
        questions();
        packSelection.responses().forEach(r -> scrubbers.of(r).blocks(r.body()));
        packSelection.lines().forEach(this::line);
        packSelection.keyQuotes().forEach(this::quoted);
        PackRespondents packRespondents = new PackRespondents(scrubbers.credits(), hatIds, labels);
        packSelection.unfiled().forEach(u -> unfiled(u, 1, packRespondents));
        counts(new NewIds("a", List.of()));
    }

    private Consultation counts(NewIds responses) {
        return new PackCounts(briefing, packSelection, labels).of(scrubbers.of("counts"), questionIds, responses);
    }

    WithholdingTally tally() {
        return withholdingTally;
    }

    PackSelection selection() {
        return packSelection;
    }

    /** The hats worn by anybody told of: by name, with an answer, or for a line. */
    private List<Hat> hatsTold() {
        Set<String> worn = new LinkedHashSet<>();
        packSelection.told().forEach(r -> r.hats().ifPresent(worn::addAll));
        packSelection.responses().stream().filter(r -> packSelection.rules().hats(packSelection.terms().of(r)))
                .forEach(r -> r.hats().or(packSelection.respondent(r.respondent())::hats).ifPresent(worn::addAll));
        packSelection.unfiled().stream().filter(u -> packSelection.rules().hats(packSelection.terms().of(u)))
                .forEach(u -> packSelection.respondent(u.respondent()).hats().ifPresent(worn::addAll));
        packSelection.lines().forEach(l -> l.hat().ifPresent(worn::add));
        return scrubbers.hats().stream().filter(hat -> worn.contains(hat.id())).toList();
    }

    /** Numbered afresh where some are left out, since a gap would tell of them. */
    private List<Question> questions() {
        boolean gaps = questions.size() < briefing.questions().size();
        return IntStream.range(0, questions.size()).mapToObj(i -> question(questions.get(i), gaps ? Optional.of(i + 1) : Optional.empty())).toList();
    }

    private Question question(Question question, Optional<Integer> number) {
        Scrubber scrubber = scrubbers.of(question.id());
        return new Question(questionIds.of(question.id()).orElseThrow(), number.map(n -> Integer.toString(n)).orElse(question.number()),
                question.section().map(scrubber::text), scrubber.text(question.text()), question.parts().stream().map(scrubber::text).toList());
    }

    private LineToTake line(LineToTake line) {
        Scrubber scrubber = scrubbers.of(line.question());
        return new LineToTake(questionIds.of(line.question()).orElseThrow(), line.hat().flatMap(hatIds::of), line.front(), scrubber.blocks(line.body()),
                Optional.empty(), List.of());
    }

    private KeyQuote keyQuote(KeyQuote quote, NewIds responses) {
        return new KeyQuote(responses.of(quote.response()).orElseThrow(), quoted(quote));
    }

    /** As the answer's own words are: somebody named elsewhere may not be named with this one. */
    private String quoted(KeyQuote quote) {
        return scrubbers.of(packSelection.response(quote.response())).text(quote.text());
    }

    private List<Unfiled> unfiled(PackRespondents packRespondents) {
        List<Unfiled> passages = new ArrayList<>();
        for (Unfiled old : packSelection.unfiled()) {
            passages.add(unfiled(old, passages.size() + 1, packRespondents));
        }
        return passages;
    }

    private Unfiled unfiled(Unfiled old, int number, PackRespondents packRespondents) {
        Terms terms = packSelection.terms().of(old);
        boolean named = packSelection.rules().name(terms);
        Respondent author = packSelection.respondent(old.respondent());
        Optional<List<String>> worn = packSelection.rules().hats(terms) ? author.hats() : Optional.empty();
        String id = named ? packRespondents.named(author) : packRespondents.unnamed(terms, worn);
        Scrubber scrubber = scrubbers.of(old.id(), old.respondent(), named, Integer.MAX_VALUE);
        return new Unfiled("u" + number, id, scrubber.blocks(old.body()), Origin.UNKNOWN, scrubber.text(old.reason()), old.hints().stream().flatMap(hint -> questionIds.of(hint.question()).stream()).map(Hint::at).toList());
    }

    private Optional<String> speaker(PackRespondents packRespondents) {
        return briefing.interview().speaker().map(packSelection::respondent).map(packRespondents::named);
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (withholdingTally.emails() > 0) {
            notices.add(Notice.info("email-addresses", labels.count("withholding.notice.emails", withholdingTally.emails())));
        }
        if (packSelection.waiting() > 0) {
            notices.add(Notice.warning("terms-assumed", labels.count("withholding.notice.waiting", packSelection.waiting())));
        }
        int silent = briefing.consultation().decisions().size() - packSelection.decisions().size();
        if (silent > 0) {
            notices.add(Notice.warning("decisions-withheld", labels.count("withholding.notice.decisions", silent)));
        }
        String release = String.join("\n", packSelection.details().known().values()).toLowerCase(Locale.ROOT);
        packSelection.unnamed().stream().map(Respondent::name).filter(name -> !name.isBlank() && release.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> notices.add(Notice.warning("release-name", labels.text("withholding.notice.release-name", name))));
        return notices;
    }
}
