package coop.hatstand.revise;

import coop.hatstand.document.Block;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells of words that stand where nothing is taken over from, in full, so that none are lost. */
final class Loose {
    private final Desk desk;
    private final Remains remains;
    private final Metadata made;

    /** @param made the words around the pack as it was made, which editors and readers may find among the others */
    Loose(Desk desk, Remains remains, Metadata made) {
        this.desk = desk;
        this.remains = remains;
        this.made = made;
    }

    void tell() {
        // Editors keep the order of blocks, not always where a section ends: what stood anywhere may stand anywhere.
        Map<String, Integer> was = new HashMap<>();
        remains.before().values().forEach(blocks -> lines(blocks).forEach(line -> was.merge(line, 1, Integer::sum)));
        Set<String> headings = headings();
        Pattern pages = Pattern.compile("\\s*" + Pattern.quote(made.furniture().page()).replaceAll("\\{pages?}", "\\\\E\\\\d{0,9}\\\\Q"));
        remains.after().forEach((section, blocks) -> {
            for (Block block : section.equals(Outline.NOTICES) ? List.<Block>of() : blocks) {
                parts(block).filter(part -> lines(List.of(part)).filter(line -> !headings.contains(line) && !pages.matcher(line).matches() && was.merge(line, -1, Integer::sum) < 0).count() > 0)
                        .filter(part -> !takenOver(section, block)).forEach(part -> desk.unplaced("unplaced", place(section), Look.words(List.of(part))));
            }
        });
        for (Map.Entry<String, Slot> slot : desk.after.slots().entrySet()) {
            if (desk.before.slot(slot.getKey()).isEmpty() && !Look.of(slot.getValue().blocks()).isEmpty()) {
                desk.unplaced("unplaced", slot.getValue().label(), Look.words(slot.getValue().blocks()));
            }
        }
    }

    /** What heads a pack, its pages and its sections: a list of contents that nobody brought up to date has these words still. */
    private Set<String> headings() {
        Set<String> headings = new HashSet<>();
        Stream<String> around = Stream.of(made.title(), made.furniture().kicker(), made.furniture().contents());
        Stream<String> within = desk.before.sectionIds().stream().map(id -> desk.before.section(id).orElseThrow().heading())
                .flatMap(heading -> Stream.concat(heading.kicker().stream(), Stream.of(heading.number().orElse("") + " " + Look.inlineWords(heading.words()))));
        Stream.concat(around, within).map(Look::line).filter(words -> !words.isEmpty()).flatMap(words -> lines(List.of(Paragraph.of(words)))).forEach(headings::add);
        return headings;
    }

    /** A table is told of row by row. */
    private static Stream<Block> parts(Block block) {
        return block instanceof Table table ? Stream.concat(Stream.of(table.header()), table.rows().stream()).map(row -> new Table(row, List.of(), false)) : Stream.of(block);
    }

    /** Line by line, since lists side by side come back as one, and one as two. */
    private static Stream<String> lines(List<Block> blocks) {
        return Look.of(blocks).lines().filter(line -> !line.isBlank());
    }

    private boolean takenOver(String section, Block block) {
        boolean facts = block instanceof Facts && (section.equals(Outline.TOP) || desk.question(section).isPresent());
        return facts || desk.tableRead && desk.after.table(PeopleEdits.SECTION).filter(table -> table == block).isPresent();
    }

    private String place(String section) {
        return desk.question(section).map(question -> desk.labels.text("revise.place.question", question.number()))
                .or(() -> desk.after.section(section).map(known -> Look.inlineWords(known.heading().words())))
                .orElseGet(() -> desk.labels.text("revise.place.top"));
    }
}
