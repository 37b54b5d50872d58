package coop.hatstand.internal.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTML of a form while its paragraphs and tables go by. Used once. */
final class FormHtml {
    static final String TICKED = "\u2612";
    static final String EMPTY = "\u2610";
    private static final String TICKS = "\u2611\u2612\u2713\u2714\u2705\u25A0\u25C9\u25CF";
    private static final String BOXES = "\u2610\u25A1\u25CB\u25EF\u2B1C";
    private static final Pattern BOX = Pattern.compile("[" + TICKS + BOXES + "]");

    private final StringBuilder html = new StringBuilder();
    private final Deque<Words> open = new ArrayDeque<>();

    /** A paragraph's words, and which of them are bold. */
    private static final class Words {
        private final StringBuilder text = new StringBuilder();
        private int bold;
        private int said;
    }

    void startParagraph() {
        open.push(new Words());
    }

    void text(String words, boolean bold) {
        if (open.isEmpty() || words.isEmpty()) {
            return;
        }
        Words at = open.peek();
        at.text.append(words);
        int letters = (int) words.chars().filter(c -> !Character.isWhitespace(c)).count();
        at.said += letters;
        at.bold += bold ? letters : 0;
    }

    /**
     * Ends a paragraph.
     *
     * @param before what opens its element, such as {@code <h2>}
     */
    void endParagraph(String before, String after) {
        if (open.isEmpty()) {
            return;
        }
        Words words = open.pop();
        String text = ticked(words.text.toString());
        if (text.isBlank()) {
            return;
        }
        boolean bold = words.bold * 10 >= words.said * 9 && before.equals("<p>");
        html.append(before).append(bold ? "<strong>" : "").append(escaped(text.strip()).replace("\n", "<br>")).append(bold ? "</strong>" : "").append(after).append('\n');
    }

    void tag(String tag) {
        html.append(tag);
    }

    /** Of boxes to tick, those that are; where none is, nothing was said. */
    private static String ticked(String text) {
        if (!BOX.matcher(text).find()) {
            return text;
        }
        List<String> chosen = new ArrayList<>();
        boolean first = BOX.matcher(text.strip()).lookingAt();
        Matcher box = BOX.matcher(text);
        int from = 0;
        boolean waiting = false;
        StringBuilder lead = new StringBuilder();
        while (box.find()) {
            boolean tick = TICKS.contains(box.group());
            String label = text.substring(from, box.start()).strip();
            if (first && waiting || !first && tick) {
                chosen.add(label);
            } else if (first && from == 0) {
                lead.append(label);
            }
            waiting = tick;
            from = box.end();
        }
        String rest = text.substring(from).strip();
        if (first && waiting || !first && !rest.isEmpty()) {
            chosen.add(rest);
        }
        chosen.removeIf(String::isEmpty);
        return String.join("\n", chosen);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
