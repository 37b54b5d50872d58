package coop.hatstand.internal.revise.draft;

import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Section;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.compare.DraftOutline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports edits to text that the program writes itself: around the title, page headings, question numbers, the guidance, the order of things. */
final class ReadOnlyChanges {
    private final BriefingEditor briefingEditor;

    ReadOnlyChanges(BriefingEditor briefingEditor) {
        this.briefingEditor = briefingEditor;
    }

    void tell(Document was, Document is) {
        Metadata.Furniture before = was.metadata().furniture();
        Metadata.Furniture after = is.metadata().furniture();
        String top = briefingEditor.labels.text("revise.place.top");
        words(top, before.kicker(), after.kicker());
        words(top, before.standfirst(), after.standfirst());
        words(top, before.contents(), after.contents());
        guidance(top, before, after.guidance(), was.metadata().title());
        briefingEditor.after.slots().forEach((id, slot) -> briefingEditor.before.slot(id).ifPresent(made -> words(ComparableText.label(made.label()), ComparableText.label(made.label()), ComparableText.label(slot.label()))));
        briefingEditor.after.sectionIds().forEach(id -> briefingEditor.before.section(id).ifPresent(section -> heading(section, briefingEditor.after.section(id).orElseThrow())));
        order(briefingEditor.labels.text("revise.place.draft"), shared(briefingEditor.before.sectionIds(), briefingEditor.after.sectionIds()), shared(briefingEditor.after.sectionIds(), briefingEditor.before.sectionIds()));
    }

    private void heading(Section was, Section is) {
        Optional<String> number = briefingEditor.question(was.id()).map(question -> briefingEditor.labels.text("revise.place.question", question.number()));
        String place = number.orElseGet(() -> ComparableText.inlineWords(was.heading().words()));
        words(place, was.heading().kicker().orElse(""), is.heading().kicker().orElse(""));
        words(place, was.heading().number().orElse(""), is.heading().number().orElse(""));
        if (number.isEmpty()) {
            words(place, ComparableText.inlineWords(was.heading().words()), ComparableText.inlineWords(is.heading().words()));
        } else {
            letters(place, briefingEditor.before.facts(was.id()), briefingEditor.after.facts(was.id()));
        }
        List<String> before = briefingEditor.before.entriesOf(was.id());
        List<String> after = briefingEditor.after.entriesOf(was.id());
        order(place, shared(before, new HashSet<>(after)), shared(after, new HashSet<>(before)));
    }

    /** The letters of a question's parts. */
    private void letters(String place, List<Facts.Fact> was, List<Facts.Fact> is) {
        Set<String> known = was.stream().map(part -> ComparableText.line(part.label())).collect(Collectors.toSet());
        is.stream().map(part -> ComparableText.line(part.label())).filter(label -> !known.contains(label)).forEach(label -> words(place, "", label));
    }

    /** If an editor lost such text, nothing is meant by that. */
    private void words(String place, String was, String is) {
        if (!ComparableText.line(is).isEmpty() && !ComparableText.line(is).equals(ComparableText.line(was))) {
            briefingEditor.unplaced("unplaced", place, ComparableText.line(is));
        }
    }

    private void guidance(String top, Metadata.Furniture was, List<Block> is, String title) {
        Set<String> known = ComparableText.lines(was.guidance()).collect(Collectors.toCollection(HashSet::new));
        // If an editor lost the style, the line above the title ends the guidance.
        Stream.of(was.kicker(), was.standfirst(), title).map(ComparableText::line).forEach(known::add);
        briefingEditor.before.loosePlaces().stream().filter(DraftOutline.TOP::equals).flatMap(section -> ComparableText.lines(briefingEditor.before.loose(section))).forEach(known::add);
        ComparableText.lines(is).filter(line -> !known.contains(line)).forEach(line -> briefingEditor.unplaced("unplaced", top, line));
    }

    private void order(String place, List<String> was, List<String> is) {
        if (!was.equals(is)) {
            briefingEditor.notice("order-kept", place);
        }
    }

    private static List<String> shared(Iterable<String> ids, Set<String> others) {
        List<String> shared = new ArrayList<>();
        ids.forEach(id -> {
            if (others.contains(id)) {
                shared.add(id);
            }
        });
        return shared;
    }
}
