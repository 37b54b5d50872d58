package coop.hatstand.revise;

import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import coop.hatstand.labels.Labels;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A document's parts by their ids, with the section that each stands in; blocks above all sections stand in the section {@value #TOP}. */
final class Outline {
    static final String TOP = "";
    /** The section of notices. */
    static final String NOTICES = "notices";

    /** An answer or a passage. */
    record PlacedEntry(Entry entry, String section) {
    }

    private final Known known;
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Map<String, PlacedEntry> entries = new LinkedHashMap<>();
    private final Map<String, List<String>> bySection = new HashMap<>();
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, List<Block>> loose = new LinkedHashMap<>();
    private String lastEntry = "";

    private Outline(Known known) {
        this.known = known;
    }

    /** The outline of a pack as it was made. */
    static Outline of(Document document) {
        return walked(document, Known.ALL);
    }

    /** The outline of an edited document; what stands under a heading that is not known stands in the known section around or before it. */
    static Outline edited(Document document, Outline before, Labels labels) {
        return walked(document, new Known(before, document, labels));
    }

    private static Outline walked(Document document, Known known) {
        Outline outline = new Outline(known);
        outline.walk(document.blocks());
        return outline;
    }

    private record Step(List<Block> blocks, int next, String section) {
    }

    private void walk(List<Block> blocks) {
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(blocks, 0, TOP)));
        String last = TOP;
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (step.next() == step.blocks().size()) {
                continue;
            }
            open.push(new Step(step.blocks(), step.next() + 1, step.section()));
            if (step.blocks().get(step.next()) instanceof Section section) {
                Optional<String> name = known.id(section);
                String id = name.orElse(step.section().isEmpty() ? last : step.section());
                if (name.isEmpty() || sections.putIfAbsent(id, section) != null) {
                    loose.computeIfAbsent(id, k -> new ArrayList<>()).add(heading(section));
                }
                last = id;
                open.push(new Step(section.blocks(), 0, id));
            } else {
                add(step.blocks().get(step.next()), step.section());
            }
        }
    }

    private static Block heading(Section section) {
        return new Paragraph(Paragraph.Voice.PEOPLE, section.heading().words());
    }

    private void add(Block block, String section) {
        if (block instanceof Entry entry) {
            if (entries.putIfAbsent(entry.id(), new PlacedEntry(entry, section)) == null) {
                bySection.computeIfAbsent(section, k -> new ArrayList<>()).add(entry.id());
            }
            lastEntry = entry.id();
        } else if (block instanceof Slot slot) {
            slots.putIfAbsent(slotId(slot, section), slot);
        } else {
            loose.computeIfAbsent(section, k -> new ArrayList<>()).add(block);
        }
    }

    /** A place to write that lost its name is known by where it stands. */
    private String slotId(Slot slot, String section) {
        String likely = slot.kind() == Slot.Kind.LINE_TO_TAKE ? section + "-line" : lastEntry + "-file";
        boolean named = known == Known.ALL || slot.id().endsWith("-line") || slot.id().endsWith("-file");
        return named || slots.containsKey(likely) ? slot.id() : likely;
    }

    void setEntry(PlacedEntry placed) {
        entries.put(placed.entry().id(), placed);
    }

    void setSection(String id, Section section) {
        sections.put(id, section);
    }

    void setSlot(Slot slot) {
        slots.put(slot.id(), slot);
    }

    void setLoose(String section, List<Block> blocks) {
        loose.put(section, blocks);
    }

    Set<String> sectionIds() {
        return sections.keySet();
    }

    Optional<Section> section(String id) {
        return Optional.ofNullable(sections.get(id));
    }

    List<PlacedEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** The ids of the answers and passages in a section, in order. */
    List<String> entriesOf(String section) {
        return bySection.getOrDefault(section, List.of());
    }

    Optional<PlacedEntry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    Map<String, Slot> slots() {
        return slots;
    }

    Optional<Slot> slot(String id) {
        return Optional.ofNullable(slots.get(id));
    }

    /** What stands in a section beside entries, slots and sections. */
    List<Block> loose(String section) {
        return loose.getOrDefault(section, List.of());
    }

    Set<String> loosePlaces() {
        return loose.keySet();
    }

    /** The rows of labels and values in a section. */
    List<Facts.Fact> facts(String section) {
        return loose(section).stream().filter(Facts.class::isInstance).flatMap(block -> ((Facts) block).facts().stream()).toList();
    }

    /** The first table in a section. */
    Optional<Table> table(String section) {
        return loose(section).stream().filter(Table.class::isInstance).map(Table.class::cast).findFirst();
    }
}
