package coop.hatstand.pdf.internal.page;

import coop.hatstand.pdf.internal.file.OpenElement;
import coop.hatstand.pdf.internal.file.StructureTree;
import coop.hatstand.pdf.internal.font.Colour;
import coop.hatstand.pdf.internal.font.TextStyle;
import coop.hatstand.pdf.internal.text.Fragment;
import coop.hatstand.pdf.internal.text.InlineSpan;
import coop.hatstand.pdf.internal.text.MeasuredLine;
import java.util.List;
import java.util.Optional;

/** Draws on the current page: text into the current structure element, everything else beneath it as artifacts. */
public final class Pen {

    private static final float HAIR = 0.6f;
    private static final float THICK = 1.6f;
    private static final float CHIP_RADIUS = 2.2f;

    private final StructureTree structure;
    private final PageWriter writer;
    private final LinkAnnotations annotations;
    private final TextObject words;
    private final Canvas beneath;
    private Optional<OpenElement> marked = Optional.empty();
    private boolean drawn;

    public Pen(TaggedFile file) {
        structure = file.structure();
        writer = file.sheets();
        annotations = new LinkAnnotations(file);
        words = writer.words();
        beneath = writer.beneath();
    }

    public StructureTree structure() {
        return structure;
    }

    /** Sets a line from its left end. */
    public void line(MeasuredLine measuredLine, float left, float baseline, InlineTags tags) {
        List<MeasuredLine.Piece> pieces = measuredLine.pieces();
        for (int from = 0; from < pieces.size(); ) {
            InlineSpan link = pieces.get(from).fragment().span().link();
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
                List<MeasuredLine.Piece> stretch = pieces.subList(from, to);
                decorate(first.style(), left + from(stretch), left + to(stretch), baseline);
            }
            from = to;
        }
    }

    private static float from(List<MeasuredLine.Piece> stretch) {
        float from = Float.MAX_VALUE;
        for (MeasuredLine.Piece piece : stretch) {
            from = Math.min(from, piece.x());
        }
        return from;
    }

    private static float to(List<MeasuredLine.Piece> stretch) {
        float to = -Float.MAX_VALUE;
        for (MeasuredLine.Piece piece : stretch) {
            to = Math.max(to, piece.end());
        }
        return to;
    }

    private void link(InlineSpan link, List<MeasuredLine.Piece> stretch, float left, float baseline, InlineTags tags) {
        float size = stretch.get(0).fragment().style().size();
        annotations.add(tags.element(link), link.goal().get(), left + from(stretch), baseline - size * 0.3f, left + to(stretch), baseline + size);
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
        OpenElement current = structure.current();
        if (marked.isEmpty() || marked.get() != current) {
            pause();
            words.beginMark(current.tag().type(), structure.mark(writer.page()));
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

    private void decorate(TextStyle textStyle, float from, float to, float baseline) {
        float size = textStyle.size();
        switch (textStyle.look()) {
            case PLAIN, CAPITALS, REFERENCE -> { }
            case LINK -> rule(from, to, baseline - size * 0.14f, Colour.ACCENT);
            case MARKED -> fill(from - 1, baseline - size * 0.28f, to - from + 2, size * 1.22f, Colour.TINT);
            case CODE -> fill(from - 1, baseline - size * 0.3f, to - from + 2, size * 1.3f, Colour.WASH);
            case CHIP -> beneath().fillRounded(chip(from, to, baseline, size), Colour.ACCENT);
            case CHIP_GREY -> beneath().fillRounded(chip(from, to, baseline, size), Colour.GREY);
            case CHIP_OUTLINED -> beneath().outlineRounded(chip(from, to, baseline, size), HAIR + 0.2f, Colour.ACCENT, false);
            case CHIP_DASHED -> beneath().outlineRounded(chip(from, to, baseline, size), HAIR + 0.2f, Colour.ACCENT, true);
            case CHIP_HELD_BACK -> beneath().outlineRounded(chip(from, to, baseline, size), THICK, Colour.TEXT, false);
        }
    }

    private static Canvas.Corners chip(float from, float to, float baseline, float size) {
        return new Canvas.Corners(from, baseline - size * 0.48f, to - from, size * 1.7f, CHIP_RADIUS);
    }

    /** A thin line. */
    public void rule(float from, float to, float y, Colour colour) {
        beneath().line(from, to, y, HAIR, colour);
    }

    public void fill(float x, float y, float width, float height, Colour colour) {
        beneath().fill(x, y, width, height, colour);
    }

    /** An area that is part of a figure, in its element. */
    public void figure(OpenElement figure, float x, float y, float width, float height, Colour colour) {
        if (drawn) {
            beneath.end();
            drawn = false;
        }
        OpenElement around = structure.current();
        structure.resume(figure);
        beneath.beginMark(figure.tag().type(), structure.mark(writer.page()));
        beneath.fill(x, y, width, height, colour);
        beneath.end();
        structure.resume(around);
    }

    public void outline(float x, float y, float width, float height, Colour colour) {
        beneath().outline(x, y, width, height, HAIR + 0.2f, colour);
    }

    /** Words that repeat what is said elsewhere, such as a table's header on its next page. */
    public void repeated(MeasuredLine measuredLine, float left, float baseline) {
        pause();
        words.beginArtifact();
        plain(words, measuredLine, left, baseline);
        words.end();
    }

    /** A page's header or footer. */
    void pagination(String subtype, MeasuredLine measuredLine, float left, float baseline) {
        pause();
        words.beginPagination(subtype);
        plain(words, measuredLine, left, baseline);
        words.end();
    }

    /** Sets a line whose words belong to nothing. */
    static void plain(TextObject words, MeasuredLine measuredLine, float left, float baseline) {
        for (MeasuredLine.Piece piece : measuredLine.pieces()) {
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
