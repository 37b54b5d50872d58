package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the items of a list inside an answer: one that starts at 1 behind a colon ("Three groups have a say:") and goes on without a break. */
final class InnerLists {
    private static final Pattern NUMBER = Pattern.compile("\\s*(?:[-*+]\\s+)?[*_(]*0*(\\d+)\\b.*", Pattern.DOTALL);
    private static final Pattern LED_IN = Pattern.compile("(?s).*:[*_]*\\s*");
    /** A paragraph at the margin below a blank line; the list above it is over. */
    private static final Pattern BREAK = Pattern.compile("\\n[ \\t]*\\n(?=\\S)(?!\\s*$)");

    private InnerLists() {
    }

    /** The marks but for the items of inner lists. */
    static List<Mark> without(Sheet sheet, List<Mark> marks) {
        List<Mark> outer = new ArrayList<>();
        int inside = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int number = number(sheet, mark);
            boolean goesOn = inside > 0 && number == inside + 1 && !broken(sheet, marks, i);
            boolean starts = number == 1 && !outer.isEmpty() && number(sheet, outer.get(outer.size() - 1)) > 0 && ledIn(sheet, marks, i);
            if (goesOn || starts) {
                inside = number;
            } else {
                inside = 0;
                outer.add(mark);
            }
        }
        return outer;
    }

    private static int number(Sheet sheet, Mark mark) {
        var number = NUMBER.matcher(sheet.text().substring(mark.from(), Math.max(mark.from(), mark.to())));
        return number.matches() && number.group(1).length() < 4 ? Integer.parseInt(number.group(1)) : 0;
    }

    private static String before(Sheet sheet, List<Mark> marks, int index) {
        int from = marks.get(index).from();
        return sheet.text().substring(Math.min(marks.get(index - 1).to(), from), from);
    }

    private static boolean ledIn(Sheet sheet, List<Mark> marks, int index) {
        return LED_IN.matcher(before(sheet, marks, index)).matches();
    }

    private static boolean broken(Sheet sheet, List<Mark> marks, int index) {
        return BREAK.matcher(before(sheet, marks, index)).find();
    }
}
