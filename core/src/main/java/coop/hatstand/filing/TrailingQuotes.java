package coop.hatstand.filing;

import java.util.Comparator;
import java.util.List;

/** Questions quoted at a post's end with nothing said below: what was answered above, left standing by a mail program. They name no question of any answer. */
final class TrailingQuotes {
    private TrailingQuotes() {
    }

    /** The marks that something is said below. */
    static List<Mark> without(Sheet sheet, List<Mark> marks, int end) {
        List<Mark> ordered = marks.stream().sorted(Comparator.comparingInt(Mark::from)).toList();
        int said = ordered.size();
        int stop = end;
        while (said > 0 && ordered.get(said - 1).rule().equals("quotation") && sheet.blank(ordered.get(said - 1).to(), stop)) {
            said--;
            stop = ordered.get(said).from();
        }
        return ordered.subList(0, said);
    }
}
