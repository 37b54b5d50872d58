package coop.hatstand.markdown;

import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Note;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.List;

/** A note as a quotation: who made it and when, then what it says. */
final class Notes {

    private Notes() {}

    static Quotation quotation(Note note) {
        List<Inline> head = new ArrayList<>();
        if (!note.author().isBlank()) {
            head.add(Bylines.strong(note.author()));
        }
        note.at().ifPresent(at -> {
            head.add(new Text(Bylines.SEPARATOR));
            head.add(new Text(at.toString()));
        });
        List<Block> blocks = new ArrayList<>();
        if (!head.isEmpty()) {
            blocks.add(new Paragraph(Paragraph.Voice.PROGRAM, head));
        }
        blocks.add(new Paragraph(Paragraph.Voice.PROGRAM, lines(note.text())));
        return new Quotation(blocks);
    }

    private static List<Inline> lines(String text) {
        List<Inline> lines = new ArrayList<>();
        text.lines().forEach(line -> {
            lines.add(new Text(line));
            lines.add(new LineBreak());
        });
        return lines;
    }
}
