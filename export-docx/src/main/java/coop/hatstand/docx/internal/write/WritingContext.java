package coop.hatstand.docx.internal.write;

import coop.hatstand.document.Inline;
import coop.hatstand.document.Prose;
import coop.hatstand.docx.internal.opc.XmlWriter;
import coop.hatstand.docx.internal.style.ListNumbering;
import coop.hatstand.docx.internal.style.ParagraphLook;
import coop.hatstand.docx.internal.style.ParagraphWriter;
import coop.hatstand.docx.internal.style.RunLook;
import java.util.List;

/** What all writers of one document's body need. Used for one export, in one thread. */
record WritingContext(XmlWriter xml, ParagraphWriter paragraphs, InlineWriter inlines, HiddenBookmarks anchors, ListNumbering numbers, CommentsWriter comments, ChartParts charts, int width) {

    /** Writes a whole paragraph. */
    void paragraph(ParagraphLook paragraphLook, List<Inline> content, RunLook look) {
        paragraphs.start(paragraphLook, Prose.ofInlines(content));
        inlines.write(content, look);
        paragraphs.end();
    }

    /** Writes words into the open paragraph. */
    void words(String words, RunLook look) {
        paragraphs.runs().words(words, look);
    }

    /** Writes something with the hidden bookmark of an id around it. */
    void bookmarked(String id, Runnable content) {
        String number = anchors.nextNumber();
        String name = anchors.take(id);
        if (name.isEmpty()) {
            content.run();
            return;
        }
        xml.empty("w:bookmarkStart", "w:id", number, "w:name", name);
        content.run();
        xml.empty("w:bookmarkEnd", "w:id", number);
    }
}
