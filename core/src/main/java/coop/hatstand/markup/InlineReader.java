package coop.hatstand.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import coop.hatstand.document.Inline;
import coop.hatstand.internal.markup.normal.InlineRun;
import coop.hatstand.internal.markup.normal.MarkHandling;
import coop.hatstand.internal.markup.normal.NormalForm;
import coop.hatstand.internal.markup.normal.TypedLinks;
import java.util.List;
import java.util.Optional;

/** Turns flexmark's inline nodes into inlines. */
final class InlineReader {

    private final LineEnds lineEnds;
    private final LinkDefinitions linkDefinitions;
    private final MarkHandling handling;
    private boolean cell;
    private InlineRun run = new InlineRun();
    private InlineTags tags = new InlineTags(run);

    InlineReader(LineEnds lineEnds, LinkDefinitions linkDefinitions, MarkHandling handling) {
        this.handling = handling;
        this.lineEnds = lineEnds;
        this.linkDefinitions = linkDefinitions;
    }

    List<Inline> read(Node parent) {
        run = new InlineRun();
        tags = new InlineTags(run);
        cell = parent instanceof TableCell;
        children(parent);
        return run.done();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            inline(child);
        }
    }

    private void inline(Node node) {
        if (node instanceof com.vladsch.flexmark.ast.Emphasis) {
            held(InlineRun.Kind.EMPHASIS, node);
        } else if (node instanceof StrongEmphasis) {
            held(InlineRun.Kind.STRONG, node);
        } else if (node instanceof com.vladsch.flexmark.ast.Code) {
            run.code(code(node));
        } else if (node instanceof SoftLineBreak) {
            run = lineEnds == LineEnds.KEEP ? run.lineBreak() : run.text(" ");
        } else if (node instanceof HardLineBreak) {
            run.lineBreak();
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            autoLink(node);
        } else if (node instanceof InlineLinkNode link) {
            linked(link, link.getUrl().unescape(), link.getTitle().unescape(), link instanceof Image);
        } else if (node instanceof RefNode link) {
            reference(link);
        } else if (node instanceof HtmlInlineBase) {
            tags.tag(node.getChars().toString());
        } else if (node.hasChildren()) {
            children(node);
        } else {
            run.text(node.getChars().unescape());
        }
    }

    private void held(InlineRun.Kind kind, Node node) {
        if (run.depth() > NormalForm.MAX_DEPTH) {
            run.text(node.getChars());
            return;
        }
        int depth = run.depth();
        run.open(kind);
        within(node, depth);
    }

    /** Reads the content of the element just opened and closes it, together with any unclosed tag inside. */
    private void within(Node node, int depth) {
        int floor = tags.raiseFloor();
        children(node);
        while (run.depth() > depth) {
            run.close();
        }
        tags.leave(depth, floor);
    }

    private String code(Node node) {
        StringBuilder code = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            code.append(child instanceof SoftLineBreak ? " " : child.getChars());
        }
        String text = node.hasChildren() ? code.toString() : ((com.vladsch.flexmark.ast.Code) node).getText().toString().replace('\n', ' ');
        text = cell ? text.replace("\\|", "|") : text;
        boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
    }

    private void autoLink(Node node) {
        String text = node.getChars().toString();
        String words = text.startsWith("<") ? text.substring(1, text.length() - 1) : text;
        TypedLinks.add(run, node instanceof MailLink ? "mailto:" + words : words, words);
    }

    private void reference(RefNode link) {
        Optional<Reference> definition = linkDefinitions.of(link);
        if (definition.isPresent()) {
            linked(link, definition.get().getUrl().unescape(), definition.get().getTitle().unescape(), link instanceof ImageRef);
        } else {
            undefined(link);
        }
    }

    /** Brackets that turn out not to be a link, with the spaces that flexmark strips from a reference. */
    private void undefined(RefNode link) {
        boolean two = !link.getText().isEmpty();
        BasedSequence words = two ? link.getText() : link.getReference();
        run.text(link instanceof ImageRef ? "![" : "[");
        blank(two ? link.getTextOpeningMarker() : link.getReferenceOpeningMarker(), words);
        if (link.hasChildren()) {
            children(link);
        } else {
            run.text(words.unescape());
        }
        blank(words, two ? link.getTextClosingMarker() : link.getReferenceClosingMarker());
        run.text("]");
        if (link instanceof LinkRef && link.isReferenceTextCombined()) {
            return;
        }
        if (!link.getReferenceOpeningMarker().isEmpty() && !link.getTextOpeningMarker().isEmpty()) {
            run.text("[" + link.getReference().unescape() + "]");
        }
    }

    /** The white space between two neighbours, if any, which may include a line end. */
    private void blank(BasedSequence before, BasedSequence after) {
        if (before.getEndOffset() < after.getStartOffset()) {
            boolean line = before.getBaseSequence().subSequence(before.getEndOffset(), after.getStartOffset()).indexOf('\n') >= 0;
            run = line && lineEnds == LineEnds.KEEP ? run.lineBreak() : run.text(" ");
        }
    }

    private static String alt(Node image) {
        return image instanceof InlineLinkNode link && !link.getText().isEmpty() ? link.getText().unescape()
                : image instanceof RefNode reference ? (reference.getText().isEmpty() ? reference.getReference() : reference.getText()).unescape() : "";
    }

    private static String words(Node link) {
        return link instanceof InlineLinkNode inline ? inline.getText().unescape() : ((RefNode) link).getText().unescape();
    }

    private void linked(Node node, String target, String title, boolean image) {
        int depth = run.depth();
        if (image) {
            TypedLinks.image(run, alt(node), target);
        } else if (handling == MarkHandling.KEPT && target.length() > 1 && target.startsWith("#")) {
            run.reference(new coop.hatstand.document.Reference(target.substring(1), words(node)));
        } else if (TypedLinks.open(run, target)) {
            within(node, depth);
        } else {
            run.text(node.hasChildren() ? "" : target);
            children(node);
        }
        run.text(title.isBlank() ? "" : " (" + title + ")");
    }
}
