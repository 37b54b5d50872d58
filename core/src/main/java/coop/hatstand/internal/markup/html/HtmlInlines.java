package coop.hatstand.internal.markup.html;

import coop.hatstand.document.Link;
import coop.hatstand.internal.markup.normal.InlineRun;
import coop.hatstand.internal.markup.normal.Letters;
import coop.hatstand.internal.markup.normal.NormalForm;
import coop.hatstand.internal.markup.normal.TypedLinks;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the elements that stand within a line. */
final class HtmlInlines {

    private static final Set<String> NAMES = Set.of(
            "a", "b", "strong", "i", "em", "code", "kbd", "samp", "tt", "del", "s", "strike", "img", "q", "iframe", "textarea");

    private final InlineRun run;

    HtmlInlines(InlineRun run) {
        this.run = run;
    }

    static boolean isInline(Element element) {
        return NAMES.contains(element.normalName());
    }

    void element(Element element, Runnable children) {
        switch (element.normalName()) {
            case "a" -> link(element, children);
            case "b", "strong" -> held(InlineRun.Kind.STRONG, children);
            case "i", "em" -> held(InlineRun.Kind.EMPHASIS, children);
            case "code", "kbd", "samp", "tt" -> run.code(element.wholeText());
            case "img" -> image(element);
            case "iframe" -> TypedLinks.add(run, element.attr("src"), element.attr("src"));
            case "q" -> between("\u201c", children, "\u201d");
            case "del", "s", "strike" -> between("~~", children, "~~");
            default -> children.run();
        }
    }

    private void between(String start, Runnable children, String end) {
        run.text(start);
        children.run();
        run.text(end);
    }

    private void held(InlineRun.Kind kind, Runnable children) {
        if (run.depth() > NormalForm.MAX_DEPTH) {
            children.run();
            return;
        }
        int depth = run.depth();
        run.open(kind);
        children.run();
        // A block in between may have ended the paragraph, and with it all that was open.
        while (run.depth() > depth) {
            run.close();
        }
    }

    private void link(Element link, Runnable children) {
        String target = link.attr("href").trim();
        if (Link.leadsOutside(target) && run.depth() <= NormalForm.MAX_DEPTH) {
            int depth = run.depth();
            run.open(InlineRun.Kind.LINK, Letters.fit(target));
            children.run();
            while (run.depth() > depth) {
                run.close();
            }
            return;
        }
        children.run();
    }

    private void image(Element image) {
        String alt = image.hasAttr("alt") ? image.attr("alt") : image.attr("title");
        boolean framed = image.hasClass("emoji") || image.hasClass("avatar") || image.hasClass("site-icon") || image.closest("a") != null;
        if (framed) {
            run.text(alt);
        } else {
            TypedLinks.image(run, alt, image.attr("src"));
        }
    }
}
