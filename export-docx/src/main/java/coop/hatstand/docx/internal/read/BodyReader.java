package coop.hatstand.docx.internal.read;

import coop.hatstand.document.Notice;
import coop.hatstand.docx.internal.assemble.BodyBlocks;
import coop.hatstand.docx.internal.assemble.ParagraphAsRead;
import coop.hatstand.docx.internal.assemble.TableAsRead;
import coop.hatstand.docx.internal.opc.SafeXml;
import coop.hatstand.docx.internal.style.StyledPiece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the body as if all tracked changes were accepted, ignoring content controls and the like.
 *
 * <p>A paragraph whose mark is deleted continues into the next one. A paragraph deleted with all its text leaves nothing, not even its bookmarks.
 */
public final class BodyReader {

    /** More than anybody edits; a file that has more was made to take up memory. */
    private static final int MOST_BLOCKS = 2_000_000;

    private final SafeXml in;
    private final ParagraphReader paragraphs;
    private final DraftParts draftParts;
    private final BodyBlocks to;
    private Optional<ParagraphAsRead> runningOn = Optional.empty();
    private int blocks;

    public BodyReader(SafeXml in, DraftParts draftParts, BodyBlocks to) {
        this.in = in;
        this.draftParts = draftParts;
        this.to = to;
        this.paragraphs = new ParagraphReader(in, draftParts);
    }

    /** Reads it all, and says what has no place in a briefing. */
    public List<Notice> read() throws IOException {
        while (in.next()) {
            if (in.starts()) {
                block();
            }
        }
        runningOn.ifPresent(to::line);
        return paragraphs.notices();
    }

    private void block() throws IOException {
        switch (in.word()) {
            case "p" -> line();
            case "tbl" -> {
                count();
                runningOn.ifPresent(to::line);
                runningOn = Optional.empty();
                grid();
            }
            case "bookmarkStart" -> paragraphs.bookmarkAhead();
            case "del", "moveFrom", "sdtPr", "sectPr" -> in.skip();
            case "altChunk" -> paragraphs.apart("embedded", "");
            default -> {
                if (in.reader().getLocalName().equals("oMathPara")) {
                    paragraphs.apart("equation", in.textOf());
                } else if (in.reader().getLocalName().equals("Fallback")) {
                    in.skip();
                }
            }
        }
    }

    private void line() throws IOException {
        count();
        ParagraphAsRead paragraphAsRead = paragraphs.read();
        ParagraphAsRead whole = runningOn.map(before -> before.joined(paragraphAsRead)).orElse(paragraphAsRead);
        if (paragraphs.runsOn()) {
            runningOn = paragraphAsRead.pieces().isEmpty() ? runningOn : Optional.of(whole);
        } else {
            runningOn = Optional.empty();
            to.line(whole);
        }
    }

    private void grid() throws IOException {
        int depth = in.depth();
        String style = "";
        boolean rowHeaders = false;
        OptionalInt indent = OptionalInt.empty();
        List<List<List<StyledPiece>>> rows = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        while (in.next() && in.depth() >= depth) {
            if (!in.starts()) {
                continue;
            }
            switch (in.word()) {
                case "tblStyle" -> style = draftParts.styleName(in.attribute("val"));
                case "tblLook" -> rowHeaders = headsRows();
                case "tblInd" -> indent = ParagraphReader.number(in.attribute("w"));
                case "tr" -> rows.add(new ArrayList<>());
                case "trPr" -> {
                    if (isRowDeleted() && !rows.isEmpty()) {
                        leaveRow(rows);
                    }
                }
                case "tc" -> row(rows).add(cell(comments));
                default -> { }
            }
        }
        rows.removeIf(List::isEmpty);
        if (!rows.isEmpty()) {
            to.grid(new TableAsRead(style, rowHeaders, indent, rows, comments));
        }
    }

    /** The row that a cell is in; a cell in none is in one of its own. */
    private static List<List<StyledPiece>> row(List<List<List<StyledPiece>>> rows) {
        if (rows.isEmpty()) {
            rows.add(new ArrayList<>());
        }
        return rows.get(rows.size() - 1);
    }

    private boolean headsRows() {
        if (!in.attribute("firstColumn").isEmpty()) {
            return in.isOn("firstColumn");
        }
        String bits = in.attribute("val");
        return bits.matches("[0-9A-Fa-f]{1,4}") && (Integer.parseInt(bits, 16) & 0x80) != 0;
    }

    private boolean isRowDeleted() throws IOException {
        int depth = in.depth();
        boolean deleted = false;
        while (in.next() && in.depth() >= depth) {
            deleted |= in.starts() && in.word().equals("del");
        }
        return deleted;
    }

    private void leaveRow(List<List<List<StyledPiece>>> rows) throws IOException {
        int row = in.depth();
        rows.remove(rows.size() - 1);
        while (in.depth() >= row && in.next()) {
            // the row's cells are passed over, to the row's own end
        }
    }

    /** The words of a cell, its paragraphs parted by line breaks; a table within it gives its words only. */
    private List<StyledPiece> cell(List<String> comments) throws IOException {
        int depth = in.depth();
        List<StyledPiece> words = new ArrayList<>();
        while (in.next() && in.depth() >= depth) {
            if (in.starts() && in.word().equals("p")) {
                count();
                ParagraphAsRead paragraphAsRead = paragraphs.read();
                comments.addAll(paragraphAsRead.comments());
                if (!paragraphAsRead.isBlank() && !words.isEmpty()) {
                    words.add(StyledPiece.plain(StyledPiece.BREAK));
                }
                words.addAll(paragraphAsRead.pieces());
            } else if (in.starts() && (in.word().equals("del") || in.word().equals("moveFrom") || in.word().equals("sdtPr") || in.reader().getLocalName().equals("Fallback"))) {
                in.skip();
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
