package coop.hatstand.revise;

import coop.hatstand.document.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells of words that somebody took out and every pack has anyway, such as those of the letter: they stay. */
final class Lasting {
    private final Desk desk;
    private final Remains remains;

    Lasting(Desk desk, Remains remains) {
        this.desk = desk;
        this.remains = remains;
    }

    void tell() {
        Map<String, Integer> there = new HashMap<>();
        remains.after().values().forEach(blocks -> Look.lines(blocks).forEach(line -> there.merge(line, 1, Integer::sum)));
        for (String section : desk.before.sectionIds()) {
            if (desk.question(section).isEmpty() && !section.equals(PeopleEdits.SECTION)) {
                gone(section, there);
            }
        }
    }

    private void gone(String section, Map<String, Integer> there) {
        List<String> gone = new ArrayList<>(lines(remains.before(), section));
        gone.removeIf(line -> there.merge(line, -1, Integer::sum) >= 0);
        // As many new lines as are missing are these lines edited, which is told of where they are.
        Set<String> was = new HashSet<>(lines(remains.before(), section));
        long edited = lines(remains.after(), section).stream().filter(line -> !was.contains(line)).count();
        if (gone.size() > edited) {
            desk.notice("stays", Look.inlineWords(desk.before.section(section).orElseThrow().heading().words()), String.join(" ", gone));
        }
    }

    private static List<String> lines(Map<String, List<Block>> remains, String section) {
        return Look.lines(remains.getOrDefault(section, List.of())).toList();
    }
}
