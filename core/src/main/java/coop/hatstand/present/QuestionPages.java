package coop.hatstand.present;

import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Response;
import coop.hatstand.document.Block;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Facts.Fact;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One section a question: its parts, the line to take, the answers. */
final class QuestionPages {
    private final View view;
    private final Entries entries;
    private final LineWords lineWords;
    private final Set<String> shown = new HashSet<>();

    QuestionPages(View view) {
        this.view = view;
        this.entries = new Entries(view);
        this.lineWords = new LineWords(view);
    }

    List<Block> sections() {
        List<Block> sections = new ArrayList<>();
        List<Question> questions = view.questions();
        for (int i = 0; i < questions.size(); i++) {
            sections.add(section(questions.get(i), i + 1));
        }
        return sections;
    }

    private Section section(Question question, int place) {
        List<Block> blocks = new ArrayList<>();
        parts(question).ifPresent(blocks::add);
        slot(question).ifPresent(blocks::add);
        if (view.forSpokesperson()) {
            bases(question, blocks);
            hats(question).ifPresent(blocks::add);
        }
        answers(question, blocks);
        if (view.responses(question).isEmpty() && !view.forPublic()) {
            blocks.add(View.program(view.labels().text(view.forSpokesperson() ? "question.unanswered" : "question.nothing-shared")));
        }
        return new Section(question.id(), Section.Role.QUESTION, heading(question, place), blocks);
    }

    /** An answer to several questions stands under the first of them and is pointed to from the others. */
    private void answers(Question question, List<Block> blocks) {
        List<Inline> elsewhere = new ArrayList<>();
        for (Response response : view.responses(question)) {
            if (shown.add(response.id())) {
                blocks.add(entries.answer(response));
            } else {
                elsewhere.add(new Text(elsewhere.isEmpty() ? view.labels().text("answer.elsewhere") + " " : ", "));
                elsewhere.add(View.reference(response.id()));
            }
        }
        if (!elsewhere.isEmpty()) {
            blocks.add(View.program(elsewhere.toArray(Inline[]::new)));
        }
    }

    private Section.Heading heading(Question question, int place) {
        List<String> kicker = new ArrayList<>();
        question.section().ifPresent(kicker::add);
        if (!view.forPublic()) {
            kicker.add(view.labels().text("question.place", place, view.questions().size()));
            kicker.add(view.labels().count(view.forSpokesperson() ? "count.people" : "count.answers", view.heard(question)));
        }
        String words = question.parts().isEmpty() ? question.text() : question.parts().get(0);
        Optional<String> above = kicker.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", kicker));
        return new Section.Heading(above, Optional.of(question.number()), List.of(new Text(words)));
    }

    private static Optional<Block> parts(Question question) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 1; i < question.parts().size(); i++) {
            facts.add(Fact.of(letter(i - 1) + ".", question.parts().get(i)));
        }
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Facts(facts));
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('a' + index)) : Integer.toString(index + 1);
    }

    private Optional<Block> slot(Question question) {
        List<Block> written = new ArrayList<>();
        List<LineToTake> lines = view.lines(question);
        for (LineToTake line : lines) {
            written.addAll(lineWords.asWritten(line));
            line.ifPressed().filter(words -> !words.isEmpty()).ifPresent(words -> {
                written.add(View.program(View.strong(view.labels().text("line.if-pressed"))));
                written.addAll(words);
            });
        }
        if (written.isEmpty() && !view.forSpokesperson()) {
            return Optional.empty();
        }
        String label = view.labels().text(lines.size() > 1 ? "front.lines" : "line.label");
        return Optional.of(new Slot(question.id() + "-line", Slot.Kind.LINE_TO_TAKE, label, view.labels().text("line.prompt"), written));
    }

    /** What each line rests on; outside the slot, which holds a person's words alone. */
    private void bases(Question question, List<Block> blocks) {
        List<LineToTake> lines = view.lines(question);
        for (int i = 0; i < lines.size(); i++) {
            String basis = lineWords.basis(lines.get(i));
            blocks.add(View.program(lines.size() == 1 ? basis : view.labels().text("line.numbered", i + 1, basis)));
        }
    }

    /** How many people of which hat answered, where any is known. */
    private Optional<Block> hats(Question question) {
        HatCounts counts = new HatCounts(view, view.responses(question));
        return counts.known() ? Optional.of(View.program(view.labels().text("question.hats", String.join(", ", counts.counted())))) : Optional.empty();
    }
}
