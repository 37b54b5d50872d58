package coop.hatstand.pdf;

import coop.hatstand.document.Code;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.InlineVisitor;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Reference;
import coop.hatstand.document.ScriptLanguages;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns inlines into runs. */
final class InlineRuns implements InlineVisitor<Void> {

    /** Deeper emphasis in emphasis is set as words alone. */
    private static final int DEEPEST = 100;

    private final Set<String> ids;
    private final ScriptLanguages languages;
    private final List<Run> runs;
    private final Style style;
    private final Span span;
    private final int depth;

    private InlineRuns(Set<String> ids, ScriptLanguages languages, List<Run> runs, Style style, Span span, int depth) {
        this.ids = ids;
        this.languages = languages;
        this.runs = runs;
        this.style = style;
        this.span = span;
        this.depth = depth;
    }

    /**
     * The runs of a paragraph.
     *
     * @param ids what references can lead to; others are printed as words
     * @param languages tells words in other scripts than the document's, which get elements of their own
     */
    static List<Run> of(List<Inline> content, Style style, Set<String> ids, ScriptLanguages languages) {
        List<Run> runs = new ArrayList<>();
        new InlineRuns(ids, languages, runs, style, Span.NONE, 0).all(content);
        return runs;
    }

    private void all(List<Inline> content) {
        for (Inline inline : content) {
            inline.accept(this);
        }
    }

    private Void inside(List<Inline> content, Style inner, Span innerSpan) {
        if (depth < DEEPEST) {
            new InlineRuns(ids, languages, runs, inner, innerSpan, depth + 1).all(content);
        } else {
            words(Prose.ofInlines(content), inner, innerSpan);
        }
        return null;
    }

    private Void words(String text, Style inner, Span innerSpan) {
        if (Words.common(text)) {
            runs.add(Run.ofCommon(text, inner, innerSpan));
        } else {
            languages.stretches(text, (stretch, language) ->
                    runs.add(Run.of(stretch, inner, language.map(innerSpan::speaking).orElse(innerSpan))));
        }
        return null;
    }

    @Override
    public Void text(Text text) {
        return words(text.text(), style, span);
    }

    @Override
    public Void emphasis(Emphasis emphasis) {
        return inside(emphasis.content(), style.emphasised(), span.inside(Tag.EM));
    }

    @Override
    public Void strong(Strong strong) {
        return inside(strong.content(), style.strong(), span.inside(Tag.STRONG));
    }

    @Override
    public Void code(Code code) {
        return words(code.text(), style.mono(), span.inside(Tag.CODE));
    }

    @Override
    public Void link(Link link) {
        if (span.link() != Span.NONE) {
            return inside(link.content(), style, span);
        }
        Span.Goal goal = new Span.Goal(true, link.target(), link.target());
        return inside(link.content(), style.in(Ink.ACCENT).as(Style.Look.LINK), span.link(goal));
    }

    @Override
    public Void lineBreak(LineBreak lineBreak) {
        return words("\n", style, span);
    }

    @Override
    public Void marked(Marked marked) {
        Style look = style.look() == Style.Look.LINK ? style : style.as(Style.Look.MARKED);
        return inside(marked.content(), look, span.inside(Tag.MARK));
    }

    @Override
    public Void reference(Reference reference) {
        if (span.link() != Span.NONE || !ids.contains(reference.target())) {
            return words(reference.text(), style.label(), span);
        }
        Span.Goal goal = new Span.Goal(false, reference.target(), reference.text());
        return words(reference.text(), style.label().in(Ink.ACCENT).as(Style.Look.REFERENCE), span.link(goal));
    }
}
