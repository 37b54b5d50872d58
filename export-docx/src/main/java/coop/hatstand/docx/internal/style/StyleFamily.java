package coop.hatstand.docx.internal.style;

import coop.hatstand.document.Paragraph;

/** The styles used in one part of a pack, so that a style shows what its text belongs to. */
public enum StyleFamily {
    /** Directly in a section. */
    SECTION(Style.WORDS, Style.LABEL_TEXT, Style.SMALL_PRINT, Style.QUOTE, Style.TABLE),
    /** Somebody's answer. */
    ENTRY(Style.ANSWER, Style.ANSWER_TEXT, Style.ANSWER_SMALL_PRINT, Style.QUOTE, Style.ANSWER_TABLE),
    /** What a person writes in the draft. */
    SLOT(Style.LINE_TO_TAKE, Style.LINE_TO_TAKE, Style.LINE_TO_TAKE, Style.LINE_TO_TAKE, Style.ANSWER_TABLE),
    /** How to edit the draft. */
    GUIDANCE(Style.GUIDANCE, Style.GUIDANCE, Style.GUIDANCE, Style.GUIDANCE, Style.TABLE);

    private final Style people;
    private final Style program;
    private final Style smallPrint;
    private final Style quoted;
    private final Style table;

    StyleFamily(Style people, Style program, Style smallPrint, Style quoted, Style table) {
        this.people = people;
        this.program = program;
        this.smallPrint = smallPrint;
        this.quoted = quoted;
        this.table = table;
    }

    public Style style(Paragraph.Voice voice, Nesting nesting) {
        if (nesting.quotes() > 0) {
            return quoted;
        }
        return switch (voice) {
            case PEOPLE -> people;
            case PROGRAM -> program;
            case SMALL_PRINT -> smallPrint;
        };
    }

    public Style table() {
        return table;
    }
}
