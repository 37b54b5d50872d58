package coop.hatstand.docx.internal.web;

import coop.hatstand.docx.internal.assemble.ParagraphAsRead;
import coop.hatstand.docx.internal.style.ListKinds;
import coop.hatstand.docx.internal.style.Nesting;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The lists and quotations that are open at a place in a page. */
final class PageLists {

    /** Google Docs sets the lists within others beside them, and has the level in their class. */
    private static final Pattern LEVEL = Pattern.compile("lst-kix_\\w{1,40}-([0-8])");

    private final ListKinds kinds;
    private final Deque<Element> open = new ArrayDeque<>();
    private int quotes;
    private int numbers;
    private int level;
    private boolean begins;

    PageLists(ListKinds kinds) {
        this.kinds = kinds;
    }

    void within(Element list, Runnable items) {
        numbers += open.isEmpty() ? 1 : 0;
        open.push(list);
        items.run();
        open.pop();
    }

    void quoted(Runnable words) {
        quotes++;
        words.run();
        quotes--;
    }

    void item(Element item) {
        if (!open.isEmpty()) {
            Matcher stated = LEVEL.matcher(open.peek().className());
            level = Math.min(stated.find() ? Integer.parseInt(stated.group(1)) : open.size() - 1, Nesting.MOST_LISTS - 1);
            begins = true;
            String start = open.peek().attr("start");
            kinds.set(numbers, level, open.peek().normalName().equals("ol"), start.isEmpty() ? 1 : ListKinds.number(start));
        }
    }

    /** A paragraph where it is: the first of an item, another one of it, or in quotations. */
    ParagraphAsRead placed(ParagraphAsRead read) {
        Nesting nesting = new Nesting(open.isEmpty() ? 0 : level + 1, quotes);
        if (open.isEmpty()) {
            return quotes > 0 ? read.indented(nesting) : read;
        }
        boolean first = begins && !read.isBlank();
        begins &= read.isBlank();
        return first ? read.indented(nesting).item(numbers, level) : read.indented(nesting);
    }
}
