package coop.hatstand.docx.internal.odt;

import coop.hatstand.document.Notice;
import coop.hatstand.docx.internal.assemble.BodyBlocks;
import coop.hatstand.docx.internal.assemble.Losses;
import coop.hatstand.docx.internal.assemble.ParagraphAsRead;
import coop.hatstand.docx.internal.assemble.TableAsRead;
import coop.hatstand.docx.internal.opc.SafeXml;
import coop.hatstand.docx.internal.style.ListKinds;
import coop.hatstand.docx.internal.style.Nesting;
import coop.hatstand.docx.internal.style.StyledPiece;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/** Reads the body of an OpenDocument text as if all tracked changes were accepted: what was deleted is kept apart from it. */
final class OdtBody {

    /** More than anybody edits; a file that has more was made to take up memory. */
    private static final int MOST_BLOCKS = 2_000_000;

    /** A list that is open: its style, and whether an item of it has just begun. */
    private static final class OpenList {
        private final String style;
        private boolean begins;

        OpenList(String style) {
            this.style = style;
        }
    }

    private final SafeXml in;
    private final OdtDraft draft;
    private final BodyBlocks to;
    private final Losses losses;
    private final OdtParagraph paragraph;
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private int numbers;
    private int blocks;

    OdtBody(SafeXml in, OdtDraft draft, BodyBlocks to) {
        this.in = in;
        this.draft = draft;
        this.to = to;
        this.losses = new Losses(draft.labels());
        this.paragraph = new OdtParagraph(in, draft, losses);
    }

    /** Reads it all, and says what has no place in a briefing. */
    List<Notice> read() throws IOException {
        boolean body = false;
        while (in.next()) {
            body |= in.starts() && OdtXml.name(in).equals("body");
            if (body && in.starts()) {
                start();
            } else if (body && in.ends() && OdtXml.name(in).equals("list")) {
                lists.poll();
            }
        }
        losses.paragraphEnds("");
        return losses.notices();
    }

    private void start() throws IOException {
        switch (OdtXml.name(in)) {
            case "p", "h" -> line();
            case "list" -> openList();
            case "list-item" -> item(true);
            case "list-header" -> item(false);
            case "table" -> grid();
            case "tracked-changes", "forms", "sequence-decls", "variable-decls", "user-field-decls" -> in.skip();
            default -> {
                if (OdtXml.draws(in)) {
                    paragraph.drawing();
                }
            }
        }
    }

    private void openList() {
        String own = OdtXml.value(in, "style-name");
        numbers += lists.isEmpty() ? 1 : 0;
        lists.push(new OpenList(own.isEmpty() && !lists.isEmpty() ? lists.peek().style : own));
    }

    private void item(boolean begins) {
        if (!lists.isEmpty()) {
            lists.peek().begins = begins;
            int level = lists.size() - 1;
            String start = OdtXml.value(in, "start-value");
            OptionalInt first = draft.styles().start(lists.peek().style, level);
            draft.lists().set(numbers, level, first.isPresent(), start.isEmpty() ? first.orElse(1) : ListKinds.number(start));
        }
    }

    private void line() throws IOException {
        count();
        ParagraphAsRead read = paragraph.read();
        int level = Math.min(lists.size(), Nesting.MOST_LISTS) - 1;
        if (level < 0) {
            to.line(read);
        } else if (lists.peek().begins) {
            lists.peek().begins = false;
            to.line(read.item(numbers, level));
        } else {
            to.line(read.indent().isPresent() ? read : read.indented(new Nesting(level + 1, 0)));
        }
    }

    private void grid() throws IOException {
        count();
        OptionalInt indent = draft.styles().indent("table", OdtXml.value(in, "style-name"));
        List<List<List<StyledPiece>>> rows = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        int depth = in.depth();
        while (in.next() && in.depth() >= depth) {
            if (in.starts()) {
                switch (OdtXml.name(in)) {
                    case "table-row" -> rows.add(new ArrayList<>());
                    case "table-cell" -> {
                        if (!rows.isEmpty()) {
                            rows.get(rows.size() - 1).add(cell(comments));
                        }
                    }
                    default -> { }
                }
            }
        }
        rows.removeIf(List::isEmpty);
        if (!rows.isEmpty()) {
            to.grid(TableAsRead.bare(indent, rows, comments));
        }
    }

    private List<StyledPiece> cell(List<String> comments) throws IOException {
        int depth = in.depth();
        List<StyledPiece> words = new ArrayList<>();
        while (in.next() && in.depth() >= depth) {
            if (in.starts() && (OdtXml.name(in).equals("p") || OdtXml.name(in).equals("h"))) {
                count();
                ParagraphAsRead read = paragraph.read();
                comments.addAll(read.comments());
                if (!read.isBlank() && !words.isEmpty()) {
                    words.add(StyledPiece.plain(StyledPiece.BREAK));
                }
                words.addAll(read.pieces());
            }
        }
        return words;
    }

    private void count() throws IOException {
        blocks++;
        if (blocks > MOST_BLOCKS) {
            throw new IOException("its text has more than " + MOST_BLOCKS + " paragraphs, which is more than is read");
        }
    }
}
