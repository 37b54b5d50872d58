package coop.hatstand.internal.present.report;

import coop.hatstand.briefing.Decision;
import coop.hatstand.briefing.Question;
import coop.hatstand.document.Block;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Facts.Fact;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import coop.hatstand.internal.present.view.BriefingView;
import coop.hatstand.internal.present.view.DecisionText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was decided: under each question, on one page for those who answered, and as a log that leaves no answer out. */
final class Decisions {
    private final BriefingView view;

    Decisions(BriefingView view) {
        this.view = view;
    }

    boolean none() {
        return view.briefing().consultation().decisions().isEmpty();
    }

    /** The decisions on a question, which the spokesperson's report has where they are written; where others are decided, that this one is not. */
    List<Block> of(Question question) {
        if (none()) {
            return List.of();
        }
        List<Decision> decisions = view.decisions(question);
        if (decisions.isEmpty()) {
            return List.of(BriefingView.program(BriefingView.strong(text("undecided"))));
        }
        return view.forSpokesperson() ? List.of() : decisions.stream().map(this::facts).toList();
    }

    private Block facts(Decision decision) {
        return new Facts(Stream.of(Decision.Part.values()).filter(part -> decision.part(part).isPresent())
                .map(part -> new Fact(text(part.id()), DecisionText.words(decision, part), List.of())).toList());
    }

    private List<Inline> refs(List<String> responses) {
        return ReportWords.listed(responses.stream().map(id -> List.<Inline>of(BriefingView.reference(id))).toList());
    }

    /** We asked, you said, we decided, why: a row for each question. */
    Table card() {
        List<List<Inline>> header = List.of(cell(text("asked")), cell(text("said")), cell(text("decided")), cell(text("why")));
        return new Table(header, view.questions().stream().map(this::row).toList(), true);
    }

    private List<List<Inline>> row(Question question) {
        List<Decision> decisions = view.decisions(question);
        String said = view.labels().count("count.answers", view.responses(question).size());
        String why = String.join(" ", decisions.stream().flatMap(decision -> Optional.of(decision).stream().flatMap(one -> one.because().stream())).toList());
        return List.of(BriefingView.text(question.number() + " " + question.text()), BriefingView.text(said),
                decisions.isEmpty() ? List.of(new Emphasis(BriefingView.text(text("undecided")))) : BriefingView.text(String.join(" ", decisions.stream().map(Decision::text).toList())),
                BriefingView.text(why));
    }

    /** Which answers led to which decision; all others are noted. */
    Optional<Block> log() {
        if (none()) {
            return Optional.empty();
        }
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Question question : view.questions()) {
            Set<String> cited = new HashSet<>();
            for (Decision decision : view.decisions(question)) {
                cited.addAll(decision.responses());
                rows.add(List.of(number(question), BriefingView.text(decision.text()), refs(decision.responses())));
            }
            List<String> noted = view.responses(question).stream().map(response -> response.id()).filter(id -> !cited.contains(id)).toList();
            if (!noted.isEmpty()) {
                rows.add(List.of(number(question), BriefingView.text(text("noted")), BriefingView.text(String.join(", ", noted.stream().map(BriefingView::ref).toList()))));
            }
        }
        List<List<Inline>> header = List.of(cell(view.labels().text("ask.number")), cell(text("decision")), cell(text("led-by")));
        return Optional.of(ReportWords.section(view, "log", Section.Role.BACK, List.of(new Table(header, rows, true))));
    }

    private static List<Inline> number(Question question) {
        return List.of(new Reference(question.id(), question.number()));
    }

    private static List<Inline> cell(String words) {
        return BriefingView.text(words);
    }

    private String text(String key) {
        return view.labels().text("report." + key);
    }
}
