package coop.hatstand.revise;

import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells of changes to words that the program makes anew each time: those around the title, headings of pages, numbers of questions, the guidance, the order of things. */
final class Fixed {
    private final Desk desk;

    Fixed(Desk desk) {
        this.desk = desk;
    }

    void tell(Document was, Document is) {
        Metadata.Furniture before = was.metadata().furniture();
        Metadata.Furniture after = is.metadata().furniture();
        String top = desk.labels.text("revise.place.top");
        words(top, before.kicker(), after.kicker());
        words(top, before.standfirst(), after.standfirst());
        words(top, before.contents(), after.contents());
        guidance(top, before, after.guidance());
        desk.after.slots().forEach((id, slot) -> desk.before.slot(id).ifPresent(made -> words(Look.label(made.label()), Look.label(made.label()), Look.label(slot.label()))));
        desk.after.sectionIds().forEach(id -> desk.before.section(id).ifPresent(section -> heading(section, desk.after.section(id).orElseThrow())));
        order(desk.labels.text("revise.place.draft"), shared(desk.before.sectionIds(), desk.after.sectionIds()), shared(desk.after.sectionIds(), desk.before.sectionIds()));
    }

    private void heading(Section was, Section is) {
        Optional<String> number = desk.question(was.id()).map(question -> desk.labels.text("revise.place.question", question.number()));
        String place = number.orElseGet(() -> Look.inlineWords(was.heading().words()));
        words(place, was.heading().kicker().orElse(""), is.heading().kicker().orElse(""));
        words(place, was.heading().number().orElse(""), is.heading().number().orElse(""));
        if (number.isEmpty()) {
            words(place, Look.inlineWords(was.heading().words()), Look.inlineWords(is.heading().words()));
        } else {
            letters(place, desk.before.facts(was.id()), desk.after.facts(was.id()));
        }
        List<String> before = desk.before.entriesOf(was.id());
        List<String> after = desk.after.entriesOf(was.id());
        order(place, shared(before, new HashSet<>(after)), shared(after, new HashSet<>(before)));
    }

    /** The letters of a question's parts. */
    private void letters(String place, List<Facts.Fact> was, List<Facts.Fact> is) {
        Set<String> known = was.stream().map(part -> Look.line(part.label())).collect(Collectors.toSet());
        is.stream().map(part -> Look.line(part.label())).filter(label -> !known.contains(label)).forEach(label -> words(place, "", label));
    }

    /** An editor that lost such words has said nothing by it. */
    private void words(String place, String was, String is) {
        if (!Look.line(is).isEmpty() && !Look.line(is).equals(Look.line(was))) {
            desk.unplaced("unplaced", place, Look.line(is));
        }
    }

    private void guidance(String top, Metadata.Furniture was, List<Block> is) {
        Set<String> known = Look.lines(was.guidance()).collect(Collectors.toCollection(HashSet::new));
        // Where an editor lost its style, the line above the title ends the guidance.
        known.add(Look.line(was.kicker()));
        Look.lines(is).filter(line -> !known.contains(line)).forEach(line -> desk.unplaced("unplaced", top, line));
    }

    private void order(String place, List<String> was, List<String> is) {
        if (!was.equals(is)) {
            desk.notice("order-kept", place);
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
