package coop.hatstand.withhold;

import coop.hatstand.briefing.Briefing;
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
import coop.hatstand.document.Notice;
import coop.hatstand.labels.Labels;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes a new briefing of what an audience other than the spokesperson may have. Lives for one call. */
final class Cut {
    private final Briefing briefing;
    private final Labels labels;
    private final Selection selection;
    private final Tally tally = new Tally();
    private final Scrubs scrubs;
    private final List<Question> questions;
    private final NewIds questionIds;
    private final List<Hat> hats;
    private final NewIds hatIds;

    Cut(Briefing briefing, Audience audience, Labels labels, Options options) {
        this(briefing, audience, labels, options, false);
    }

    private Cut(Briefing briefing, Audience audience, Labels labels, Options options, boolean doubtsOnly) {
        this.briefing = briefing;
        this.labels = labels;
        this.selection = new Selection(briefing, audience, options);
        this.scrubs = new Scrubs(briefing, selection, labels, tally, doubtsOnly);
        this.questions = selection.questions();
        this.questionIds = new NewIds("q", questions.stream().map(Question::id).toList());
        this.hats = hatsTold();
        this.hatIds = new NewIds("h", hats.stream().map(Hat::id).toList());
    }

    /** One that is there to be surveyed for the names that a person decides about: its tally tells of nothing else. */
    static Cut forDoubts(Briefing briefing, Audience audience, Labels labels, Options options) {
        return new Cut(briefing, audience, labels, options, true);
    }

    Withheld make() {
        Cast cast = new Cast(scrubs.credits(), hatIds);
        Answers answers = new Answers(briefing, selection, scrubs, cast, questionIds, hatIds);
        Briefing.Builder cut = Briefing.builder(scrubs.of("title").text(briefing.title()))
                .language(briefing.language())
                .questions(questions())
                .responses(answers.responses())
                .lines(selection.lines().stream().map(this::line).toList())
                .keyQuotes(selection.keyQuotes().stream().map(k -> keyQuote(k, answers.ids())).toList())
                .unfiled(unfiled(cast))
                .hats(hats.stream().map(h -> new Hat(hatIds.of(h.id()).orElseThrow(), h.name(), h.url())).toList());
        cut.interview(new Interview(Optional.empty(), Optional.empty(), Optional.empty(), speaker(cast)));
        return new Withheld(cut.respondents(cast.respondents()).build(), notices(), selection.waiting());
    }

    /** Comes across all that {@link #make()} does, for the tally, and keeps none of it. */
    void survey() {
        scrubs.of("title").text(briefing.title());
        questions();
        selection.responses().forEach(r -> scrubs.of(r).blocks(r.body()));
        selection.lines().forEach(this::line);
        selection.keyQuotes().forEach(this::quoted);
        Cast cast = new Cast(scrubs.credits(), hatIds);
        selection.unfiled().forEach(u -> unfiled(u, 1, cast));
    }

    Tally tally() {
        return tally;
    }

    Selection selection() {
        return selection;
    }

    /** The hats worn by anybody told of: by name, with an answer, or for a line. */
    private List<Hat> hatsTold() {
        Set<String> worn = new LinkedHashSet<>();
        selection.told().forEach(r -> r.hats().ifPresent(worn::addAll));
        selection.responses().stream().filter(r -> selection.rules().hats(selection.terms().of(r)))
                .forEach(r -> r.hats().or(selection.respondent(r.respondent())::hats).ifPresent(worn::addAll));
        selection.unfiled().stream().filter(u -> selection.rules().hats(selection.terms().of(u)))
                .forEach(u -> selection.respondent(u.respondent()).hats().ifPresent(worn::addAll));
        selection.lines().forEach(l -> l.hat().ifPresent(worn::add));
        return scrubs.hats().stream().filter(hat -> worn.contains(hat.id())).toList();
    }

    /** Numbered afresh where some are left out, since a gap would tell of them. */
    private List<Question> questions() {
        boolean gaps = questions.size() < briefing.questions().size();
        return IntStream.range(0, questions.size()).mapToObj(i -> question(questions.get(i), gaps ? Optional.of(i + 1) : Optional.empty())).toList();
    }

    private Question question(Question question, Optional<Integer> number) {
        Scrub scrub = scrubs.of(question.id());
        return new Question(questionIds.of(question.id()).orElseThrow(), number.map(n -> Integer.toString(n)).orElse(question.number()),
                question.section().map(scrub::text), scrub.text(question.text()), question.parts().stream().map(scrub::text).toList());
    }

    private LineToTake line(LineToTake line) {
        Scrub scrub = scrubs.of(line.question());
        return new LineToTake(questionIds.of(line.question()).orElseThrow(), line.hat().flatMap(hatIds::of), line.front(), scrub.blocks(line.body()),
                Optional.empty(), List.of());
    }

    private KeyQuote keyQuote(KeyQuote quote, NewIds responses) {
        return new KeyQuote(responses.of(quote.response()).orElseThrow(), quoted(quote));
    }

    /** As the answer's own words are: somebody named elsewhere may not be named with this one. */
    private String quoted(KeyQuote quote) {
        return scrubs.of(selection.response(quote.response())).text(quote.text());
    }

    private List<Unfiled> unfiled(Cast cast) {
        List<Unfiled> passages = new ArrayList<>();
        for (Unfiled old : selection.unfiled()) {
            passages.add(unfiled(old, passages.size() + 1, cast));
        }
        return passages;
    }

    private Unfiled unfiled(Unfiled old, int number, Cast cast) {
        Terms terms = selection.terms().of(old);
        boolean named = selection.rules().name(terms);
        Respondent author = selection.respondent(old.respondent());
        Optional<List<String>> worn = selection.rules().hats(terms) ? author.hats() : Optional.empty();
        String id = named ? cast.named(author) : cast.unnamed(terms, worn);
        Scrub scrub = scrubs.of(old.id(), old.respondent(), named, Integer.MAX_VALUE);
        return new Unfiled("u" + number, id, scrub.blocks(old.body()), Origin.UNKNOWN, scrub.text(old.reason()), old.hints().stream().flatMap(hint -> questionIds.of(hint.question()).stream()).map(Hint::at).toList());
    }

    private Optional<String> speaker(Cast cast) {
        return briefing.interview().speaker().map(selection::respondent).map(cast::named);
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (tally.emails() > 0) {
            notices.add(Notice.info("email-addresses", labels.count("withholding.notice.emails", tally.emails())));
        }
        if (selection.waiting() > 0) {
            notices.add(Notice.warning("terms-assumed", labels.count("withholding.notice.waiting", selection.waiting())));
        }
        return notices;
    }
}
