package coop.hatstand.markup;

import coop.hatstand.document.Link;
import coop.hatstand.internal.markup.normal.InlineRun;
import coop.hatstand.internal.markup.normal.NormalForm;
import coop.hatstand.internal.markup.normal.TypedLinks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Handles HTML tags within Markdown text: known ones have their usual effect or none; unknown ones are kept as text in angle brackets. */
final class InlineTags {

    private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");
    private static final Map<String, InlineRun.Kind> HOLDERS = Map.of(
            "b", InlineRun.Kind.STRONG, "strong", InlineRun.Kind.STRONG,
            "i", InlineRun.Kind.EMPHASIS, "em", InlineRun.Kind.EMPHASIS,
            "mark", InlineRun.Kind.MARKED);

    private record OpenTag(String name, int depth) {}

    private final InlineRun run;
    private final Deque<OpenTag> open = new ArrayDeque<>();
    private int floor;

    InlineTags(InlineRun run) {
        this.run = run;
    }

    /** Keeps end tags from closing anything opened further out. Returns the previous floor. */
    int raiseFloor() {
        int before = floor;
        floor = run.depth();
        return before;
    }

    /** Forgets tags opened since, and restores the previous floor. */
    void leave(int depth, int outerFloor) {
        floor = outerFloor;
        while (!open.isEmpty() && open.peek().depth() >= depth) {
            open.pop();
        }
    }

    void tag(String tag) {
        Matcher matcher = NAME.matcher(tag);
        if (!matcher.lookingAt()) {
            run.text(tag.startsWith("<!--") ? "" : tag);
            return;
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        if (!Tag.isKnownTag(name)) {
            run.text(tag);
        } else if (tag.startsWith("</")) {
            end(name);
        } else {
            start(name, tag);
        }
    }

    private void start(String name, String tag) {
        InlineRun.Kind kind = HOLDERS.get(name);
        if (run.depth() > NormalForm.MAX_DEPTH) {
            return;
        }
        if (kind != null) {
            open.push(new OpenTag(name, run.depth()));
            run.open(kind);
        } else if (name.equals("br")) {
            run.lineBreak();
        } else if (name.equals("img")) {
            Element image = element(tag, "img");
            TypedLinks.image(run, image.attr("alt"), image.attr("src"));
        } else if (name.equals("a")) {
            link(element(tag, "a").attr("href"));
        }
    }

    private void link(String target) {
        if (Link.leadsOutside(target)) {
            open.push(new OpenTag("a", run.depth()));
            run.open(InlineRun.Kind.LINK, target);
        }
    }

    private static Element element(String tag, String name) {
        Element element = Jsoup.parseBodyFragment(tag).body().selectFirst(name);
        return element == null ? new Element(name) : element;
    }

    private void end(String name) {
        int depth = open.stream().filter(tag -> tag.name().equals(name) && tag.depth() >= floor).findFirst().map(OpenTag::depth).orElse(-1);
        if (depth >= 0) {
            while (run.depth() > depth) {
                run.close();
            }
            leave(depth, floor);
        }
    }
}
