package coop.hatstand.internal.revise.compare;

import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of a document by id, with the section each is in. Blocks before the first section are in the section {@value #TOP}. */
public final class DraftOutline {
    public static final String TOP = "";
    /** The section for notices. */
    public static final String NOTICES = "notices";
    /** How the ids of a question's slots end. */
    public static final List<String> OF_QUESTIONS = List.of("-line", "-decision");

    /** An answer or an unfiled passage. */
    public record PlacedEntry(Entry entry, String section) {
    }

    private final SectionMatcher matcher;
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Map<String, PlacedEntry> entries = new LinkedHashMap<>();
    private final Map<String, List<String>> bySection = new HashMap<>();
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, List<Block>> loose = new LinkedHashMap<>();
    /** The slots of the original pack, for an edited document. */
    private final Map<String, Slot> made;
    private String lastEntry = "";

    private DraftOutline(SectionMatcher matcher, Map<String, Slot> made) {
        this.matcher = matcher;
        this.made = made;
    }

    /** The outline of the original pack. */
    public static DraftOutline of(Document document) {
        return walked(document, SectionMatcher.ALL, Map.of());
    }

    /** The outline of an edited document. What is under an unknown heading belongs to the known section around or before it. */
    public static DraftOutline edited(Document document, DraftOutline before, Labels labels) {
        return walked(document, new SectionMatcher(before, document, labels), before.slots());
    }

    private static DraftOutline walked(Document document, SectionMatcher matcher, Map<String, Slot> made) {
        DraftOutline draftOutline = new DraftOutline(matcher, made);
        draftOutline.walk(document.blocks());
        return draftOutline;
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
                Optional<String> name = matcher.id(section);
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

    /** A slot that lost its id is recognised by its position and its label. */
    private String slotId(Slot slot, String section) {
        boolean named = matcher == SectionMatcher.ALL || slot.kind() == Slot.Kind.HANDWRITING || OF_QUESTIONS.stream().anyMatch(slot.id()::endsWith) || slot.id().endsWith("-file");
        String likely = slot.kind() == Slot.Kind.FILE_UNDER ? lastEntry + "-file" : section + ofQuestion(slot, section);
        return named || slots.containsKey(likely) ? slot.id() : likely;
    }

    private String ofQuestion(Slot slot, String section) {
        return OF_QUESTIONS.stream().filter(end -> Optional.ofNullable(made.get(section + end)).filter(known -> ComparableText.label(known.label()).equals(ComparableText.label(slot.label()))).isPresent())
                .findFirst().orElse(OF_QUESTIONS.get(0));
    }

    /** The headings of the sections recognised by nothing but their place. */
    public List<String> byPlace() {
        return matcher.byPlace();
    }

    public void setEntry(PlacedEntry placed) {
        PlacedEntry was = entries.put(placed.entry().id(), placed);
        if (was == null || !was.section().equals(placed.section())) {
            bySection.values().forEach(ids -> ids.remove(placed.entry().id()));
            bySection.computeIfAbsent(placed.section(), k -> new ArrayList<>()).add(placed.entry().id());
        }
    }

    public void setSection(String id, Section section) {
        sections.put(id, section);
    }

    public void setSlot(Slot slot) {
        slots.put(slot.id(), slot);
    }

    public void setLoose(String section, List<Block> blocks) {
        loose.put(section, blocks);
    }

    public Set<String> sectionIds() {
        return sections.keySet();
    }

    public Optional<Section> section(String id) {
        return Optional.ofNullable(sections.get(id));
    }

    public List<PlacedEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** The ids of the answers and passages in a section, in order. */
    public List<String> entriesOf(String section) {
        return bySection.getOrDefault(section, List.of());
    }

    public Optional<PlacedEntry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    public Map<String, Slot> slots() {
        return slots;
    }

    public Optional<Slot> slot(String id) {
        return Optional.ofNullable(slots.get(id));
    }

    /** The content of a section other than entries, slots and sections. */
    public List<Block> loose(String section) {
        return loose.getOrDefault(section, List.of());
    }

    public Set<String> loosePlaces() {
        return loose.keySet();
    }

    /** The rows of labels and values in a section. */
    public List<Facts.Fact> facts(String section) {
        return loose(section).stream().filter(Facts.class::isInstance).flatMap(block -> ((Facts) block).facts().stream()).toList();
    }

    /** The first table in a section. */
    public Optional<Table> table(String section) {
        return loose(section).stream().filter(Table.class::isInstance).map(Table.class::cast).findFirst();
    }
}
