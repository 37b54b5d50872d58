package coop.hatstand.docx.internal.write;

import coop.hatstand.document.Note;
import coop.hatstand.docx.internal.opc.XmlWriter;
import coop.hatstand.docx.internal.style.ParagraphLook;
import coop.hatstand.docx.internal.style.ParagraphWriter;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyleIds;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Writes all notes in the document as Word comments. */
final class CommentsWriter {

    /** What an {@code xsd:dateTime} with four digits for the year can hold. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final List<Note> notes = new ArrayList<>();

    /** Adds a note and gives its comment's number. */
    int add(Note note) {
        notes.add(note);
        return notes.size() - 1;
    }

    /** Writes the comments part; to be called when the body is written. */
    void writeTo(OutputStream out, StyleIds styleIds) {
        XmlWriter writer = new XmlWriter(out).start("w:comments", "xmlns:w", XmlWriter.W);
        for (int id = 0; id < notes.size(); id++) {
            comment(writer, id, notes.get(id), styleIds);
        }
        writer.end().finish();
    }

    private static void comment(XmlWriter writer, int id, Note note, StyleIds styleIds) {
        List<String> attributes = new ArrayList<>(List.of("w:id", Integer.toString(id), "w:author", note.author()));
        note.at().filter(at -> !at.isBefore(FIRST) && !at.isAfter(LAST)).ifPresent(at -> {
            attributes.add("w:date");
            attributes.add(at.truncatedTo(ChronoUnit.SECONDS).toString());
        });
        attributes.addAll(List.of("w:initials", initials(note.author())));
        writer.start("w:comment", attributes.toArray(String[]::new));
        ParagraphWriter paragraphWriter = new ParagraphWriter(writer, styleIds);
        for (String line : note.text().split("\n", -1)) {
            paragraphWriter.plain(ParagraphLook.of(Style.COMMENT_TEXT), line);
        }
        writer.end();
    }

    private static String initials(String author) {
        StringBuilder initials = new StringBuilder();
        for (String word : author.strip().split("\\s+")) {
            if (!word.isEmpty() && initials.length() < 8) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
