package coop.hatstand.present;

import coop.hatstand.briefing.LineToTake;
import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.List;

/** A line to take with the refs it rests on behind its last words. */
final class LineWords {
    private LineWords() {
    }

    static List<Block> withRefs(LineToTake line) {
        List<Inline> refs = new ArrayList<>();
        for (String id : line.evidence()) {
            refs.add(new Text(refs.isEmpty() ? " [" : ", "));
            refs.add(View.reference(id));
        }
        refs.add(new Text("]"));
        List<Block> blocks = new ArrayList<>(line.body());
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Paragraph last) {
            List<Inline> words = new ArrayList<>(last.content());
            words.addAll(refs);
            blocks.set(blocks.size() - 1, new Paragraph(last.voice(), words));
        } else {
            refs.set(0, new Text("["));
            blocks.add(new Paragraph(Paragraph.Voice.PROGRAM, refs));
        }
        return blocks;
    }
}
