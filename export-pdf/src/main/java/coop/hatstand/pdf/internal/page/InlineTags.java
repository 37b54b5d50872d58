package coop.hatstand.pdf.internal.page;

import coop.hatstand.pdf.internal.file.OpenElement;
import coop.hatstand.pdf.internal.file.StructureTree;
import coop.hatstand.pdf.internal.text.InlineSpan;
import java.util.ArrayList;
import java.util.List;

/** Keeps the inline elements of one paragraph open across lines and pages, and closes each when its text ends. */
public final class InlineTags implements Runnable {

    private final StructureTree structure;
    private final List<Opened> open = new ArrayList<>();

    private record Opened(InlineSpan span, OpenElement element) {}

    public InlineTags(StructureTree structure) {
        this.structure = structure;
    }

    /** Makes the element of a span the current one. */
    void enter(InlineSpan inlineSpan) {
        if (inlineSpan == (open.isEmpty() ? InlineSpan.NONE : open.get(open.size() - 1).span)) {
            return;
        }
        List<InlineSpan> wanted = chain(inlineSpan);
        int same = 0;
        while (same < open.size() && same < wanted.size() && open.get(same).span == wanted.get(same)) {
            same++;
        }
        closeDownTo(same);
        for (InlineSpan next : wanted.subList(same, wanted.size())) {
            open.add(new Opened(next, structure.open(next.tag())));
        }
    }

    /** The element of an open span. */
    OpenElement element(InlineSpan inlineSpan) {
        for (Opened opened : open) {
            if (opened.span == inlineSpan) {
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

    private static List<InlineSpan> chain(InlineSpan innermost) {
        List<InlineSpan> chain = new ArrayList<>();
        for (InlineSpan inlineSpan = innermost; inlineSpan != InlineSpan.NONE; inlineSpan = inlineSpan.parent()) {
            chain.add(0, inlineSpan);
        }
        return chain;
    }
}
