package coop.hatstand.pdf.internal.page;

import coop.hatstand.pdf.internal.file.SyntaxBuffer;
import coop.hatstand.pdf.internal.font.Colour;
import java.util.Optional;

/** Draws lines and areas on a page (ISO 32000-1 §8). Coordinates are in points from the page's lower left corner. */
final class Canvas {

    /** How far the handles of a quarter of a circle are from its ends, in parts of its radius. */
    private static final float ROUND = 0.5523f;
    private static final String DASHED = "[2 1.6]0 d\n";

    private final SyntaxBuffer content;
    private Optional<Colour> fill = Optional.empty();
    private Optional<Colour> stroke = Optional.empty();
    private float thickness;

    Canvas(SyntaxBuffer content) {
        this.content = content;
    }

    SyntaxBuffer content() {
        return content;
    }

    /** A new page begins, on which nothing is set yet. */
    void reset() {
        content.clear();
        fill = Optional.empty();
        stroke = Optional.empty();
        thickness = 0;
    }

    /** Begins content that is not part of the document's words. */
    void beginArtifact() {
        content.text("/Artifact<</Type/Layout>>BDC\n");
    }

    /** Ends what was begun last. */
    void end() {
        content.text("EMC\n");
    }

    void line(float fromX, float toX, float y, float width, Colour colour) {
        stroke(width, colour);
        draw(" m\n", fromX, y);
        draw(" l\nS\n", toX, y);
    }

    void fill(float x, float y, float width, float height, Colour colour) {
        fill(colour);
        draw(" re\nf\n", x, y, width, height);
    }

    void outline(float x, float y, float width, float height, float line, Colour colour) {
        stroke(line, colour);
        draw(" re\nS\n", x, y, width, height);
    }

    /** An area with round corners. */
    Rounded rounded(float x, float y, float width, float height, float radius) {
        return new Rounded(x, y, width, height, radius);
    }

    /** What can be done to an area with round corners. */
    final class Rounded {
        private final float x;
        private final float y;
        private final float width;
        private final float height;
        private final float radius;

        private Rounded(float x, float y, float width, float height, float radius) {
            this.x = x;
            this.y = y;
            this.width = width;
            this.height = height;
            this.radius = radius;
        }

        void fill(Colour colour) {
            Canvas.this.fill(colour);
            path("", "f\nQ\n");
        }

        void outline(float line, Colour colour, boolean dashed) {
            stroke(line, colour);
            path(dashed ? DASHED : "", "S\nQ\n");
        }

        /** From its own corner: the many that are alike then are written alike, and compressed at once. */
        private void path(String before, String operator) {
            float handle = radius * (1 - ROUND);
            content.text("q\n");
            draw(" cm\n", 1, 0, 0, 1, x, y);
            content.text(before);
            draw(" m\n", radius, 0);
            draw(" l\n", width - radius, 0);
            draw(" c\n", width - handle, 0, width, handle, width, radius);
            draw(" l\n", width, height - radius);
            draw(" c\n", width, height - handle, width - handle, height, width - radius, height);
            draw(" l\n", radius, height);
            draw(" c\n", handle, height, 0, height - handle, 0, height - radius);
            draw(" l\n", 0, radius);
            draw(" c\n", 0, handle, handle, 0, radius, 0);
            content.text(operator);
        }
    }

    private void draw(String operator, float... places) {
        for (int i = 0; i < places.length; i++) {
            if (i > 0) {
                content.space();
            }
            content.points(places[i]);
        }
        content.text(operator);
    }

    private void fill(Colour colour) {
        if (fill.isEmpty() || fill.get() != colour) {
            content.text(colour.fill());
            fill = Optional.of(colour);
        }
    }

    private void stroke(float width, Colour colour) {
        if (stroke.isEmpty() || stroke.get() != colour) {
            content.text(colour.stroke());
            stroke = Optional.of(colour);
        }
        if (thickness != width) {
            content.points(width).text(" w\n");
            thickness = width;
        }
    }
}
