package coop.hatstand.pdf.internal.text;

import coop.hatstand.document.Code;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.InlineVisitor;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import coop.hatstand.export.ScriptLanguages;
import coop.hatstand.pdf.internal.file.StructureTag;
import coop.hatstand.pdf.internal.font.Colour;
import coop.hatstand.pdf.internal.font.PrintableText;
import coop.hatstand.pdf.internal.font.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns inlines into runs. */
public final class InlineRuns implements InlineVisitor<Void> {

    /** Deeper emphasis in emphasis is set as words alone. */
    private static final int DEEPEST = 100;

    private final Set<String> ids;
    private final ScriptLanguages languages;
    private final List<TextRun> textRuns;
    private final TextStyle textStyle;
    private final InlineSpan inlineSpan;
    private final int depth;

    private InlineRuns(Set<String> ids, ScriptLanguages languages, List<TextRun> textRuns, TextStyle textStyle, InlineSpan inlineSpan, int depth) {
        this.ids = ids;
        this.languages = languages;
        this.textRuns = textRuns;
        this.textStyle = textStyle;
        this.inlineSpan = inlineSpan;
        this.depth = depth;
    }

    /**
     * The runs of a paragraph.
     *
     * @param ids what references can lead to; others are printed as words
     * @param languages tells words in other scripts than the document's, which get elements of their own
     */
    public static List<TextRun> of(List<Inline> content, TextStyle textStyle, Set<String> ids, ScriptLanguages languages) {
        List<TextRun> textRuns = new ArrayList<>();
        new InlineRuns(ids, languages, textRuns, textStyle, InlineSpan.NONE, 0).all(content);
        return textRuns;
    }

    private void all(List<Inline> content) {
        for (Inline inline : content) {
            inline.accept(this);
        }
    }

    private Void inside(List<Inline> content, TextStyle inner, InlineSpan innerSpan) {
        if (depth < DEEPEST) {
            new InlineRuns(ids, languages, textRuns, inner, innerSpan, depth + 1).all(content);
        } else {
            words(Prose.ofInlines(content), inner, innerSpan);
        }
        return null;
    }

    private Void words(String text, TextStyle inner, InlineSpan innerSpan) {
        if (PrintableText.common(text)) {
            textRuns.add(TextRun.ofCommon(text, inner, innerSpan));
        } else {
            languages.stretches(text, (stretch, language) ->
                    textRuns.add(TextRun.of(stretch, inner, language.map(innerSpan::speaking).orElse(innerSpan))));
        }
        return null;
    }

    @Override
    public Void text(Text text) {
        return words(text.text(), textStyle, inlineSpan);
    }

    @Override
    public Void emphasis(Emphasis emphasis) {
        return inside(emphasis.content(), textStyle.emphasised(), inlineSpan.inside(StructureTag.EM));
    }

    @Override
    public Void strong(Strong strong) {
        return inside(strong.content(), textStyle.strong(), inlineSpan.inside(StructureTag.STRONG));
    }

    @Override
    public Void code(Code code) {
        return words(code.text(), textStyle.mono(), inlineSpan.inside(StructureTag.CODE));
    }

    @Override
    public Void link(Link link) {
        if (inlineSpan.link() != InlineSpan.NONE) {
            return inside(link.content(), textStyle, inlineSpan);
        }
        InlineSpan.Goal goal = new InlineSpan.Goal(true, link.target(), link.target());
        return inside(link.content(), textStyle.in(Colour.ACCENT).as(TextStyle.Look.LINK), inlineSpan.link(goal));
    }

    @Override
    public Void lineBreak(LineBreak lineBreak) {
        return words("\n", textStyle, inlineSpan);
    }

    @Override
    public Void marked(Marked marked) {
        TextStyle look = textStyle.look() == TextStyle.Look.LINK ? textStyle : textStyle.as(TextStyle.Look.MARKED);
        return inside(marked.content(), look, inlineSpan.inside(StructureTag.MARK));
    }

    @Override
    public Void reference(Reference reference) {
        if (inlineSpan.link() != InlineSpan.NONE || !ids.contains(reference.target())) {
            return words(reference.text(), textStyle.label(), inlineSpan);
        }
        InlineSpan.Goal goal = new InlineSpan.Goal(false, reference.target(), reference.text());
        return words(reference.text(), textStyle.label().in(Colour.ACCENT).as(TextStyle.Look.REFERENCE), inlineSpan.link(goal));
    }
}
