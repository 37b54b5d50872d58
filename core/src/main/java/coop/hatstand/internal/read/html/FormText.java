package coop.hatstand.internal.read.html;

import coop.hatstand.markup.Html;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The text of a form that is HTML, as Markdown: headings as such, and tables of two columns taken apart, those that ask into headings with the answer below,
 * those of labels into lines such as {@code Name: Ana}.
 */
final class FormText {
    /** Stands for a heading's mark until Markdown is written, which knows none in HTML. */
    private static final char MARK = '\uE000';
    private static final Pattern MARKED = Pattern.compile("(?m)^\\\\?" + MARK + "(\\d) ?");
    private static final Pattern ASKS = Pattern.compile("(?s).*[?？؟]\\W*|(?:[QqFfPp]?\\d{1,2}(?:\\.\\d{1,2})*[.):]?)\\s+\\S.*");
    private static final Pattern NUMBER = Pattern.compile("(?:[QqFfPp]|No\\.?)?\\s*\\d{1,2}[.):]?");
    private static final int LONGEST_LABEL = 60;
    /** What beside a label below a question is an answer too, or none yet, and no name or date: many words, or a few and a full stop. */
    private static final Pattern SAID = Pattern.compile("(?s)(?:\\S+\\s+){5}\\S.*|(?:\\S+\\s+){2}.*[.!?…؟।]|.{8,}[。！？]|");

    private FormText() {
    }

    static String of(Element part) {
        part.select("table").stream().filter(table -> table.select("table").size() == 1).toList().forEach(FormText::takeApart);
        for (Element heading : part.select("h1, h2, h3, h4, h5, h6")) {
            String level = heading.normalName().substring(1);
            String text = heading.text().replace(MARK, ' ').strip();
            if (text.isEmpty()) {
                heading.remove();
            } else {
                heading.replaceWith(new Element("p").text(MARK + level + " " + text));
            }
        }
        String markdown = Html.toMarkdown(part.html());
        return MARKED.matcher(markdown).replaceAll(at -> "#".repeat(at.group(1).charAt(0) - '0') + " ");
    }

    /** A row of a number, a question and an answer is one of a question and an answer. */
    private static void joinNumber(Element row) {
        row.child(1).prependText(row.child(0).text().strip() + " ");
        row.child(0).remove();
    }

    private static void takeApart(Element table) {
        List<Element> rows = table.select("tr");
        rows.stream().filter(row -> row.children().size() == 3 && NUMBER.matcher(row.child(0).text().strip()).matches()).toList().forEach(FormText::joinNumber);
        boolean two = !rows.isEmpty() && rows.stream().allMatch(row -> row.children().size() == 2 || row.children().size() == 1);
        boolean labels = two && rows.stream().filter(row -> row.children().size() == 2).allMatch(row -> row.child(0).text().length() <= LONGEST_LABEL * 8);
        if (!labels) {
            return;
        }
        Element flat = new Element("div");
        boolean asking = false;
        for (Element row : rows) {
            String label = row.child(0).text().strip();
            Element value = row.children().size() == 2 ? row.child(1) : new Element("td");
            if (row.children().size() == 1) {
                flat.appendElement("div").html(row.child(0).html());
            } else if (ASKS.matcher(label).matches() || label.length() > LONGEST_LABEL || asking && SAID.matcher(value.text().strip()).matches()) {
                asking = true;
                flat.appendElement("h3").text(label);
                flat.appendElement("div").html(value.html());
            } else {
                flat.appendElement("p").text(label.replaceAll("\\s*:$", "") + ": " + value.text());
            }
        }
        table.replaceWith(flat);
    }
}
