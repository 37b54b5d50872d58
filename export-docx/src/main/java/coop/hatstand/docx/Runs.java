package coop.hatstand.docx;

import java.util.Optional;

/** Writes runs of words, and the marks between them. */
final class Runs {

    /** LibreOffice gives all words of a link one style; their font then still tells which are code. */
    static final String CODE_FONT = "Courier New";

    private final Xml xml;
    private final Styles styles;

    Runs(Xml xml, Styles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** Writes words; tabs and line ends in them become Word's own. */
    void words(String words, RunLook look) {
        if (words.isEmpty()) {
            return;
        }
        start(look, Direction.runsRightToLeft(words));
        int from = 0;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c == '\t' || c == '\n' || c == '\r') {
                text(words, from, at);
                if (c == '\t' || c == '\n' || !words.startsWith("\n", at + 1)) {
                    xml.empty(c == '\t' ? "w:tab" : "w:br");
                }
                from = at + 1;
            }
        }
        text(words, from, words.length());
        xml.end();
    }

    void lineBreak(RunLook look) {
        start(look, false);
        xml.empty("w:br").end();
    }

    void tab() {
        xml.start("w:r").empty("w:tab").end();
    }

    /** Writes a field with what it shows until it is next brought up to date. */
    void field(String instruction, String shown) {
        fieldMark("begin");
        instruction(instruction);
        fieldMark("separate");
        words(shown, RunLook.PLAIN);
        fieldMark("end");
    }

    void instruction(String instruction) {
        xml.start("w:r").start("w:instrText", "xml:space", "preserve").text(instruction).end().end();
    }

    /** Writes one of the three marks of a field: begin, separate or end. */
    void fieldMark(String type) {
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", type).end();
    }

    /** Writes the mark that a comment hangs on. */
    void commentReference(String id) {
        start(RunLook.of(Style.COMMENT_REFERENCE), false);
        xml.empty("w:commentReference", "w:id", id).end();
    }

    private void text(String words, int from, int to) {
        if (to > from) {
            xml.start("w:t", "xml:space", "preserve").text(words.substring(from, to)).end();
        }
    }

    private void start(RunLook look, boolean rightToLeft) {
        xml.start("w:r");
        if (look.style().isEmpty() && !look.strong() && !look.emphasis() && !look.marked() && !rightToLeft && look.language().isEmpty()) {
            return;
        }
        xml.start("w:rPr");
        look.style().ifPresent(style -> xml.val("w:rStyle", styles.id(style)));
        if (look.linked() && look.style().equals(Optional.of(Style.CODE_WORDS))) {
            xml.empty("w:rFonts", "w:ascii", CODE_FONT, "w:hAnsi", CODE_FONT, "w:cs", CODE_FONT);
        }
        if (look.strong()) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (look.emphasis()) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (look.marked()) {
            xml.val("w:highlight", "yellow");
        }
        if (rightToLeft) {
            xml.empty("w:rtl");
        }
        look.language().flatMap(Language::attribute).ifPresent(attribute -> xml.empty("w:lang", attribute, look.language().get()));
        xml.end();
    }
}
