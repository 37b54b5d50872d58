package coop.hatstand.docx.internal.read;

import coop.hatstand.document.Note;
import coop.hatstand.docx.internal.opc.ElementText;
import coop.hatstand.docx.internal.opc.SafeXml;
import coop.hatstand.docx.internal.style.NoteDate;
import java.io.IOException;
import java.util.Map;

/** Reads the comments part. */
final class CommentsReader {

    private CommentsReader() {
    }

    static void read(SafeXml in, Map<String, Note> notes) throws IOException {
        while (in.next()) {
            if (in.starts() && in.word().equals("comment")) {
                notes.put(in.attribute("id"), new Note(in.attribute("author"), NoteDate.of(in.attribute("date")), ElementText.of(in)));
            }
        }
    }
}
