package coop.hatstand.docx.internal.odt;

import coop.hatstand.document.Note;
import coop.hatstand.docx.internal.assemble.Losses;
import coop.hatstand.docx.internal.assemble.ParagraphAsRead;
import coop.hatstand.docx.internal.opc.OwnChart;
import coop.hatstand.docx.internal.opc.SafeXml;
import coop.hatstand.docx.internal.style.ListKinds;
import coop.hatstand.docx.internal.style.LookReader.Look;
import coop.hatstand.docx.internal.style.NoteDate;
import coop.hatstand.docx.internal.style.PieceList;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyledPiece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one paragraph of an OpenDocument text after another. */
final class OdtParagraph {

    private static final int MOST_SPACES = 1000;

    private final SafeXml in;
    private final OdtDraft draft;
    private final Losses losses;
    private final PieceList pieces = new PieceList();
    private final List<String> bookmarks = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    /** Whether a space that comes next is one more, which counts as none (ODF 1.2, part 1, 6.1.2). */
    private boolean spaced;
    private String style = "";

    OdtParagraph(SafeXml in, OdtDraft draft, Losses losses) {
        this.in = in;
        this.draft = draft;
        this.losses = losses;
    }

    /** Reads from the paragraph's start to its end. */
    ParagraphAsRead read() throws IOException {
        String id = OdtXml.value(in, "style-name");
        String level = OdtXml.name(in).equals("h") ? OdtXml.value(in, "outline-level") : "";
        style = style(id, level);
        spaced = true;
        within(draft.styles().look(Look.PLAIN, "paragraph", id));
        List<StyledPiece> words = pieces.take();
        losses.paragraphEnds(ParagraphAsRead.textOf(words));
        List<String> marked = words.isEmpty() ? List.of() : bookmarks;
        ParagraphAsRead read = new ParagraphAsRead(style, 0, 0, draft.styles().indent("paragraph", id), words, marked, comments);
        bookmarks.clear();
        comments.clear();
        return read;
    }

    /** Whatever it is called, what has a level in the outline is a heading. */
    private String style(String id, String level) {
        String name = draft.styles().name("paragraph", id);
        return !level.matches("[1-6]") || !name.equals("normal") && Stream.of(Style.values()).anyMatch(style -> style.isNamed(name)) ? name : "heading " + level;
    }

    private void within(Look look) throws IOException {
        int depth = in.depth();
        while (in.next() && in.depth() >= depth) {
            if (in.isText()) {
                characters(look, in.text());
            } else if (in.starts()) {
                element(look);
            }
        }
    }

    private void element(Look look) throws IOException {
        switch (OdtXml.name(in)) {
            case "span" -> within(draft.styles().look(look, "text", OdtXml.value(in, "style-name")));
            case "a" -> within(linked(look));
            case "s" -> add(look, " ".repeat(Math.min(MOST_SPACES, Math.max(1, OdtXml.value(in, "c").isEmpty() ? 1 : ListKinds.number(OdtXml.value(in, "c"))))));
            case "tab" -> add(look, "\t");
            case "line-break" -> add(look, StyledPiece.BREAK);
            case "bookmark", "bookmark-start" -> bookmarks.add(OdtXml.value(in, "name"));
            case "annotation" -> comments.add(draft.comment(note()));
            case "note" -> losses.footnote(noteText());
            case "hidden-text", "hidden-paragraph" -> {
                losses.add("hidden", OdtXml.value(in, "string-value"));
                in.skip();
            }
            case "ruby-text", "tracked-changes" -> in.skip();
            default -> {
                if (OdtXml.draws(in)) {
                    drawing();
                }
            }
        }
    }

    private static Look linked(Look look, StyledPiece.Target target) {
        StyledPiece piece = look.piece();
        return new Look(new StyledPiece("", piece.style(), piece.strong(), piece.emphasis(), piece.marked(), Optional.of(target)), look.fate());
    }

    private Look linked(Look look) {
        String address = OdtXml.value(in, "href");
        return address.isEmpty() ? look : linked(look, address.startsWith("#") ? new StyledPiece.Target(address.substring(1), true) : new StyledPiece.Target(address, false));
    }

    private void characters(Look look, String text) {
        String line = text.replaceAll("[ \\t\\r\\n]+", " ");
        String words = spaced && line.startsWith(" ") ? line.substring(1) : line;
        if (!words.isEmpty()) {
            add(look, words);
            spaced = words.endsWith(" ");
        }
    }

    private void add(Look look, String text) {
        spaced = false;
        if (!look.fate().isEmpty() && !text.isBlank()) {
            losses.add(look.fate(), text);
        }
        pieces.add(look.piece().with(text));
    }

    private Note note() throws IOException {
        StringBuilder text = new StringBuilder();
        String author = "";
        String date = "";
        int depth = in.depth();
        while (in.next() && in.depth() >= depth) {
            if (in.isText()) {
                text.append(in.text().replaceAll("[\\r\\n]\\s*", ""));
            } else if (in.starts()) {
                switch (OdtXml.name(in)) {
                    case "creator" -> author = in.textOf();
                    case "date" -> date = in.textOf();
                    case "creator-initials", "sender-initials" -> in.skip();
                    case "p" -> text.append(text.length() > 0 ? "\n" : "");
                    default -> { }
                }
            }
        }
        return new Note(author, NoteDate.of(date), text.toString());
    }

    private String noteText() throws IOException {
        StringBuilder text = new StringBuilder();
        int depth = in.depth();
        while (in.next() && in.depth() >= depth) {
            if (in.starts() && OdtXml.name(in).equals("note-citation")) {
                in.skip();
            } else if (in.isText()) {
                text.append(in.text());
            }
        }
        return text.toString().strip();
    }

    /** Says that there is a picture or a box, unless it is a chart of ours, whose name LibreOffice drops; from its start to its end. */
    void drawing() throws IOException {
        boolean own = OwnChart.isName(OdtXml.value(in, "name"));
        StringBuilder words = new StringBuilder();
        int depth = in.depth();
        while (in.next() && in.depth() >= depth) {
            own |= in.starts() && OdtXml.name(in).equals("object") && Style.CELL.isNamed(style);
            words.append(in.isText() ? in.text() : "");
        }
        if (!own) {
            losses.box(words.toString().strip());
        }
    }
}
