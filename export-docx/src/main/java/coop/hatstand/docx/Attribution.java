package coop.hatstand.docx;

import coop.hatstand.document.Entry;
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
        name(entry);
        Chips.write(pen, byline.chips());
        byline.remarks().forEach(remark -> pen.words(BETWEEN + remark.replace('\t', ' '), RunLook.PLAIN));
        pen.paragraphs().runs().tab();
        pen.bookmarked(entry.id(), () -> pen.words("[" + byline.ref() + "]", RunLook.of(Style.REFERENCE)));
        byline.place().ifPresent(place -> pen.words(BETWEEN + place, RunLook.of(Style.REFERENCE)));
        pen.paragraphs().end();
    }

    /** The name, with the notes on it; only the first spans it, since LibreOffice mixes up the order of several that span the same words. */
    private void name(Entry entry) {
        List<String> comments = entry.notes().stream().map(note -> Integer.toString(pen.comments().add(note))).toList();
        comments.stream().limit(1).forEach(id -> pen.xml().empty("w:commentRangeStart", "w:id", id));
        pen.words(entry.byline().name().replace('\t', ' '), RunLook.of(Style.NAME));
        comments.stream().limit(1).forEach(id -> pen.xml().empty("w:commentRangeEnd", "w:id", id));
        comments.forEach(pen.paragraphs().runs()::commentReference);
    }
}
