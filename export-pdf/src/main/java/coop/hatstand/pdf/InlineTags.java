package coop.hatstand.pdf;

import java.util.ArrayList;
import java.util.List;

/** Keeps the inline elements of one paragraph open over its lines, and pages, and closes each when its words end. */
final class InlineTags implements Runnable {

    private final StructureTree structure;
    private final List<Opened> open = new ArrayList<>();

    private record Opened(Span span, Element element) {}

    InlineTags(StructureTree structure) {
        this.structure = structure;
    }

    /** Makes the element of a span the current one. */
    void enter(Span span) {
        if (span == (open.isEmpty() ? Span.NONE : open.get(open.size() - 1).span)) {
            return;
        }
        List<Span> wanted = chain(span);
        int same = 0;
        while (same < open.size() && same < wanted.size() && open.get(same).span == wanted.get(same)) {
            same++;
        }
        closeDownTo(same);
        for (Span next : wanted.subList(same, wanted.size())) {
            open.add(new Opened(next, structure.open(next.tag())));
        }
    }

    /** The element of an open span. */
    Element element(Span span) {
        for (Opened opened : open) {
            if (opened.span == span) {
                return opened.element;
            }
        }
        throw new IllegalStateException("the span is not open");
    }

    /** The paragraph's words are all drawn. */
    @Override
    public void run() {
        closeDownTo(0);
    }

    private void closeDownTo(int size) {
        while (open.size() > size) {
            structure.close();
            open.remove(open.size() - 1);
        }
    }

    private static List<Span> chain(Span innermost) {
        List<Span> chain = new ArrayList<>();
        for (Span span = innermost; span != Span.NONE; span = span.parent()) {
            chain.add(0, span);
        }
        return chain;
    }
}
