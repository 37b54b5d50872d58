package coop.hatstand.docx.internal.web;

import coop.hatstand.docx.internal.assemble.Losses;
import coop.hatstand.docx.internal.assemble.ParagraphAsRead;
import coop.hatstand.docx.internal.style.LookReader.Look;
import coop.hatstand.docx.internal.style.PieceList;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyledPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The paragraph of a page that is being read. */
final class PageParagraph {

    /** What Google Docs makes of a tab. */
    private static final Pattern TAB = Pattern.compile("(?:\\u00A0 ?){3,}+");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]++");

    private final Losses losses;
    private final PieceList pieces = new PieceList();
    private final List<String> bookmarks = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private String style = "";
    private boolean spaced = true;

    PageParagraph(Losses losses) {
        this.losses = losses;
    }

    void style(String name) {
        style = name;
    }

    void mark(String bookmark) {
        if (!bookmark.isEmpty()) {
            bookmarks.add(bookmark);
        }
    }

    void comment(String id) {
        comments.add(id);
    }

    void lineBreak(Look look) {
        pieces.add(look.piece().with(StyledPiece.BREAK));
        spaced = true;
    }

    /** Adds words; a tab is kept that is not there to indent the page's own lines. */
    void words(Look look, String text) {
        boolean code = Style.CODE.isNamed(style);
        String line = code ? text : folded(text);
        String words = spaced && !code ? line.stripLeading() : line;
        if (words.isEmpty()) {
            return;
        }
        spaced = words.endsWith(" ") || words.endsWith("\t");
        if (!look.fate().isEmpty() && !words.isBlank()) {
            losses.add(look.fate(), words);
        }
        boolean ground = words.startsWith("\u00A0") && words.endsWith("\u00A0") || look.piece().in(Style.CODE_WORDS);
        StyledPiece piece = look.piece();
        pieces.add(new StyledPiece(words, piece.style(), piece.strong(), piece.emphasis(), piece.marked() && !ground, piece.link()));
    }

    static String folded(String text) {
        return TAB.matcher(SPACES.matcher(text).replaceAll(space -> space.group().contains("\t") && !space.group().contains("\n") ? "\t" : " ")).replaceAll("\t");
    }

    /** What was read since last asked, without the blanks and line breaks at its end. */
    ParagraphAsRead take() {
        List<StyledPiece> words = new ArrayList<>(pieces.take());
        while (!words.isEmpty() && words.get(words.size() - 1).text().isBlank()) {
            words.remove(words.size() - 1);
        }
        if (!words.isEmpty()) {
            StyledPiece last = words.remove(words.size() - 1);
            words.add(last.with(last.text().stripTrailing()));
        }
        losses.paragraphEnds(ParagraphAsRead.textOf(words));
        boolean heading = style.startsWith("heading ");
        ParagraphAsRead read = new ParagraphAsRead(style, 0, 0, OptionalInt.empty(), words.stream().map(piece -> heading ? piece.notStrong() : piece).toList(), words.isEmpty() ? List.of() : bookmarks, words.isEmpty() ? List.of() : comments);
        if (!words.isEmpty()) {
            bookmarks.clear();
            comments.clear();
        }
        style = "";
        spaced = true;
        return read;
    }
}
