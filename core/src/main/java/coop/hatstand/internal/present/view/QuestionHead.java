package coop.hatstand.internal.present.view;

import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Question;
import coop.hatstand.document.Block;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Facts.Fact;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Text;
import coop.hatstand.internal.present.claim.ParagraphSentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands between a question's heading and its answers: its parts, the line to take, who answered, what was decided. */
public final class QuestionHead {
    /** A question with no more words than this is read at a glance with all its parts. */
    private static final int FEW_WORDS = 16;
    private static final int MANY_WORDS = 60;
    private final BriefingView briefingView;
    private final LineText lineText;
    private final boolean forDecisions;

    /**
     * The heads of one pack's questions.
     *
     * @param forDecisions whether there is room below each question for what was decided; otherwise only where somebody has decided anything
     */
    public QuestionHead(BriefingView briefingView, boolean forDecisions) {
        this.briefingView = briefingView;
        this.forDecisions = forDecisions || !briefingView.compact() && !briefingView.briefing().consultation().decisions().isEmpty();
        this.lineText = new LineText(briefingView);
    }

    public List<Block> blocks(Question question) {
        List<Block> blocks = new ArrayList<>();
        parts(question).ifPresent(blocks::add);
        slot(question).ifPresent(blocks::add);
        if (briefingView.forSpokesperson()) {
            bases(question, blocks);
            hats(question).ifPresent(blocks::add);
            decisions(question).ifPresent(blocks::add);
        }
        return blocks;
    }

    /** Where the question comes, how many answered it, and its words. */
    public Section.Heading heading(Question question, int place) {
        List<String> kicker = new ArrayList<>();
        question.section().ifPresent(kicker::add);
        if (!briefingView.forPublic()) {
            kicker.add(briefingView.labels().text("question.place", place, briefingView.questions().size()));
            kicker.add(briefingView.labels().count(briefingView.forSpokesperson() ? "count.people" : "count.answers", briefingView.heard(question)));
        }
        String words = question.parts().isEmpty() ? question.text() : parts(question).isPresent() ? question.parts().get(0) : String.join(" ", question.parts());
        Optional<String> above = kicker.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", kicker));
        return new Section.Heading(above, Optional.of(question.number()), List.of(new Text(words)));
    }

    /** The sub-questions, unless all of it is so short that it is the heading. */
    private Optional<Block> parts(Question question) {
        if (question.parts().size() < 2 || ParagraphSentences.words(String.join(" ", question.parts())).size() <= (briefingView.compact() ? MANY_WORDS : FEW_WORDS)) {
            return Optional.empty();
        }
        List<Fact> facts = new ArrayList<>();
        for (int i = 1; i < question.parts().size(); i++) {
            facts.add(Fact.of(letter(i - 1) + ".", question.parts().get(i)));
        }
        return Optional.of(new Facts(facts));
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('a' + index)) : Integer.toString(index + 1);
    }

    private Optional<Block> slot(Question question) {
        List<Block> written = new ArrayList<>();
        List<LineToTake> lines = briefingView.lines(question);
        for (LineToTake line : lines) {
            written.addAll(lineText.asWritten(line));
            line.ifPressed().filter(words -> !words.isEmpty()).ifPresent(words -> {
                written.add(BriefingView.program(BriefingView.strong(briefingView.labels().text("line.if-pressed"))));
                written.addAll(words);
            });
        }
        if (written.isEmpty() && !briefingView.forSpokesperson()) {
            return Optional.empty();
        }
        String label = briefingView.labels().text(briefingView.forPublic() ? "line.short" : lines.size() > 1 ? "front.lines" : "line.label");
        return Optional.of(new Slot(question.id() + "-line", Slot.Kind.LINE_TO_TAKE, label, briefingView.labels().text("line.prompt"), written));
    }

    /** What each line is based on. Printed outside the slot, which contains only what a person typed. */
    private void bases(Question question, List<Block> blocks) {
        List<LineToTake> lines = briefingView.lines(question);
        for (int i = 0; i < lines.size(); i++) {
            String basis = lineText.basisAndSeconds(lines.get(i));
            blocks.add(BriefingView.program(lines.size() == 1 ? basis : briefingView.labels().text("line.numbered", i + 1, basis)));
        }
    }

    /** What was decided, or room to write it. */
    private Optional<Block> decisions(Question question) {
        DecisionText text = new DecisionText(briefingView.labels());
        List<Block> written = briefingView.decisions(question).stream().flatMap(decision -> text.asWritten(decision).stream()).toList();
        return written.isEmpty() && !forDecisions ? Optional.empty()
                : Optional.of(new Slot(question.id() + "-decision", Slot.Kind.DECISION, briefingView.labels().text("report.decided"), text.prompt(), written));
    }

    /** How many people of which hat answered, where any is known. */
    private Optional<Block> hats(Question question) {
        HatCounts counts = new HatCounts(briefingView, briefingView.responses(question));
        return counts.known() ? Optional.of(BriefingView.program(briefingView.labels().text("question.hats", String.join(", ", counts.counted())))) : Optional.empty();
    }
}
