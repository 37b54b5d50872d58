package coop.hatstand.markup;

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
import java.util.List;

/** Feeds inlines to an {@link InlineRun}, which brings them into normal form. */
final class InlineCopy implements InlineVisitor<Void> {

    private final InlineRun run = new InlineRun();
    private final Marks marks;
    private final boolean oneLine;

    InlineCopy(Marks marks) {
        this(marks, false);
    }

    /** A copy in which line breaks are spaces, if it is to be one line. */
    InlineCopy(Marks marks, boolean oneLine) {
        this.marks = marks;
        this.oneLine = oneLine;
    }

    InlineRun all(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return run;
    }

    /** The cell's words without strong emphasis anywhere in them. */
    static List<Inline> withoutStrong(List<Inline> content) {
        InlineCopy copy = new InlineCopy(Marks.KEPT);
        copy.run.open(InlineRun.Kind.STRONG);
        List<Inline> strong = copy.all(content).done();
        return strong.size() == 1 && strong.get(0) instanceof Strong whole ? whole.content() : strong;
    }

    private Void held(InlineRun.Kind kind, String target, List<Inline> content) {
        if (run.depth() > NormalForm.MAX_DEPTH) {
            run.text(Prose.ofInlines(content));
        } else {
            run.open(kind, target);
            all(content);
            run.close();
        }
        return null;
    }

    @Override
    public Void text(Text text) {
        run.text(text.text());
        return null;
    }

    @Override
    public Void emphasis(Emphasis emphasis) {
        return held(InlineRun.Kind.EMPHASIS, "", emphasis.content());
    }

    @Override
    public Void strong(Strong strong) {
        return held(InlineRun.Kind.STRONG, "", strong.content());
    }

    @Override
    public Void code(Code code) {
        run.code(code.text());
        return null;
    }

    @Override
    public Void link(Link link) {
        return held(InlineRun.Kind.LINK, link.target(), link.content());
    }

    @Override
    public Void lineBreak(LineBreak lineBreak) {
        if (oneLine) {
            run.text(" ");
        } else {
            run.lineBreak();
        }
        return null;
    }

    @Override
    public Void marked(Marked marked) {
        return held(switch (marks) {
            case WORDS -> InlineRun.Kind.DISSOLVED;
            case STRONG -> InlineRun.Kind.STRONG;
            case KEPT -> InlineRun.Kind.MARKED;
        }, "", marked.content());
    }

    @Override
    public Void reference(Reference reference) {
        if (marks == Marks.KEPT) {
            run.reference(reference);
        } else {
            run.text(reference.text());
        }
        return null;
    }
}
