package coop.hatstand.docx.internal.style;

import coop.hatstand.docx.internal.opc.XmlWriter;
import java.util.Optional;

/** Writes runs of text, and the marks between them. */
public final class RunWriter {

    /** LibreOffice gives all words of a link one style; their font then still tells which are code. */
    public static final String CODE_FONT = "Courier New";

    private final XmlWriter writer;
    private final StyleIds styleIds;

    RunWriter(XmlWriter writer, StyleIds styleIds) {
        this.writer = writer;
        this.styleIds = styleIds;
    }

    /** Writes words; tabs and line ends in them become Word's own. */
    public void words(String words, RunLook look) {
        if (words.isEmpty()) {
            return;
        }
        start(look, DocxDirection.runsRightToLeft(words));
        int from = 0;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c == '\t' || c == '\n' || c == '\r') {
                text(words, from, at);
                if (c == '\t' || c == '\n' || !words.startsWith("\n", at + 1)) {
                    writer.empty(c == '\t' ? "w:tab" : "w:br");
                }
                from = at + 1;
            }
        }
        text(words, from, words.length());
        writer.end();
    }

    public void lineBreak(RunLook look) {
        start(look, false);
        writer.empty("w:br").end();
    }

    public void tab() {
        writer.start("w:r").empty("w:tab").end();
    }

    /** Writes a field with what it shows until it is next brought up to date. */
    public void field(String instruction, String shown) {
        fieldMark("begin");
        instruction(instruction);
        fieldMark("separate");
        words(shown, RunLook.PLAIN);
        fieldMark("end");
    }

    public void instruction(String instruction) {
        writer.start("w:r").start("w:instrText", "xml:space", "preserve").text(instruction).end().end();
    }

    /** Writes one of the three marks of a field: begin, separate or end. */
    public void fieldMark(String type) {
        writer.start("w:r").empty("w:fldChar", "w:fldCharType", type).end();
    }

    /** Writes the mark that a comment hangs on. */
    public void commentReference(String id) {
        start(RunLook.of(Style.COMMENT_REFERENCE), false);
        writer.empty("w:commentReference", "w:id", id).end();
    }

    private void text(String words, int from, int to) {
        if (to > from) {
            writer.start("w:t", "xml:space", "preserve").text(words.substring(from, to)).end();
        }
    }

    private void start(RunLook look, boolean rightToLeft) {
        writer.start("w:r");
        if (look.style().isEmpty() && !look.strong() && !look.emphasis() && !look.marked() && !rightToLeft && look.language().isEmpty()) {
            return;
        }
        writer.start("w:rPr");
        look.style().ifPresent(style -> writer.val("w:rStyle", styleIds.id(style)));
        if (look.linked() && look.style().equals(Optional.of(Style.CODE_WORDS))) {
            writer.empty("w:rFonts", "w:ascii", CODE_FONT, "w:hAnsi", CODE_FONT, "w:cs", CODE_FONT);
        }
        if (look.strong()) {
            writer.empty("w:b").empty("w:bCs");
        }
        if (look.emphasis()) {
            writer.empty("w:i").empty("w:iCs");
        }
        if (look.marked()) {
            writer.val("w:highlight", "yellow");
        }
        if (rightToLeft) {
            writer.empty("w:rtl");
        }
        look.language().flatMap(DocxLanguage::attribute).ifPresent(attribute -> writer.empty("w:lang", attribute, look.language().get()));
        writer.end();
    }
}
