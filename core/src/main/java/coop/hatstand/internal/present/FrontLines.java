package coop.hatstand.internal.present;

import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Question;
import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines to take that a person marked for the front page. None are invented. */
final class FrontLines {
    /** Nobody remembers more than three things on the telephone. */
    private static final int MOST = 3;
    private final BriefingView briefingView;
    private final LineText words;

    FrontLines(BriefingView briefingView) {
        this.briefingView = briefingView;
        this.words = new LineText(briefingView);
    }

    Optional<Block> section() {
        List<LineToTake> marked = briefingView.lines().stream().filter(LineToTake::front).toList();
        if (marked.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new OrderedList(1, marked.stream().limit(MOST).map(this::item).toList()));
        if (marked.size() > MOST && briefingView.forSpokesperson()) {
            blocks.add(more(marked.subList(MOST, marked.size())));
        }
        return Optional.of(new Section("lines", Section.Role.FRONT, Section.Heading.of(briefingView.labels().text("front.lines")), blocks));
    }

    private List<Block> item(LineToTake line) {
        boolean refsAlone = !briefingView.forSpokesperson() || CoverageTable.fillsPage(briefingView) && !line.evidence().isEmpty();
        return refsAlone ? words.withRefs(line) : words.withRefsAndCount(line);
    }

    private Paragraph more(List<LineToTake> lines) {
        List<Inline> note = new ArrayList<>(BriefingView.text(briefingView.labels().count("front.lines.more", lines.size()) + " "));
        Set<String> questions = new LinkedHashSet<>();
        lines.forEach(line -> questions.add(line.question()));
        for (Question question : briefingView.questions()) {
            if (questions.contains(question.id())) {
                if (note.size() > 1) {
                    note.add(new Text(", "));
                }
                note.add(new Reference(question.id(), question.number()));
            }
        }
        return BriefingView.program(note.toArray(Inline[]::new));
    }
}
