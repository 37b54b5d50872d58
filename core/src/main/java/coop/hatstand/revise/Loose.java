package coop.hatstand.revise;

import coop.hatstand.document.Block;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells of words that stand where nothing is taken over from, in full, so that none are lost. */
final class Loose {
    private final Desk desk;

    Loose(Desk desk) {
        this.desk = desk;
    }

    void tell() {
        // Editors keep the order of blocks, not always where a section ends: what stood anywhere may stand anywhere.
        Map<String, Integer> was = new HashMap<>();
        for (String section : desk.before.loosePlaces()) {
            lines(desk.before.loose(section)).forEach(line -> was.merge(line, 1, Integer::sum));
        }
        for (String id : desk.before.sectionIds()) {
            desk.before.section(id).flatMap(section -> section.heading().kicker())
                    .ifPresent(kicker -> lines(List.of(Paragraph.of(kicker))).forEach(line -> was.merge(line, 1, Integer::sum)));
        }
        for (String section : desk.after.loosePlaces()) {
            // A pack prints more notices than the briefing it carries has.
            if (section.equals(Outline.NOTICES)) {
                continue;
            }
            for (Block block : desk.after.loose(section)) {
                long strange = lines(List.of(block)).filter(line -> was.merge(line, -1, Integer::sum) < 0).count();
                if (strange > 0 && !takenOver(section, block)) {
                    desk.unplaced("unplaced", place(section), Look.words(List.of(block)));
                }
            }
        }
        for (Map.Entry<String, Slot> slot : desk.after.slots().entrySet()) {
            if (desk.before.slot(slot.getKey()).isEmpty() && !Look.of(slot.getValue().blocks()).isEmpty()) {
                desk.unplaced("unplaced", slot.getValue().label(), Look.words(slot.getValue().blocks()));
            }
        }
    }

    /** Line by line, since lists side by side come back as one, and one as two. */
    private static Stream<String> lines(List<Block> blocks) {
        return Look.of(blocks).lines().filter(line -> !line.isBlank());
    }

    private boolean takenOver(String section, Block block) {
        boolean facts = block instanceof Facts && (section.equals(Outline.TOP) || desk.question(section).isPresent());
        return facts || block instanceof Table && section.equals("people");
    }

    private String place(String section) {
        return desk.question(section).map(question -> desk.labels.text("revise.place.question", question.number()))
                .or(() -> desk.after.section(section).map(known -> Look.inlineWords(known.heading().words())))
                .orElseGet(() -> desk.labels.text("revise.place.top"));
    }
}
