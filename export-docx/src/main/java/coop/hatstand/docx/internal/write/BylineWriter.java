package coop.hatstand.docx.internal.write;

import coop.hatstand.document.Entry;
import coop.hatstand.docx.internal.style.ParagraphLook;
import coop.hatstand.docx.internal.style.RunLook;
import coop.hatstand.docx.internal.style.Style;
import java.util.List;

/** Writes the paragraph above an entry: the author, how the entry may be used, and its visible ref with a bookmark around it. */
public final class BylineWriter {

    public static final String BETWEEN = " · ";

    private final WritingContext context;

    BylineWriter(WritingContext context) {
        this.context = context;
    }

    void write(Entry entry) {
        Entry.Byline byline = entry.byline();
        context.paragraphs().start(ParagraphLook.of(Style.ATTRIBUTION), byline.name());
        name(entry);
        ChipWriter.write(context, byline.chips());
        byline.remarks().forEach(remark -> context.words(BETWEEN + remark.replace('\t', ' '), RunLook.PLAIN));
        context.paragraphs().runs().tab();
        context.bookmarked(entry.id(), () -> context.words("[" + byline.ref() + "]", RunLook.of(Style.REFERENCE)));
        byline.place().ifPresent(place -> context.words(BETWEEN + place, RunLook.of(Style.REFERENCE)));
        context.paragraphs().end();
    }

    /** The name, with the notes on it; only the first spans it, since LibreOffice mixes up the order of several that span the same words. */
    private void name(Entry entry) {
        List<String> comments = entry.notes().stream().map(note -> Integer.toString(context.comments().add(note))).toList();
        comments.stream().limit(1).forEach(id -> context.xml().empty("w:commentRangeStart", "w:id", id));
        context.words(entry.byline().name().replace('\t', ' '), RunLook.of(Style.NAME));
        comments.stream().limit(1).forEach(id -> context.xml().empty("w:commentRangeEnd", "w:id", id));
        comments.forEach(context.paragraphs().runs()::commentReference);
    }
}
