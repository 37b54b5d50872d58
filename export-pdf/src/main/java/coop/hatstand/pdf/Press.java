package coop.hatstand.pdf;

import coop.hatstand.document.Inline;
import coop.hatstand.document.ScriptLanguages;
import java.util.List;
import java.util.Set;

/**
 * What all parts of one handout share.
 *
 * @param ids what references can lead to
 * @param languages tells what people wrote in
 */
record Press(Pen pen, Flow flow, LineBreaker breaker, Anchors anchors, Set<String> ids, ScriptLanguages languages) {

    /** Opens a structure element around what follows. */
    void open(Tag tag) {
        flow.act(new Opening(pen.structure(), tag));
    }

    void close() {
        flow.act(pen.structure().closing());
    }

    /** The runs of people's words, or the program's. */
    List<Run> runs(List<Inline> content, Style style) {
        return InlineRuns.of(content, style, ids, languages);
    }

    InlineTags tags() {
        return new InlineTags(pen.structure());
    }

    /** A paragraph that may break over pages, but leaves at least two lines on either. */
    void text(Tag tag, List<Run> runs, Style style, float left, float width) {
        text(tag, runs, style, left, width, false);
    }

    /** A paragraph that stays with what follows, and whole. */
    void heading(Tag tag, List<Run> runs, Style style, float left, float width) {
        text(tag, runs, style, left, width, true);
    }

    private void text(Tag tag, List<Run> runs, Style style, float left, float width, boolean whole) {
        List<Line> lines = breaker.lines(runs, width);
        if (lines.isEmpty()) {
            return;
        }
        open(tag);
        InlineTags tags = tags();
        for (int i = 0; i < lines.size(); i++) {
            boolean orphan = i == 0 && lines.size() > 1;
            boolean widow = i == lines.size() - 2;
            flow.add(new TextLine(pen, lines.get(i), left, style, tags), whole || orphan || widow);
        }
        flow.act(tags);
        close();
    }
}
