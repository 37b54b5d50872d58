package coop.hatstand.internal.present;

import coop.hatstand.briefing.LineToTake;
import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Section;
import coop.hatstand.document.Text;
import coop.hatstand.internal.present.view.BriefingView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to add if pressed, by question, for the front page. */
final class IfPressed {
    private static final int MOST = 6;
    private final BriefingView briefingView;

    IfPressed(BriefingView briefingView) {
        this.briefingView = briefingView;
    }

    Optional<Block> section() {
        List<LineToTake> lines = briefingView.questions().stream().flatMap(question -> briefingView.lines(question).stream())
                .filter(line -> !line.ifPressed().orElse(List.of()).isEmpty()).limit(MOST).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Section("pressed", Section.Role.FRONT,
                Section.Heading.of(briefingView.labels().text("line.if-pressed")), List.of(new BulletList(lines.stream().map(this::item).toList()))));
    }

    /** The question's number before the words, in their first paragraph if they begin with one. */
    private List<Block> item(LineToTake line) {
        List<Block> words = new ArrayList<>(line.ifPressed().orElseThrow());
        List<Inline> first = new ArrayList<>(List.of(new Reference(line.question(), briefingView.number(line.question()))));
        if (words.get(0) instanceof Paragraph paragraph) {
            first.add(new Text(" "));
            first.addAll(paragraph.content());
            words.remove(0);
        }
        words.add(0, new Paragraph(Paragraph.Voice.PEOPLE, first));
        return words;
    }
}
