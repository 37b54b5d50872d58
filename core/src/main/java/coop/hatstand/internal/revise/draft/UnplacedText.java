package coop.hatstand.internal.revise.draft;

import coop.hatstand.document.Block;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.compare.DraftOutline;
import coop.hatstand.internal.revise.compare.TypedText;
import coop.hatstand.internal.revise.compare.UnmatchedBlocks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports in full any text typed where nothing is read from, so that none is lost. */
final class UnplacedText {
    private final BriefingEditor editor;
    private final UnmatchedBlocks unmatchedBlocks;
    private final Metadata made;

    /** @param made the texts around the original pack, which may turn up in the body */
    UnplacedText(BriefingEditor editor, UnmatchedBlocks unmatchedBlocks, Metadata made) {
        this.editor = editor;
        this.unmatchedBlocks = unmatchedBlocks;
        this.made = made;
    }

    void tell() {
        // Editors keep the order of blocks but not always where a section ends, so a block may turn up in another section.
        Map<String, Integer> was = new HashMap<>();
        unmatchedBlocks.before().values().forEach(blocks -> lines(blocks).forEach(line -> was.merge(line, 1, Integer::sum)));
        Set<String> headings = headings();
        Set<String> prompts = editor.before.slots().values().stream().flatMap(slot -> Stream.concat(Stream.of(slot.prompt()), slot.prompt().lines())).map(ComparableText::line).collect(Collectors.toSet());
        Pattern pages = Pattern.compile("\\s*" + Pattern.quote(made.furniture().page()).replaceAll("\\{pages?}", "\\\\E\\\\d{0,9}\\\\Q"));
        unmatchedBlocks.after().forEach((section, blocks) -> {
            List<String> own = lines(unmatchedBlocks.before().getOrDefault(section, List.of())).toList();
            for (Block block : section.equals(DraftOutline.NOTICES) ? List.<Block>of() : blocks) {
                parts(block).filter(part -> !prompts.contains(ComparableText.words(List.of(part)))).filter(part -> lines(List.of(part)).filter(line -> !headings.contains(line) && !pages.matcher(line).matches() && was.merge(line, -1, Integer::sum) < 0 && !editor.isEcho(line, own)).count() > 0)
                        .filter(part -> !takenOver(section, block)).forEach(part -> editor.unplaced("unplaced", place(section), ComparableText.words(List.of(part))));
            }
        });
        for (Map.Entry<String, Slot> slot : editor.after.slots().entrySet()) {
            boolean unread = editor.before.slot(slot.getKey()).filter(made -> made.kind() != Slot.Kind.HANDWRITING).isEmpty();
            List<Block> typed = TypedText.in(slot.getValue(), editor.before.slot(slot.getKey()).orElse(slot.getValue()));
            if (unread && !ComparableText.of(typed).isEmpty()) {
                editor.unplaced("unplaced", slot.getValue().label().isBlank() ? editor.labels.text("front.say") : slot.getValue().label(), ComparableText.words(typed));
            }
        }
    }

    /** The headings of a pack, its pages and its sections, which a table of contents still has if nobody updated it. */
    private Set<String> headings() {
        Set<String> headings = new HashSet<>();
        Stream<String> around = Stream.of(made.title(), made.furniture().kicker(), made.furniture().contents());
        Stream<String> within = editor.before.sectionIds().stream().map(id -> editor.before.section(id).orElseThrow().heading())
                .flatMap(heading -> Stream.concat(heading.kicker().stream(), Stream.of(heading.number().orElse("") + " " + ComparableText.inlineWords(heading.words()))));
        Stream.concat(around, within).map(ComparableText::line).filter(words -> !words.isEmpty()).flatMap(words -> lines(List.of(Paragraph.of(words)))).forEach(headings::add);
        return headings;
    }

    /** A table is reported row by row. */
    private static Stream<Block> parts(Block block) {
        return block instanceof Table table ? Stream.concat(Stream.of(table.header()), table.rows().stream()).map(row -> new Table(row, List.of(), false)) : Stream.of(block);
    }

    /** Line by line, since adjacent lists may come back as one, and one as two. */
    private static Stream<String> lines(List<Block> blocks) {
        return ComparableText.of(blocks).lines().filter(line -> !line.isBlank());
    }

    private boolean takenOver(String section, Block block) {
        boolean facts = block instanceof Facts && (Set.of(DraftOutline.TOP, HeadEdits.DECLINED).contains(section) || editor.question(section).isPresent());
        return facts || editor.tableRead && editor.after.table(PeopleEdits.SECTION).filter(table -> table == block).isPresent();
    }

    private String place(String section) {
        return editor.question(section).map(question -> editor.labels.text("revise.place.question", question.number()))
                .or(() -> editor.after.section(section).map(known -> ComparableText.inlineWords(known.heading().words())))
                .orElseGet(() -> editor.labels.text("revise.place.top"));
    }
}
