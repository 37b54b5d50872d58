package coop.hatstand.markdown;

import coop.hatstand.document.Chip;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Entry.Byline;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.List;

/** The line above an entry: the name and what was stated in bold, what is assumed in italics, the ref in square brackets. */
final class Bylines {

    static final String SEPARATOR = " · ";

    private Bylines() {}

    static Paragraph paragraph(Byline byline) {
        List<Inline> words = new ArrayList<>();
        if (!byline.name().isBlank()) {
            words.add(strong(byline.name()));
        }
        for (Chip chip : byline.chips()) {
            add(words, chip(chip));
        }
        byline.remarks().forEach(remark -> add(words, new Text(remark)));
        add(words, new Text("[" + byline.ref() + "]"));
        byline.place().ifPresent(place -> add(words, new Text(place)));
        return new Paragraph(Paragraph.Voice.PROGRAM, words);
    }

    private static void add(List<Inline> words, Inline part) {
        words.add(new Text(words.isEmpty() ? SEPARATOR.stripLeading() : SEPARATOR));
        words.add(part);
    }

    static Inline chip(Chip chip) {
        return chip.stated() ? strong(chip.words()) : new Emphasis(List.of(new Text(chip.words())));
    }

    static Strong strong(String words) {
        return new Strong(List.of(new Text(words)));
    }
}
