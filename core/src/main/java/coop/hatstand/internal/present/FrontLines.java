package coop.hatstand.internal.present;

import coop.hatstand.briefing.LineToTake;
import coop.hatstand.briefing.Question;
import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Text;
import coop.hatstand.internal.present.view.BriefingView;
import coop.hatstand.internal.present.view.LineText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines to take that a person marked for the front page. None are invented: the spokesperson's has room to write instead. */
final class FrontLines {
    /** Nobody remembers more than three things on the telephone. */
    private static final int MOST = 3;
    private final BriefingView briefingView;
    private final LineText words;
    private final List<LineToTake> marked;

    FrontLines(BriefingView briefingView) {
        this.briefingView = briefingView;
        this.words = new LineText(briefingView);
        this.marked = briefingView.lines().stream().filter(LineToTake::front).toList();
    }

    /** Which of the lines on the front page this is, from 1; 0 if it is none of them. */
    int place(LineToTake line) {
        return marked.subList(0, Math.min(MOST, marked.size())).indexOf(line) + 1;
    }

    Optional<Block> section() {
        if (marked.isEmpty()) {
            return briefingView.forSpokesperson() && !briefingView.questions().isEmpty() ? Optional.of(section(List.of(room()))) : Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new OrderedList(1, marked.stream().limit(MOST).map(this::item).toList()));
        if (marked.size() > MOST && briefingView.forSpokesperson()) {
            blocks.add(more(marked.subList(MOST, marked.size())));
        }
        return Optional.of(section(blocks));
    }

    private Section section(List<Block> blocks) {
        String heading = briefingView.labels().text(briefingView.forSpokesperson() ? "front.say" : briefingView.forPublic() ? "front.points" : "front.lines");
        return new Section("lines", Section.Role.FRONT, Section.Heading.of(heading), blocks);
    }

    private Slot room() {
        return new Slot("lines-room", Slot.Kind.HANDWRITING, "", briefingView.labels().text("front.say.prompt"), List.of());
    }

    private List<Block> item(LineToTake line) {
        if (!briefingView.forSpokesperson()) {
            return words.withRefs(line);
        }
        return briefingView.crowded() && !line.evidence().isEmpty() ? words.withRefsAndSeconds(line) : words.withRefsAndCount(line);
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
