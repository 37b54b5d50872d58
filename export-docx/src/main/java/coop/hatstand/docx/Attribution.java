package coop.hatstand.docx;

import coop.hatstand.document.Entry;
import coop.hatstand.document.Note;
import java.util.ArrayList;
import java.util.List;

/** Writes the paragraph above an entry: whose words, how they may be used, and the ref that a person can see and a bookmark round it. */
final class Attribution {

    static final String BETWEEN = " · ";

    private final Pen pen;

    Attribution(Pen pen) {
        this.pen = pen;
    }

    void write(Entry entry) {
        Entry.Byline byline = entry.byline();
        pen.paragraphs().start(Layout.of(Style.ATTRIBUTION), byline.name());
        List<String> comments = new ArrayList<>();
        for (Note note : entry.notes()) {
            comments.add(Integer.toString(pen.comments().add(note)));
        }
        comments.forEach(id -> pen.xml().empty("w:commentRangeStart", "w:id", id));
        pen.words(byline.name().replace('\t', ' '), RunLook.of(Style.NAME));
        comments.forEach(this::endComment);
        Chips.write(pen, byline.chips());
        byline.remarks().forEach(remark -> pen.words(BETWEEN + remark.replace('\t', ' '), RunLook.PLAIN));
        pen.paragraphs().runs().tab();
        pen.bookmarked(entry.id(), () -> pen.words("[" + byline.ref() + "]", RunLook.of(Style.REFERENCE)));
        byline.place().ifPresent(place -> pen.words(BETWEEN + place, RunLook.of(Style.REFERENCE)));
        pen.paragraphs().end();
    }

    private void endComment(String id) {
        pen.xml().empty("w:commentRangeEnd", "w:id", id);
        pen.paragraphs().runs().commentReference(id);
    }
}
