package coop.hatstand.internal.present.report;

import coop.hatstand.briefing.Question;
import coop.hatstand.document.Block;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import coop.hatstand.internal.present.view.BriefingView;
import coop.hatstand.internal.present.view.QuestionHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a report, in reading order; what stands around them is the same as in a briefing. */
public final class Report {
    private final BriefingView view;
    private final ClosedSections closed;
    private final UsualCredit usual;
    private final Decisions decisions;

    public Report(BriefingView view) {
        this.view = view;
        this.closed = new ClosedSections(view);
        this.usual = new UsualCredit(view);
        this.decisions = new Decisions(view);
    }

    /** How many questions were asked; one that has choices and answers in people's own words is one. */
    public int asked() {
        return closed.asked();
    }

    /** The first page. */
    public List<Block> front() {
        ReportFront front = new ReportFront(view, closed);
        List<Block> blocks = new ArrayList<>(List.of(front.facts(usual)));
        front.findings().ifPresent(blocks::add);
        if (!decisions.none()) {
            blocks.add(ReportWords.section(view, "card", Section.Role.FRONT, List.of(decisions.card())));
        }
        blocks.add(front.glance());
        return blocks;
    }

    /** Every question, in the order asked. */
    public List<Block> questions() {
        List<Block> sections = new ArrayList<>();
        QuestionHead head = new QuestionHead(view, !view.compact());
        AnswerList answers = new AnswerList(view, usual);
        Stances stances = new Stances(view);
        List<Question> questions = view.questions();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            sections.addAll(closed.before(Optional.of(question.id())));
            List<Block> blocks = new ArrayList<>(head.blocks(question));
            blocks.addAll(decisions.of(question));
            stances.on(question).map(taken -> closed.blocks(taken.counts(), taken.positions())).ifPresent(blocks::addAll);
            closed.of(question).map(closed::beside).ifPresent(blocks::addAll);
            blocks.addAll(answers.of(question));
            if (view.responses(question).isEmpty() && !view.forPublic()) {
                blocks.add(BriefingView.program(view.labels().text(view.forSpokesperson() ? "question.unanswered" : "question.nothing-shared")));
            }
            sections.add(new Section(question.id(), Section.Role.QUESTION, head.heading(question, i + 1), blocks));
        }
        sections.addAll(closed.before(Optional.empty()));
        return sections;
    }

    /** What shows how it was made, at the end. */
    public List<Block> annexes() {
        List<Block> annexes = new ArrayList<>();
        decisions.log().ifPresent(annexes::add);
        annexes.add(new MethodAnnex(view).section());
        return annexes;
    }

    /** What was asked, said and decided, on one page. */
    public Table card() {
        return decisions.card();
    }
}
