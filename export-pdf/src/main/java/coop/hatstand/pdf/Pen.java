package coop.hatstand.pdf;

import java.util.List;
import java.util.Optional;

/** Draws on the current page: words into the current structure element, all else beneath them as artifacts. */
final class Pen {

    private static final float HAIR = 0.6f;
    private static final float THICK = 1.6f;
    private static final float CHIP_RADIUS = 2.2f;

    private final StructureTree structure;
    private final Sheets sheets;
    private final Links links;
    private final TextObject words;
    private final Canvas beneath;
    private Optional<Element> marked = Optional.empty();
    private boolean drawn;

    Pen(TaggedFile file) {
        structure = file.structure();
        sheets = file.sheets();
        links = new Links(file);
        words = sheets.words();
        beneath = sheets.beneath();
    }

    StructureTree structure() {
        return structure;
    }

    /** Sets a line from its left end. */
    void line(Line line, float left, float baseline, InlineTags tags) {
        List<Line.Piece> pieces = line.pieces();
        for (int from = 0; from < pieces.size(); ) {
            Span link = pieces.get(from).fragment().span().link();
            int to = from;
            while (to < pieces.size() && pieces.get(to).fragment().span().link() == link) {
                piece(pieces.get(to).fragment(), left + pieces.get(to).x(), baseline, tags);
                to++;
            }
            if (link.goal().isPresent()) {
                link(link, pieces.subList(from, to), left, baseline, tags);
            }
            from = to;
        }
        for (int from = 0; from < pieces.size(); ) {
            Fragment first = pieces.get(from).fragment();
            int to = from + 1;
            while (to < pieces.size() && first.sameLook(pieces.get(to).fragment())) {
                to++;
            }
            if (first.style().look().decorated()) {
                List<Line.Piece> stretch = pieces.subList(from, to);
                decorate(first.style(), left + from(stretch), left + to(stretch), baseline);
            }
            from = to;
        }
    }

    private static float from(List<Line.Piece> stretch) {
        float from = Float.MAX_VALUE;
        for (Line.Piece piece : stretch) {
            from = Math.min(from, piece.x());
        }
        return from;
    }

    private static float to(List<Line.Piece> stretch) {
        float to = -Float.MAX_VALUE;
        for (Line.Piece piece : stretch) {
            to = Math.max(to, piece.end());
        }
        return to;
    }

    private void link(Span link, List<Line.Piece> stretch, float left, float baseline, InlineTags tags) {
        float size = stretch.get(0).fragment().style().size();
        links.add(tags.element(link), link.goal().get(), left + from(stretch), baseline - size * 0.3f, left + to(stretch), baseline + size);
    }

    private void piece(Fragment fragment, float x, float baseline, InlineTags tags) {
        if (!fragment.text().isEmpty()) {
            tags.enter(fragment.span());
            mark();
            words.words(fragment, x, baseline);
        }
    }

    /** Goes on with the current element's marked content, or begins it. */
    private void mark() {
        Element current = structure.current();
        if (marked.isEmpty() || marked.get() != current) {
            pause();
            words.beginMark(current.tag().type(), structure.mark(sheets.page()));
            marked = Optional.of(current);
        }
    }

    /** Ends what is marked, before words that belong to nothing. */
    private void pause() {
        if (marked.isPresent()) {
            words.end();
            marked = Optional.empty();
        }
    }

    /** Ends the page: nothing marked goes on over its end. */
    void endPage() {
        pause();
        if (drawn) {
            beneath.end();
            drawn = false;
        }
    }

    private void decorate(Style style, float from, float to, float baseline) {
        float size = style.size();
        switch (style.look()) {
            case PLAIN, CAPITALS, REFERENCE -> { }
            case LINK -> rule(from, to, baseline - size * 0.14f, Ink.ACCENT);
            case MARKED -> fill(from - 1, baseline - size * 0.28f, to - from + 2, size * 1.22f, Ink.TINT);
            case CODE -> fill(from - 1, baseline - size * 0.3f, to - from + 2, size * 1.3f, Ink.WASH);
            case CHIP -> beneath().fillRounded(from, baseline - size * 0.48f, to - from, size * 1.7f, CHIP_RADIUS, Ink.ACCENT);
            case CHIP_OUTLINED -> beneath().outlineRounded(from, baseline - size * 0.48f, to - from, size * 1.7f, CHIP_RADIUS, HAIR + 0.2f, Ink.ACCENT);
            case CHIP_HELD_BACK -> beneath().outlineRounded(from, baseline - size * 0.48f, to - from, size * 1.7f, CHIP_RADIUS, THICK, Ink.TEXT);
        }
    }

    /** A thin line. */
    void rule(float from, float to, float y, Ink ink) {
        beneath().line(from, to, y, HAIR, ink);
    }

    void fill(float x, float y, float width, float height, Ink ink) {
        beneath().fill(x, y, width, height, ink);
    }

    void outline(float x, float y, float width, float height, Ink ink) {
        beneath().outline(x, y, width, height, HAIR + 0.2f, ink);
    }

    /** Words that repeat what is said elsewhere, such as a table's header on its next page. */
    void repeated(Line line, float left, float baseline) {
        pause();
        words.beginArtifact();
        plain(words, line, left, baseline);
        words.end();
    }

    /** A page's header or footer. */
    void pagination(String subtype, Line line, float left, float baseline) {
        pause();
        words.beginPagination(subtype);
        plain(words, line, left, baseline);
        words.end();
    }

    /** Sets a line whose words belong to nothing. */
    static void plain(TextObject words, Line line, float left, float baseline) {
        for (Line.Piece piece : line.pieces()) {
            if (!piece.fragment().text().isEmpty()) {
                words.words(piece.fragment(), left + piece.x(), baseline);
            }
        }
    }

    /** Where to draw what lies beneath the words; all of it on a page is one artifact. */
    private Canvas beneath() {
        if (!drawn) {
            beneath.beginArtifact();
            drawn = true;
        }
        return beneath;
    }
}
