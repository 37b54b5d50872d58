package coop.hatstand.internal.revise.grow;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.ClosedQuestion;
import coop.hatstand.briefing.Consultation;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Hint;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.briefing.Unfiled;
import coop.hatstand.document.Block;
import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.draft.BriefingEditor;
import coop.hatstand.revise.Revised;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Joins one edited briefing with a fresh one. */
final class GrowthJoin {
    private final Briefing base;
    private final Briefing edited;
    private final Briefing fresh;
    private final Labels labels;
    private final KnownPassages known;
    private final SamePeople people;
    private final SameQuestions questions;
    private final Map<String, Response> responses = new LinkedHashMap<>();
    private final Map<String, Unfiled> unfiled = new LinkedHashMap<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final List<String> added = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    GrowthJoin(Briefing base, Briefing edited, Briefing fresh, Labels labels) {
        this.base = base;
        this.edited = edited;
        this.fresh = fresh;
        this.labels = labels;
        known = new KnownPassages(base, edited);
        people = new SamePeople(base, edited, fresh, labels);
        questions = new SameQuestions(base, edited, fresh);
        edited.responses().forEach(r -> responses.put(r.id(), r));
        edited.unfiled().forEach(u -> unfiled.put(u.id(), u));
        Stream.of(MatchablePassage.of(base), MatchablePassage.of(edited)).flatMap(List::stream).map(MatchablePassage::id).forEach(ids::add);
    }

    Revised joined() {
        List<MatchablePassage> strange = new ArrayList<>();
        for (MatchablePassage matchablePassage : MatchablePassage.of(fresh)) {
            Optional<MatchablePassage> same = known.same(matchablePassage, p -> people.isSame(matchablePassage.respondent(), p.respondent()));
            same.ifPresent(p -> found(matchablePassage, p));
            if (same.isEmpty() && !known.gone(matchablePassage)) {
                strange.add(matchablePassage);
            }
        }
        for (MatchablePassage matchablePassage : strange) {
            known.changed(matchablePassage, people.known(matchablePassage.respondent())).ifPresentOrElse(p -> changed(matchablePassage, p), () -> add(matchablePassage));
        }
        people.learn();
        return new Revised(briefing(), List.of(), notices);
    }

    private void found(MatchablePassage matchablePassage, MatchablePassage before) {
        people.wroteTheSame(matchablePassage.respondent(), before.respondent());
        Optional.ofNullable(responses.get(before.id())).ifPresent(r -> responses.put(r.id(),
                r.toBuilder().origin(liked(r.origin(), matchablePassage.origin())).doubtful(Doubt.later(r.doubtful(), matchablePassage.doubtful())).build()));
        unfiled.computeIfPresent(before.id(), (id, u) -> u.with(Doubt.later(u.doubtful(), matchablePassage.doubtful())));
    }

    private static Origin liked(Origin origin, Origin fresh) {
        return origin.toBuilder().likes(Math.max(origin.likes(), fresh.likes())).build();
    }

    /** The author has changed the text since the briefing was made. */
    private void changed(MatchablePassage matchablePassage, MatchablePassage before) {
        people.wroteTheSame(matchablePassage.respondent(), before.respondent());
        List<Block> was = before.response().map(Response::body).orElseGet(() -> before.unfiled().orElseThrow().body());
        List<Block> words = matchablePassage.response().map(Response::body).orElseGet(() -> matchablePassage.unfiled().orElseThrow().body());
        Optional<Response> response = Optional.ofNullable(responses.get(before.id()))
                .or(() -> before.response().isPresent() ? Optional.empty() : responses.values().stream().filter(r -> r.body().equals(was)).findFirst());
        Unfiled open = unfiled.get(before.id());
        boolean untouched = response.map(r -> r.body().equals(was) && r.original().isEmpty()).orElse(open != null && open.body().equals(was));
        String ref = BriefingEditor.ref(response.map(Response::id).orElse(before.id()));
        if (untouched) {
            response.ifPresentOrElse(r -> responses.put(r.id(), r.toBuilder().body(words).doubtful(Doubt.later(r.doubtful(), matchablePassage.doubtful())).build()),
                    () -> unfiled.put(open.id(), new Unfiled(open.id(), open.respondent(), words, open.origin(), open.reason(), open.hints(),
                            Doubt.later(open.doubtful(), matchablePassage.doubtful()))));
            notices.add(Notice.info("changed-since-draft", labels.text("revise.changed-since-draft", ref)));
            added.add(ref);
        } else if (response.isPresent() || open != null) {
            String both = add(matchablePassage, response);
            notices.add(Notice.warning("changed-in-both", labels.text("revise.changed-in-both", ref, both)));
        } else {
            notices.add(Notice.warning("deleted-and-changed", labels.text("revise.deleted-and-changed", BriefingEditor.ref(before.id()), ComparableText.words(words))));
        }
    }

    private void add(MatchablePassage matchablePassage) {
        add(matchablePassage, Optional.empty());
    }

    /** Adds a passage, under the questions of a given answer if there is one, and reports its ref. */
    private String add(MatchablePassage matchablePassage, Optional<Response> beside) {
        String respondent = people.id(matchablePassage.respondent());
        String id = FreeIds.free(matchablePassage.id(), ids, last);
        ids.add(id);
        added.add(BriefingEditor.ref(id));
        if (matchablePassage.response().isPresent()) {
            Response r = matchablePassage.response().get();
            List<String> answered = beside.map(Response::questions).orElseGet(() -> r.questions().stream().map(questions::id).distinct().toList());
            responses.put(id, r.toBuilder().id(id).respondent(respondent).questions(answered).hats(r.hats().map(people::hats)).refersTo(Optional.empty()).build());
        } else {
            Unfiled u = matchablePassage.unfiled().orElseThrow();
            unfiled.put(id, new Unfiled(id, respondent, u.body(), u.origin(), u.reason(), u.perhaps().stream().map(questions::id).map(Hint::at).toList(), u.doubtful()));
        }
        return BriefingEditor.ref(id);
    }

    private Briefing briefing() {
        List<Notice> all = new ArrayList<>();
        if (!added.isEmpty()) {
            all.add(Notice.info("new-since-draft", labels.text("revise.new-since-draft", String.join(", ", added))));
        }
        for (Question question : questions.added()) {
            notices.add(Notice.warning("question-added", labels.text("revise.question-added", question.number(), question.text())));
        }
        edited.notices().stream().filter(n -> !n.code().equals("new-since-draft")).forEach(all::add);
        Set<Notice> told = new HashSet<>(all);
        told.addAll(base.notices());
        Stream.concat(fresh.notices().stream(), notices.stream()).filter(told::add).forEach(all::add);
        Consultation consultation = consultation();
        return edited.toBuilder().hats(people.hats()).respondents(people.people()).questions(questions.questions())
                .responses(List.copyOf(responses.values())).unfiled(List.copyOf(unfiled.values())).notices(all).consultation(consultation).build();
    }

    /** Closed questions with what people chose before and since; decisions and the rest stay as they are. */
    private Consultation consultation() {
        Map<String, ClosedQuestion> closed = new LinkedHashMap<>();
        edited.consultation().closed().forEach(question -> closed.put(question.text(), question));
        for (ClosedQuestion question : fresh.consultation().closed()) {
            ClosedQuestion arrived = question.renamed(people::id);
            String id = closed.values().stream().map(ClosedQuestion::id).anyMatch(question.id()::equals) ? "c" + (closed.size() + 1) : question.id();
            closed.merge(question.text(), new ClosedQuestion(id, question.text(), question.before().map(questions::id), arrived.answered(), arrived.options()),
                    (before, since) -> before.with(since.options()));
        }
        return edited.consultation().closed(List.copyOf(closed.values()));
    }
}
