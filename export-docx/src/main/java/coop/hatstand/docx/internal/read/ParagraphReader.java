package coop.hatstand.docx.internal.read;

import coop.hatstand.document.Notice;
import coop.hatstand.docx.internal.assemble.ParagraphAsRead;
import coop.hatstand.docx.internal.opc.SafeXml;
import coop.hatstand.docx.internal.style.Nesting;
import coop.hatstand.docx.internal.style.StyledPiece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads one paragraph after another. */
final class ParagraphReader {

    private static final Set<String> PASSED_OVER = Set.of("del", "moveFrom", "sdtPr", "rPr", "pPrChange");

    private final SafeXml in;
    private final DraftParts draftParts;
    private final RunReader runs;
    private final List<String> bookmarksAhead = new ArrayList<>();
    private boolean runsOn;

    ParagraphReader(SafeXml in, DraftParts draftParts) {
        this.in = in;
        this.draftParts = draftParts;
        this.runs = new RunReader(in, draftParts);
    }

    /** Keeps a bookmark that starts between paragraphs for the next. */
    void bookmarkAhead() {
        bookmarksAhead.add(in.attribute("name"));
    }

    /** Says that there is something between paragraphs that has no place in a briefing. */
    void apart(String kind, String words) {
        runs.losses().add(kind, words);
        runs.take();
    }

    /** Whether the mark of the paragraph last read is deleted, so that the next goes on where it ended. */
    boolean runsOn() {
        return runsOn;
    }

    List<Notice> notices() {
        return runs.losses().notices();
    }

    /** Reads from the paragraph's start to its end. */
    ParagraphAsRead read() throws IOException {
        runsOn = false;
        Draft draft = new Draft(new ArrayList<>(bookmarksAhead));
        bookmarksAhead.clear();
        int depth = in.depth();
        while (in.next() && in.depth() >= depth) {
            if (in.starts()) {
                start(draft);
            } else if (in.ends() && in.word().equals("hyperlink")) {
                runs.leaveLink();
            }
        }
        List<StyledPiece> styledPieces = runs.take();
        boolean nothing = styledPieces.isEmpty();
        return new ParagraphAsRead(draft.style, draft.number, draft.level, draft.indent, styledPieces, nothing ? List.of() : draft.bookmarks,
                nothing ? List.of() : List.copyOf(draft.comments));
    }

    private void start(Draft draft) throws IOException {
        switch (in.word()) {
            case "pPr" -> properties(draft);
            case "r" -> runs.read(draft.comments);
            case "hyperlink" -> enterLink();
            case "altChunk" -> runs.losses().add("embedded", "");
            case "bookmarkStart" -> draft.bookmarks.add(in.attribute("name"));
            case "commentRangeStart" -> draft.comments.add(in.attribute("id"));
            default -> {
                String name = in.reader().getLocalName();
                if (name.equals("oMath") && in.word().isEmpty()) {
                    runs.losses().add("equation", in.textOf());
                } else if (PASSED_OVER.contains(in.word()) || name.equals("Fallback")) {
                    in.skip();
                }
            }
        }
    }

    private void enterLink() {
        String bookmark = in.attribute("anchor");
        String address = draftParts.link(in.relationship()).orElse("");
        if (!address.isEmpty() || !bookmark.isEmpty()) {
            runs.enterLink(StyledPiece.Target.of(address, false, bookmark));
        }
    }

    private void properties(Draft draft) throws IOException {
        int depth = in.depth();
        while (in.next() && in.depth() >= depth) {
            if (!in.starts()) {
                continue;
            }
            switch (in.word()) {
                case "pStyle" -> draft.style = draftParts.styleName(in.attribute("val"));
                case "ilvl" -> draft.level = Math.max(0, Math.min(Nesting.MOST_LISTS - 1, number(in.attribute("val")).orElse(0)));
                case "numId" -> draft.number = Math.max(0, number(in.attribute("val")).orElse(0));
                case "ind" -> draft.indent = number(in.attribute(in.attribute("left").isEmpty() ? "start" : "left"));
                case "del", "moveFrom" -> runsOn = true;
                case "pPrChange", "rPrChange", "numberingChange" -> in.skip();
                default -> { }
            }
        }
    }

    static OptionalInt number(String text) {
        try {
            return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** What is known of the paragraph being read. */
    private static final class Draft {

        private final List<String> bookmarks;
        private final Set<String> comments = new LinkedHashSet<>();
        private String style = "";
        private int number;
        private int level;
        private OptionalInt indent = OptionalInt.empty();

        Draft(List<String> bookmarks) {
            this.bookmarks = bookmarks;
        }
    }
}
