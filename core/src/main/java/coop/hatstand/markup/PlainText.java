package coop.hatstand.markup;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.internal.markup.normal.InlineRun;
import coop.hatstand.internal.markup.normal.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain text, in which nothing is markup.
 *
 * <p>Blank lines separate paragraphs, and line ends are kept. Lines that start with a bullet ({@code •}, {@code -} or {@code *}) and a
 * space are a list, and so are two or more lines numbered in sequence ({@code 1.} or {@code 1)}). An http or https address is a link.
 */
public final class PlainText {

    private static final Pattern BULLET = Pattern.compile("[ \\t]*[\u2022*-][ \\t]+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("[ \\t]*([0-9]{1,9})[.)][ \\t]+(?=\\S)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Block>> items = new ArrayList<>();
    private InlineRun run = new InlineRun();
    private int start = -1;
    private boolean blank;

    private PlainText() {}

    /** Reads plain text. Always succeeds. The blocks are in {@link Markdown}'s normal form. */
    public static List<Block> parse(String text) {
        PlainText reader = new PlainText();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines, i);
        }
        reader.paragraph();
        reader.list();
        return List.copyOf(reader.blocks);
    }

    private void line(List<String> lines, int i) {
        String line = lines.get(i);
        Matcher bullet = BULLET.matcher(line);
        if (Letters.blank(line)) {
            paragraph();
            blank = true;
        } else if (bullet.lookingAt()) {
            item(-1, line.substring(bullet.end()));
        } else if (continues(line) || numberOf(line) >= 0 && numberOf(following(lines, i)) == numberOf(line) + 1) {
            Matcher number = NUMBER.matcher(line);
            item(numberOf(line), number.lookingAt() ? line.substring(number.end()) : line);
        } else {
            words(line);
        }
    }

    /** The next line that is not blank. */
    private static String following(List<String> lines, int i) {
        int next = i + 1;
        while (next < lines.size() && next < i + 3 && Letters.blank(lines.get(next))) {
            next++;
        }
        return next < lines.size() ? lines.get(next) : "";
    }

    private boolean continues(String line) {
        return start >= 0 && numberOf(line) == start + items.size();
    }

    private static int numberOf(String line) {
        Matcher number = NUMBER.matcher(line);
        return number.lookingAt() ? Integer.parseInt(number.group(1)) : -2;
    }

    private void words(String line) {
        if (blank || items.isEmpty() || !startsIndented(line)) {
            if (!items.isEmpty()) {
                paragraph();
                list();
            }
        }
        blank = false;
        run.text(line).lineBreak();
    }

    private static boolean startsIndented(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private void item(int number, String words) {
        paragraph();
        boolean same = number < 0 ? start < 0 : number == start + items.size();
        if (!items.isEmpty() && !same) {
            list();
        }
        if (items.isEmpty()) {
            start = number;
        }
        blank = false;
        items.add(new ArrayList<>());
        run.text(words).lineBreak();
    }

    private void paragraph() {
        if (!run.isEmpty()) {
            Block paragraph = new Paragraph(Paragraph.Voice.PEOPLE, run.done());
            (items.isEmpty() ? blocks : items.get(items.size() - 1)).add(paragraph);
        }
        run = new InlineRun();
    }

    private void list() {
        if (!items.isEmpty()) {
            blocks.add(start < 0 ? new BulletList(items) : new OrderedList(start, items));
        }
        items.clear();
        start = -1;
    }
}
