package coop.hatstand.pdf;

/** Draws on the current page: words into the current structure element, all else beneath them as artifacts. */
final class Pen {

    private static final float HAIR = 0.6f;
    private static final float CHIP_RADIUS = 2.2f;

    private final StructureTree structure;
    private final Links links;
    private final Canvas words;
    private final Canvas beneath;
    private Element marked;

    Pen(TaggedWriter writer) {
        structure = writer.structure();
        links = new Links(writer);
        words = new Canvas(writer.getDirectContent());
        beneath = new Canvas(writer.getDirectContentUnder());
    }

    StructureTree structure() {
        return structure;
    }

    /** Sets a line from its left end. */
    void line(Line line, float left, float baseline, InlineTags tags) {
        float x = left;
        for (int i = 0; i < line.fragments().size();) {
            Span link = line.fragments().get(i).span().link();
            float from = x;
            Fragment last = line.fragments().get(i);
            while (i < line.fragments().size() && line.fragments().get(i).span().link() == link) {
                last = line.fragments().get(i++);
                fragment(last, x, baseline, tags);
                x += last.width();
            }
            link(link, last.style().size(), from, x, baseline, tags);
        }
        decorate(line, left, baseline);
    }

    private void link(Span link, float size, float from, float to, float baseline, InlineTags tags) {
        link.goal().ifPresent(g -> links.add(tags.element(link), g, from, baseline - size * 0.3f, to, baseline + size));
    }

    private void fragment(Fragment fragment, float x, float baseline, InlineTags tags) {
        if (fragment.text().isEmpty()) {
            return;
        }
        tags.enter(fragment.span());
        mark();
        fragment.spoken().ifPresent(words::beginSpoken);
        words.text(fragment.face(), fragment.style(), fragment.text(), x, baseline);
        fragment.spoken().ifPresent(s -> words.end());
    }

    /** Goes on with the current element's marked content, or begins it. */
    private void mark() {
        Element current = structure.current();
        if (marked != current) {
            pause();
            words.beginMark(current.tag().type(), structure.mark());
            marked = current;
        }
    }

    /** Ends what is marked; no marked content goes on over a page's end. */
    void pause() {
        if (marked != null) {
            words.end();
            marked = null;
        }
    }

    private void decorate(Line line, float left, float baseline) {
        float x = left;
        for (int i = 0; i < line.fragments().size();) {
            Fragment first = line.fragments().get(i);
            float from = x;
            while (i < line.fragments().size() && first.sameLook(line.fragments().get(i))) {
                x += line.fragments().get(i++).width();
            }
            decorate(first.style(), from, x, baseline);
        }
    }

    private void decorate(Style style, float from, float to, float baseline) {
        float size = style.size();
        switch (style.look()) {
            case PLAIN, CAPITALS -> { }
            case LINK -> rule(from, to, baseline - size * 0.14f, Ink.ACCENT);
            case MARKED -> fill(from - 1, baseline - size * 0.28f, to - from + 2, size * 1.22f, Ink.TINT);
            case CODE -> fill(from - 1, baseline - size * 0.3f, to - from + 2, size * 1.3f, Ink.WASH);
            case CHIP -> artifact(() -> beneath.fillRounded(from, baseline - size * 0.48f, to - from, size * 1.7f, CHIP_RADIUS, Ink.ACCENT));
            case CHIP_OUTLINED -> artifact(() ->
                    beneath.outlineRounded(from, baseline - size * 0.48f, to - from, size * 1.7f, CHIP_RADIUS, HAIR + 0.2f, Ink.ACCENT));
        }
    }

    /** A thin line. */
    void rule(float from, float to, float y, Ink ink) {
        artifact(() -> beneath.line(from, to, y, HAIR, ink));
    }

    void fill(float x, float y, float width, float height, Ink ink) {
        artifact(() -> beneath.fill(x, y, width, height, ink));
    }

    void outline(float x, float y, float width, float height, Ink ink) {
        artifact(() -> beneath.outline(x, y, width, height, HAIR + 0.2f, ink));
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

    /** Makes the fonts of a line, which is drawn later, known to this page. */
    void use(Line line) {
        line.fragments().forEach(f -> words.use(f.face(), f.style()));
    }

    static void plain(Canvas canvas, Line line, float left, float baseline) {
        float x = left;
        for (Fragment fragment : line.fragments()) {
            if (!fragment.text().isEmpty()) {
                fragment.spoken().ifPresent(canvas::beginSpoken);
                canvas.text(fragment.face(), fragment.style(), fragment.text(), x, baseline);
                fragment.spoken().ifPresent(s -> canvas.end());
            }
            x += fragment.width();
        }
    }

    private void artifact(Runnable drawing) {
        beneath.beginArtifact();
        drawing.run();
        beneath.end();
    }
}
