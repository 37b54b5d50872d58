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

    /** Begins content that belongs to a structure element. */
    void beginMark(String type, int id) {
        content.text("/").text(type).text("<</MCID ").number(id).text(">>BDC\n");
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

    /** Fills an area with round corners. */
    void fillRounded(Corners corners, Colour colour) {
        fill(colour);
        rounded(corners, "", "f\nQ\n");
    }

    /** Outlines an area with round corners. */
    void outlineRounded(Corners corners, float line, Colour colour, boolean dashed) {
        stroke(line, colour);
        rounded(corners, dashed ? DASHED : "", "S\nQ\n");
    }

    /** An area whose corners are round. */
    record Corners(float x, float y, float width, float height, float radius) {}

    /** From its own corner: the many that are alike then are written alike, and compressed at once. */
    private void rounded(Corners at, String before, String operator) {
        float radius = at.radius();
        float handle = radius * (1 - ROUND);
        content.text("q\n");
        draw(" cm\n", 1, 0, 0, 1, at.x(), at.y());
        content.text(before);
        draw(" m\n", radius, 0);
        draw(" l\n", at.width() - radius, 0);
        draw(" c\n", at.width() - handle, 0, at.width(), handle, at.width(), radius);
        draw(" l\n", at.width(), at.height() - radius);
        draw(" c\n", at.width(), at.height() - handle, at.width() - handle, at.height(), at.width() - radius, at.height());
        draw(" l\n", radius, at.height());
        draw(" c\n", handle, at.height(), 0, at.height() - handle, 0, at.height() - radius);
        draw(" l\n", 0, radius);
        draw(" c\n", 0, handle, handle, 0, radius, 0);
        content.text(operator);
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
