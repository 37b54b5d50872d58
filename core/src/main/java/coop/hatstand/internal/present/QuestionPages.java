package coop.hatstand.internal.present;

import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Section;
import coop.hatstand.document.Text;
import coop.hatstand.internal.present.view.BriefingView;
import coop.hatstand.internal.present.view.EntryFactory;
import coop.hatstand.internal.present.view.QuestionHead;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes one section per question: its parts, the line to take, the answers. */
final class QuestionPages {
    private final BriefingView briefingView;
    private final EntryFactory factory;
    private final QuestionHead head;
    private final Set<String> shown = new HashSet<>();

    QuestionPages(BriefingView briefingView) {
        this.briefingView = briefingView;
        this.factory = new EntryFactory(briefingView);
        this.head = new QuestionHead(briefingView, false);
    }

    List<Block> sections() {
        List<Block> sections = new ArrayList<>();
        List<Question> questions = briefingView.questions();
        for (int i = 0; i < questions.size(); i++) {
            sections.add(section(questions.get(i), i + 1));
        }
        return sections;
    }

    private Section section(Question question, int place) {
        List<Block> blocks = new ArrayList<>(head.blocks(question));
        answers(question, blocks);
        if (briefingView.responses(question).isEmpty() && !briefingView.forPublic()) {
            blocks.add(BriefingView.program(briefingView.labels().text(briefingView.forSpokesperson() ? "question.unanswered" : "question.nothing-shared")));
        }
        return new Section(question.id(), Section.Role.QUESTION, head.heading(question, place), blocks);
    }

    /** An answer to several questions is printed under the first, and referred to from the others. */
    private void answers(Question question, List<Block> blocks) {
        List<Inline> elsewhere = new ArrayList<>();
        String group = "";
        for (Response response : briefingView.responses(question)) {
            String hats = briefingView.hatNames(response);
            if (briefingView.compact() && !hats.equals(group)) {
                blocks.add(BriefingView.program(BriefingView.strong(hats)));
                group = hats;
            }
            if (shown.add(response.id())) {
                blocks.add(factory.answer(response));
            } else {
                elsewhere.add(new Text(elsewhere.isEmpty() ? briefingView.labels().text("answer.elsewhere") + " " : ", "));
                elsewhere.add(BriefingView.reference(response.id()));
            }
        }
        if (!elsewhere.isEmpty()) {
            blocks.add(BriefingView.program(elsewhere.toArray(Inline[]::new)));
        }
    }
}
