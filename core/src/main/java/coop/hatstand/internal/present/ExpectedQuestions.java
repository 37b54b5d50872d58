package coop.hatstand.internal.present;

import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Question;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import coop.hatstand.internal.present.claim.ParagraphSentences;
import coop.hatstand.internal.present.view.BriefingView;
import java.util.ArrayList;
import java.util.List;

/** What the spokesperson will be asked: each question in a row, with its line to take and how many people were heard on it. */
final class ExpectedQuestions {
    /** A longer line is cut: the whole of it is under its question. */
    private static final int MOST_WORDS = 24;
    private static final int FEW_WORDS = 10;
    private final BriefingView briefingView;
    private final FrontLines front;

    ExpectedQuestions(BriefingView briefingView, FrontLines front) {
        this.briefingView = briefingView;
        this.front = front;
    }

    Section section() {
        List<List<Inline>> header = List.of(BriefingView.text(label("ask.number")), BriefingView.text(label("coverage.question")),
                BriefingView.text(label("line.label")), BriefingView.text(label("ask.heard")));
        List<List<List<Inline>>> rows = briefingView.questions().stream().map(this::row).toList();
        return new Section("ask", Section.Role.FRONT, Section.Heading.of(label("front.ask")), List.of(new Table(header, rows, true)));
    }

    private List<List<Inline>> row(Question question) {
        return List.of(List.of(new Reference(question.id(), question.number())), BriefingView.text(firstQuestion(question)), line(question),
                BriefingView.text(Integer.toString(briefingView.heard(question))));
    }

    /** The question as far as its first question mark: what follows is a question of its own. It is never cut anywhere else. */
    private static String firstQuestion(Question question) {
        List<String> words = ParagraphSentences.words(question.text());
        int end = 0;
        while (end < words.size() && !ParagraphSentences.asks(words.get(end))) {
            end++;
        }
        return String.join(" ", words.subList(0, Math.min(end + 1, words.size())));
    }

    private List<Inline> line(Question question) {
        List<LineToTake> lines = briefingView.lines(question);
        if (lines.isEmpty()) {
            return List.of(new Emphasis(BriefingView.text(label("ask.none"))));
        }
        int above = lines.stream().mapToInt(front::place).filter(place -> place > 0).findFirst().orElse(0);
        return BriefingView.text(above > 0 ? briefingView.labels().text("ask.above", above) : cut(lines.get(0), briefingView.crowded() ? FEW_WORDS : MOST_WORDS));
    }

    private static String cut(LineToTake line, int most) {
        List<String> words = new ArrayList<>(ParagraphSentences.words(Prose.of(line.body())));
        return words.size() <= most ? String.join(" ", words) : String.join(" ", words.subList(0, most)) + " …";
    }

    private String label(String key) {
        return briefingView.labels().text(key);
    }
}
