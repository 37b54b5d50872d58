package coop.hatstand.docx.internal.read;

import coop.hatstand.docx.internal.opc.ElementText;
import coop.hatstand.docx.internal.opc.SafeXml;
import java.io.IOException;
import java.util.Map;

/** Reads the footnotes and endnotes parts. */
final class NotesReader {

    private NotesReader() {
    }

    /** Puts the words of each note under its kind and id, such as footnote 2. */
    static void read(SafeXml in, Map<String, String> notes) throws IOException {
        while (in.next()) {
            if (in.starts() && (in.word().equals("footnote") || in.word().equals("endnote"))) {
                String key = in.word() + " " + in.attribute("id");
                notes.put(key, ElementText.of(in).strip());
            }
        }
    }
}
