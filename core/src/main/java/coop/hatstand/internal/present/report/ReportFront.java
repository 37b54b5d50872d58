package coop.hatstand.internal.present.report;

import coop.hatstand.briefing.ClosedQuestion;
import coop.hatstand.briefing.ClosedQuestion.Option;
import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Origin;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Facts.Fact;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.present.alike.AlikeTexts;
import coop.hatstand.internal.present.view.BriefingView;
import coop.hatstand.internal.present.view.HatCounts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A report's first page: what was asked, when, how many answered, of which kinds and hats, what stands out, and the questions at a glance. */
final class ReportFront {
    private static final int MOST_HATS = 8;
    private static final int MOST_FINDINGS = 5;
    private static final int DATE = 10;
    private static final int FEWEST_SENDERS = 3;
    private final BriefingView view;
    private final Labels labels;
    private final ClosedSections closed;

    ReportFront(BriefingView view, ClosedSections closed) {
        this.view = view;
        this.labels = view.labels();
        this.closed = closed;
    }

    Facts facts(UsualCredit usual) {
        List<Fact> facts = new ArrayList<>(view.facts(view.forPublic() ? Detail.Group.RELEASE : Detail.Group.EDITION));
        facts.add(fact("what", labels.text("report.fact.questions", labels.count("count.questions", closed.asked()), closed.counted().size(), view.questions().size())));
        when().ifPresent(when -> facts.add(fact("when", when)));
        facts.add(fact("who", heard()));
        if (view.forSpokesperson()) {
            kinds().ifPresent(kinds -> facts.add(fact("kinds", kinds)));
            hats().ifPresent(hats -> facts.add(fact("hats", hats)));
        }
        if (!usual.words().isEmpty() && !view.forPublic()) {
            facts.add(fact("usual", usual.words()));
        }
        return new Facts(facts);
    }

    private Fact fact(String key, String words) {
        return Fact.of(labels.text("report.fact." + key), words);
    }

    private String heard() {
        String heard = labels.count("count.people", view.people()) + " · " + labels.count("count.answers", view.briefing().responses().size());
        return view.forPublic() || view.briefing().unfiled().isEmpty() ? heard : heard + " · " + labels.count("count.unfiled", view.briefing().unfiled().size());
    }

    /** The first and the last day on which anybody wrote. */
    private Optional<String> when() {
        List<Instant> times = view.briefing().responses().stream().flatMap(response -> response.origin().at().stream()).sorted().toList();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        String first = times.get(0).toString().substring(0, DATE);
        String last = times.get(times.size() - 1).toString().substring(0, DATE);
        return Optional.of(first.equals(last) ? first : labels.text("report.period", first, last));
    }

    /** How many people wrote posts, mails or filled in a survey. */
    private Optional<String> kinds() {
        Map<Origin.Kind, Long> kinds = view.briefing().responses().stream()
                .collect(Collectors.groupingBy(response -> response.origin().kind(), () -> new EnumMap<>(Origin.Kind.class), Collectors.mapping(Response::respondent, Collectors.collectingAndThen(Collectors.toSet(), set -> (long) set.size()))));
        return kinds.isEmpty() ? Optional.empty()
                : Optional.of(kinds.entrySet().stream().map(kind -> labels.count("report.kind." + kind.getKey().id(), kind.getValue().intValue())).collect(Collectors.joining(" · ")));
    }

    private Optional<String> hats() {
        HatCounts counts = new HatCounts(view, view.briefing().responses());
        List<Hat> worn = view.briefing().hats().stream().filter(hat -> counts.wearing(hat) > 0).sorted(Comparator.comparing(hat -> -counts.wearing(hat))).toList();
        if (worn.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(worn.stream().limit(MOST_HATS).map(hat -> labels.text("basis.part", counts.wearing(hat), hat.name())).toList());
        if (worn.size() > MOST_HATS) {
            words.add(labels.count("coverage.hats", worn.size() - MOST_HATS));
        }
        if (counts.unknown() > 0) {
            words.add(labels.text("basis.part", counts.unknown(), labels.text("hat.unknown")));
        }
        return Optional.of(String.join(", ", words));
    }

    /** What most chose, where most of those who answered chose the same; and whose answers are nearly the same throughout. */
    Optional<Block> findings() {
        List<String> found = new ArrayList<>(closed.counted().stream().filter(question -> !question.options().isEmpty())
                .sorted(Comparator.comparing(question -> -share(question))).limit(MOST_FINDINGS)
                .filter(question -> 2 * most(question).count() > question.answered()).map(this::finding).toList());
        found.addAll(campaigns());
        List<List<Block>> items = found.stream().map(words -> List.<Block>of(BriefingView.program(words))).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(ReportWords.section(view, "findings", Section.Role.FRONT, List.of(new BulletList(items))));
    }

    /** People who sent nearly the same answers to several questions. Only the spokesperson may know which answers are one person's. */
    private List<String> campaigns() {
        if (!view.forSpokesperson()) {
            return List.of();
        }
        Map<String, List<Response>> byPerson = view.briefing().responses().stream().collect(Collectors.groupingBy(Response::respondent, LinkedHashMap::new, Collectors.toList()));
        List<String> whole = byPerson.values().stream().filter(answers -> answers.size() > 1).map(answers -> answers.stream().map(response -> Prose.of(response.body())).collect(Collectors.joining("\n"))).toList();
        return AlikeTexts.of(whole).stream().filter(alike -> alike.submissions() >= FEWEST_SENDERS)
                .map(alike -> labels.text("report.campaign", labels.count("count.people", alike.submissions()), labels.count("report.texts", alike.texts().size()))).toList();
    }

    private static double share(ClosedQuestion question) {
        return question.answered() == 0 ? 0 : (double) most(question).count() / question.answered();
    }

    private static Option most(ClosedQuestion question) {
        return question.options().stream().max(Comparator.comparingInt(Option::count)).orElseThrow();
    }

    private String finding(ClosedQuestion question) {
        Option most = most(question);
        return labels.text("report.finding", question.text(), most.words(), most.count(), question.answered(), ReportWords.percent(view, most.count(), question.answered()));
    }

    /** Every question in a row, in the order asked, with how many answered it. */
    Block glance() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Question question : view.questions()) {
            closed(rows, Optional.of(question.id()));
            rows.add(List.of(List.of(new Reference(question.id(), question.number())), BriefingView.text(question.text()), BriefingView.text(Integer.toString(heard(question)))));
        }
        closed(rows, Optional.empty());
        List<List<Inline>> header = List.of(BriefingView.text(labels.text("ask.number")), BriefingView.text(labels.text("coverage.question")), BriefingView.text(labels.text(view.forSpokesperson() ? "ask.heard" : "people.answers")));
        return ReportWords.section(view, "glance", Section.Role.FRONT, List.of(new Table(header, rows, true)));
    }

    /** How many people answered in words of their own, or made a choice; where it is not known who chose what, no fewer than that. */
    private int heard(Question question) {
        Set<String> people = new HashSet<>();
        view.responses(question).forEach(response -> people.add(response.respondent()));
        closed.of(question).ifPresent(chosen -> chosen.options().forEach(option -> people.addAll(option.people())));
        return Math.max(people.size(), Math.max(view.heard(question), closed.of(question).map(ClosedQuestion::answered).orElse(0)));
    }

    private void closed(List<List<List<Inline>>> rows, Optional<String> open) {
        closed.before(open).stream().map(Section.class::cast).forEach(section -> rows.add(List.of(List.of(new Reference(section.id(), "▪")), section.heading().words(),
                BriefingView.text(Integer.toString(closed.counted().stream().filter(question -> question.id().equals(section.id())).findFirst().orElseThrow().answered())))));
    }
}
