package coop.hatstand.revise;

import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Section;
import coop.hatstand.labels.Labels;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sections that a pack had, to be known by their ids; one that lost its id on the way is known by its heading's number or words. */
final class Known {
    /** Takes every section for what it says it is. */
    static final Known ALL = new Known();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> byWords = new HashMap<>();
    private final Map<String, String> byNumber = new HashMap<>();

    private Known() {
    }

    Known(Outline before, Document edited, Labels labels) {
        ids.addAll(before.sectionIds());
        // A pack prints more notices than the briefing it carries has, so it may have a section of them that the briefing alone does not make.
        ids.add(Outline.NOTICES);
        Set<String> there = there(edited);
        for (String id : before.sectionIds()) {
            Section section = before.section(id).orElseThrow();
            if (!there.contains(id)) {
                byWords.putIfAbsent(words(section), id);
                section.heading().number().ifPresent(number -> byNumber.putIfAbsent(number, id));
            }
        }
        if (!there.contains(Outline.NOTICES)) {
            byWords.putIfAbsent(Look.line(labels.text("back.notices")), Outline.NOTICES);
        }
    }

    /** The id of a section of the pack; empty if it is none of them. */
    Optional<String> id(Section section) {
        if (this == ALL || ids.contains(section.id())) {
            return Optional.of(section.id());
        }
        Optional<String> numbered = section.heading().number().flatMap(number -> Optional.ofNullable(byNumber.remove(number)));
        return numbered.or(() -> Optional.ofNullable(byWords.remove(words(section))));
    }

    private static String words(Section section) {
        return Look.inlineWords(section.heading().words());
    }

    private static Set<String> there(Document edited) {
        Set<String> there = new HashSet<>();
        Deque<Section> open = new ArrayDeque<>();
        push(edited.blocks(), open);
        while (!open.isEmpty()) {
            Section section = open.pop();
            there.add(section.id());
            push(section.blocks(), open);
        }
        return there;
    }

    private static void push(Iterable<Block> blocks, Deque<Section> open) {
        blocks.forEach(block -> {
            if (block instanceof Section section) {
                open.push(section);
            }
        });
    }
}
