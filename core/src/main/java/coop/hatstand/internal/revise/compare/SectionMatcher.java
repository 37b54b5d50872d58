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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognises a pack's sections by id or, if the id was lost, by the number or text of the heading. */
public final class SectionMatcher {
    /** Trusts every section's id. */
    static final SectionMatcher ALL = new SectionMatcher();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> byWords = new HashMap<>();
    private final Map<String, String> byNumber = new HashMap<>();

    private SectionMatcher() {
    }

    SectionMatcher(DraftOutline before, Document edited, Labels labels) {
        ids.addAll(before.sectionIds());
        // A pack may print more notices than its briefing has, so it may have a section for notices that the briefing alone would not.
        ids.add(DraftOutline.NOTICES);
        Set<String> there = there(edited);
        for (String id : before.sectionIds()) {
            Section section = before.section(id).orElseThrow();
            if (!there.contains(id)) {
                byWords.putIfAbsent(words(section), id);
                section.heading().number().ifPresent(number -> byNumber.putIfAbsent(number, id));
            }
        }
        if (!there.contains(DraftOutline.NOTICES)) {
            byWords.putIfAbsent(ComparableText.line(labels.text("back.notices")), DraftOutline.NOTICES);
        }
    }

    /** The id of one of the pack's sections; empty if it is none of them. */
    Optional<String> id(Section section) {
        if (this == ALL || ids.contains(section.id())) {
            return Optional.of(section.id());
        }
        String number = section.heading().number().orElse(words(section).split(" ", 2)[0]);
        return Optional.ofNullable(byNumber.remove(number)).or(() -> Optional.ofNullable(byWords.remove(words(section))));
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
