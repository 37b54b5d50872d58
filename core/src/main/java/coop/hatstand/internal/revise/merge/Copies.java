package coop.hatstand.internal.revise.merge;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Details;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.draft.BriefingEditor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Two edited copies of one briefing put together: both people's edits where they touch different things, both shown where they touch the same. */
public final class Copies {
    private final Fields fields = new Fields();
    private final Labels labels;
    /** The answers that both started from. */
    private final Set<String> known;

    private Copies(Labels labels, Briefing base) {
        this.labels = labels;
        this.known = base.responses().stream().map(Response::id).collect(Collectors.toSet());
    }

    /**
     * Puts two copies together.
     *
     * @param clashes receives a notice for each thing that both changed
     */
    public static Briefing merged(Briefing base, Briefing one, Briefing other, List<Notice> clashes) {
        Labels labels = Labels.orEnglish(base.language());
        Copies copies = new Copies(labels, base);
        Briefing merged = copies.merged(base, one, NewIds.apart(base, one, other));
        List<Notice> notices = new ArrayList<>(merged.notices());
        for (Fields.Clash clash : copies.fields.clashes()) {
            Notice notice = Notice.warning("both-changed", labels.text("revise.both-changed", clash.place(), clash.kept(), clash.other()));
            clashes.add(notice);
            notices.add(notice);
        }
        return merged.toBuilder().notices(notices).build();
    }

    private Briefing merged(Briefing whole, Briefing first, Briefing second) {
        List<Response> responses = fields.entities(responses(whole, first, second), responses(first, first, second),
                responses(second, first, second), Response::id, Copies::shown, this::response);
        Briefing base = Refs.only(responses, whole);
        Briefing one = Refs.only(responses, first);
        Briefing other = Refs.only(responses, second);
        return one.toBuilder().responses(responses)
                .title(fields.pick(base.title(), one.title(), other.title(), labels.text("revise.place.top"), title -> title))
                .context(fields.pick(base.context(), one.context(), other.context(), labels.text("back.letter"), ComparableText::words))
                .interview(interview(base.interview(), one.interview(), other.interview()))
                .hats(fields.entities(base.hats(), one.hats(), other.hats(), Hat::id, Hat::name, (was, a, b) -> fields.pick(was, a, b, a.name(), Hat::name)))
                .respondents(fields.entities(base.respondents(), one.respondents(), other.respondents(), Respondent::id, Respondent::name, this::person))
                .questions(fields.entities(base.questions(), one.questions(), other.questions(), Question::id, Question::text,
                        (was, a, b) -> fields.pick(was, a, b, labels.text("revise.place.question", was.number()), Question::text)))
                .unfiled(fields.entities(base.unfiled(), one.unfiled(), other.unfiled(), Unfiled::id, passage -> BriefingEditor.ref(passage.id()) + ": " + ComparableText.words(passage.body()),
                        (was, a, b) -> fields.pick(was, a, b, BriefingEditor.ref(was.id()), passage -> ComparableText.words(passage.body()))))
                .messages(fields.pick(base.messages(), one.messages(), other.messages(), labels.text("front.messages"), Objects::toString))
                .lines(Fields.list(base.lines(), one.lines(), other.lines()))
                .consultation(one.consultation().decisions(Fields.list(base.consultation().decisions(), one.consultation().decisions(), other.consultation().decisions())))
                .keyQuotes(Fields.list(base.keyQuotes(), one.keyQuotes(), other.keyQuotes()))
                .decline(Fields.list(base.decline(), one.decline(), other.decline()))
                .notices(Fields.list(base.notices(), one.notices(), other.notices())).build();
    }

    /** A copy's answers, which refer to none that somebody deleted: that alone is no change to what refers. */
    private List<Response> responses(Briefing of, Briefing first, Briefing second) {
        Set<String> both = first.responses().stream().map(Response::id).collect(Collectors.toCollection(HashSet::new));
        both.retainAll(second.responses().stream().map(Response::id).collect(Collectors.toSet()));
        Set<String> deleted = new HashSet<>(known);
        deleted.removeAll(both);
        return of.responses().stream().map(response -> response.refersTo().filter(deleted::contains).isEmpty() ? response : response.toBuilder().refersTo(Optional.empty()).build()).toList();
    }

    private Interview interview(Interview base, Interview one, Interview other) {
        Details details = one.details();
        for (Detail detail : Detail.values()) {
            details = details.with(detail, fields.pick(base.get(detail), one.get(detail), other.get(detail), labels.text("fact." + detail.id()), value -> value.orElse("–")));
        }
        return new Interview(details, fields.pick(base.speaker(), one.speaker(), other.speaker(), labels.text("fact.speaking"), speaker -> speaker.orElse("–")));
    }

    private Respondent person(Respondent base, Respondent one, Respondent other) {
        String name = fields.pick(base.name(), one.name(), other.name(), base.name(), words -> words);
        return one.toBuilder().name(name)
                .formerNames(Fields.list(base.formerNames(), one.formerNames(), other.formerNames()).stream().filter(former -> !former.equals(name)).toList())
                .hats(fields.pick(base.hats(), one.hats(), other.hats(), base.name(), hats -> hats.map(worn -> String.join("; ", worn)).orElse(labels.text("hat.unknown"))))
                .attribution(fields.pick(base.attribution(), one.attribution(), other.attribution(), base.name(), this::term))
                .doubtful(doubt(base.doubtful(), one.doubtful(), other.doubtful())).build();
    }

    private Response response(Response base, Response one, Response other) {
        String place = BriefingEditor.ref(base.id());
        List<Block> body = body(base.body(), one.body(), other.body(), place);
        return one.toBuilder().body(body).original(one.original().or(other::original).filter(original -> !original.equals(body)))
                .questions(questions(base, one, other, place))
                .filedBy(one.filedBy().equals(base.filedBy()) ? other.filedBy() : one.filedBy())
                .hats(fields.pick(base.hats(), one.hats(), other.hats(), place, hats -> hats.map(worn -> String.join("; ", worn)).orElse(labels.text("hat.unknown"))))
                .attribution(fields.pick(base.attribution(), one.attribution(), other.attribution(), place, this::term))
                .doubtful(doubt(base.doubtful(), one.doubtful(), other.doubtful()))
                .refersTo(one.refersTo().equals(base.refersTo()) ? other.refersTo() : one.refersTo())
                .notes(Fields.list(base.notes(), one.notes(), other.notes())).build();
    }

    /** Two who filed one passage under different questions mean both; that answer is new in both copies. */
    private List<String> questions(Response base, Response one, Response other, String place) {
        return !known.contains(base.id()) ? Fields.list(List.of(), one.questions(), other.questions())
                : fields.pick(base.questions(), one.questions(), other.questions(), place, questions -> String.join(", ", questions));
    }

    /** Block by block where nobody added or took out any. */
    private List<Block> body(List<Block> base, List<Block> one, List<Block> other, String place) {
        if (base.size() != one.size() || base.size() != other.size()) {
            return fields.pick(base, one, other, place, ComparableText::words);
        }
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            body.add(fields.pick(base.get(i), one.get(i), other.get(i), place, block -> ComparableText.words(List.of(block))));
        }
        return body;
    }

    /** Whoever decided, it is decided. */
    private static <T> Optional<T> doubt(Optional<T> base, Optional<T> one, Optional<T> other) {
        return one.equals(base) ? other : one;
    }

    private String term(Optional<Attribution> term) {
        return term.map(stated -> labels.text("term." + stated.id())).orElse("–");
    }

    private static String shown(Response response) {
        return BriefingEditor.ref(response.id()) + ": " + ComparableText.words(response.body());
    }
}
