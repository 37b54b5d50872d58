package coop.hatstand.internal.markup.normal;

import coop.hatstand.document.Code;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Link;
import coop.hatstand.document.Marked;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Reference;
import coop.hatstand.document.Strong;
import coop.hatstand.document.TreeWalker;
import java.util.List;

/** Feeds inlines to an {@link InlineRun}, which brings them into normal form. */
public final class InlineCopy extends TreeWalker {

    private final InlineRun run = new InlineRun();
    private final MarkHandling handling;
    private final boolean oneLine;

    public InlineCopy(MarkHandling handling) {
        this(handling, false);
    }

    /** A copy in which line breaks are spaces, if it is to be one line. */
    public InlineCopy(MarkHandling handling, boolean oneLine) {
        this.handling = handling;
        this.oneLine = oneLine;
    }

    public InlineRun all(List<Inline> content) {
        content.forEach(this::visit);
        return run;
    }

    /** The cell's words without strong emphasis anywhere in them. */
    static List<Inline> withoutStrong(List<Inline> content) {
        InlineCopy copy = new InlineCopy(MarkHandling.KEPT);
        copy.run.open(InlineRun.Kind.STRONG);
        List<Inline> strong = copy.all(content).done();
        return strong.size() == 1 && strong.get(0) instanceof Strong whole ? whole.content() : strong;
    }

    private void held(InlineRun.Kind kind, String target, List<Inline> content) {
        if (run.depth() > NormalForm.MAX_DEPTH) {
            run.text(Prose.ofInlines(content));
        } else {
            run.open(kind, target);
            all(content);
            run.close();
        }
    }

    @Override
    protected void words(String words) {
        run.text(words);
    }

    @Override
    protected void emphasis(Emphasis emphasis) {
        held(InlineRun.Kind.EMPHASIS, "", emphasis.content());
    }

    @Override
    protected void strong(Strong strong) {
        held(InlineRun.Kind.STRONG, "", strong.content());
    }

    @Override
    protected void code(Code code) {
        run.code(code.text());
    }

    @Override
    protected void link(Link link) {
        held(InlineRun.Kind.LINK, link.target(), link.content());
    }

    @Override
    protected void lineBreak(LineBreak lineBreak) {
        if (oneLine) {
            run.text(" ");
        } else {
            run.lineBreak();
        }
    }

    @Override
    protected void marked(Marked marked) {
        held(switch (handling) {
            case WORDS -> InlineRun.Kind.DISSOLVED;
            case STRONG -> InlineRun.Kind.STRONG;
            case KEPT -> InlineRun.Kind.MARKED;
        }, "", marked.content());
    }

    @Override
    protected void reference(Reference reference) {
        if (handling == MarkHandling.KEPT) {
            run.reference(reference);
        } else {
            run.text(reference.text());
        }
    }
}
