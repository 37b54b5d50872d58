package coop.hatstand.docx.internal.style;

/** The styles of a draft, by the names that word processors show and keep. Ids may change when a file is saved. */
public enum Style {
    NORMAL("Normal"),
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    CONTENTS_HEADING("TOC Heading"),
    CONTENTS_1("toc 1"),
    HEADER("header"),
    FOOTER("footer"),
    QUOTE("Quote"),
    COMMENT_TEXT("annotation text"),
    COMMENT_REFERENCE("annotation reference"),
    HYPERLINK("Hyperlink"),
    KICKER("Hatstand Kicker"),
    GUIDANCE("Hatstand Guidance"),
    WORDS("Hatstand Words"),
    LABEL_TEXT("Hatstand Text"),
    SMALL_PRINT("Hatstand Small Print"),
    ATTRIBUTION("Hatstand Attribution"),
    ANSWER("Hatstand Answer"),
    ANSWER_TEXT("Hatstand Answer Text"),
    ANSWER_SMALL_PRINT("Hatstand Answer Small Print"),
    SLOT_LABEL("Hatstand Slot Label"),
    LINE_TO_TAKE("Hatstand Line To Take"),
    PROMPT("Hatstand Prompt"),
    FILE_UNDER("Hatstand File Under"),
    FACT("Hatstand Fact"),
    PART("Hatstand Part"),
    CODE("Hatstand Code"),
    CELL("Hatstand Cell"),
    NAME("Hatstand Name"),
    CHIP("Hatstand Chip"),
    CHIP_GAP("Hatstand Chip Gap"),
    CHIP_ON_THE_RECORD("Hatstand Chip On The Record"),
    CHIP_BY_HAT("Hatstand Chip By Hat"),
    CHIP_BACKGROUND("Hatstand Chip Background"),
    CHIP_ASSUMED("Hatstand Chip Assumed"),
    CHIP_HELD_BACK("Hatstand Chip Held Back"),
    REFERENCE("Hatstand Reference"),
    LABEL("Hatstand Label"),
    NUMBER("Hatstand Number"),
    SUGGESTION("Hatstand Suggestion"),
    FRONT_HEADING("Hatstand Front Heading"),
    CODE_WORDS("Hatstand Code Words"),
    TABLE("Hatstand Table"),
    ANSWER_TABLE("Hatstand Answer Table");

    private final String label;

    Style(String label) {
        this.label = label;
    }

    /** Whether a name is this style's, whatever its case. */
    public boolean isNamed(String name) {
        return label.equalsIgnoreCase(name);
    }

    /** The id in this module's own styles part: the name without its spaces, each word with a capital. */
    public String ownId() {
        StringBuilder id = new StringBuilder();
        for (String word : label.split(" ")) {
            id.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return id.toString();
    }

    /** The name in the file; compared without regard to case. */
    public String label() {
        return label;
    }
}
