package coop.hatstand.internal.revise.compare;

import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Section;
import coop.hatstand.document.Text;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognises a pack's sections by id or, if the id was lost, by the number or text of the heading, or else by their place among the others. */
public final class SectionMatcher {
    /** Trusts every section's id. */
    static final SectionMatcher ALL = new SectionMatcher();
    private final Map<Section, String> ids = new IdentityHashMap<>();
    private final List<String> byPlace = new ArrayList<>();

    private SectionMatcher() {
    }

    SectionMatcher(DraftOutline before, Document edited, Labels labels) {
        List<Section> sections = all(edited);
        List<String> known = new ArrayList<>(before.sectionIds());
        // A pack may print more notices than its briefing has, so it may have a section for notices that the briefing alone would not.
        if (!known.contains(DraftOutline.NOTICES)) {
            known.add(DraftOutline.NOTICES);
        }
        sections.stream().filter(section -> known.contains(section.id())).forEach(section -> ids.put(section, section.id()));
        byHeading(sections, before, labels);
        byPlace(sections, known, before);
    }

    private void byHeading(List<Section> sections, DraftOutline before, Labels labels) {
        Map<String, String> byWords = new HashMap<>();
        Map<String, String> byNumber = new HashMap<>();
        Set<String> there = new HashSet<>(ids.values());
        before.sectionIds().stream().filter(id -> !there.contains(id)).forEach(id -> {
            Section section = before.section(id).orElseThrow();
            byWords.putIfAbsent(words(section), id);
            section.heading().number().ifPresent(number -> byNumber.putIfAbsent(number, id));
        });
        if (!there.contains(DraftOutline.NOTICES)) {
            byWords.putIfAbsent(ComparableText.line(labels.text("back.notices")), DraftOutline.NOTICES);
        }
        for (Section section : sections) {
            String number = section.heading().number().orElse(words(section).split(" ", 2)[0]);
            if (!ids.containsKey(section)) {
                Optional.ofNullable(byNumber.remove(number)).or(() -> Optional.ofNullable(byWords.remove(words(section)))).ifPresent(id -> ids.put(section, id));
            }
        }
    }

    /** Between two known sections, as many unknown ones as are missing are these; a paragraph of an answer that was set as a heading is none. */
    private void byPlace(List<Section> sections, List<String> known, DraftOutline before) {
        Set<String> there = new HashSet<>(ids.values());
        if (there.containsAll(before.sectionIds())) {
            return;
        }
        Set<String> said = new HashSet<>();
        before.entries().forEach(placed -> ComparableText.lines(placed.entry().body()).forEach(said::add));
        List<Section> unknown = new ArrayList<>();
        int last = -1;
        for (Section section : sections) {
            if (ids.containsKey(section)) {
                int next = known.indexOf(ids.get(section));
                byPlace(unknown, known.subList(Math.min(last + 1, next), next), there, before);
                unknown.clear();
                last = next;
            } else if (!said.contains(words(section))) {
                unknown.add(section);
            }
        }
        byPlace(unknown, known.subList(last + 1, known.size()), there, before);
    }

    private void byPlace(List<Section> unknown, List<String> between, Set<String> there, DraftOutline before) {
        List<String> missing = between.stream().filter(id -> !there.contains(id) && before.section(id).isPresent()).toList();
        for (int i = 0; i < unknown.size() && unknown.size() == missing.size(); i++) {
            ids.put(unknown.get(i), missing.get(i));
            byPlace.add(words(unknown.get(i)));
        }
    }

    /** The id of one of the pack's sections; empty if it is none of them. */
    Optional<String> id(Section section) {
        return this == ALL ? Optional.of(section.id()) : Optional.ofNullable(ids.get(section));
    }

    /** The headings of the sections recognised by nothing but their place. */
    List<String> byPlace() {
        return byPlace;
    }

    /** The section with the number before its heading's text separated out. */
    public static Section numbered(Section section, Section made) {
        Optional<String> number = made.heading().number();
        boolean before = section.heading().number().isEmpty() && !section.heading().words().isEmpty()
                && section.heading().words().get(0) instanceof Text text && number.filter(digits -> text.text().startsWith(digits + " ")).isPresent();
        if (!before) {
            return section;
        }
        List<Inline> words = new ArrayList<>(section.heading().words());
        words.set(0, new Text(((Text) words.get(0)).text().substring(number.get().length() + 1)));
        return new Section(section.id(), section.role(), new Section.Heading(section.heading().kicker(), number, words), List.of());
    }

    private static String words(Section section) {
        return ComparableText.inlineWords(section.heading().words());
    }

    private static List<Section> all(Document edited) {
        List<Section> all = new ArrayList<>();
        Deque<Block> open = new ArrayDeque<>();
        push(edited.blocks(), open);
        while (!open.isEmpty()) {
            if (open.pop() instanceof Section section) {
                all.add(section);
                push(section.blocks(), open);
            }
        }
        return all;
    }

    private static void push(List<Block> blocks, Deque<Block> open) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            open.push(blocks.get(i));
        }
    }
}
