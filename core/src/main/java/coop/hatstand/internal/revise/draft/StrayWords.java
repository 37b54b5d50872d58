package coop.hatstand.internal.revise.draft;

import coop.hatstand.document.Block;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Slot;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.compare.DraftOutline;
import coop.hatstand.internal.revise.compare.DraftOutline.PlacedEntry;
import coop.hatstand.internal.revise.compare.StrayPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives an answer back its words where they stand apart from the line above it: that line was deleted, the words alone were pasted elsewhere, or they
 * were set as a heading. Otherwise they would be taken for deleted here, and for somebody else's there.
 */
final class StrayWords {
    private final DraftOutline before;
    private final DraftOutline after;
    private final List<StrayPlace> places = new ArrayList<>();
    private final Map<String, String> found = new HashMap<>();

    StrayWords(DraftOutline before, DraftOutline after) {
        this.before = before;
        this.after = after;
    }

    void mend() {
        for (PlacedEntry was : before.entries()) {
            Optional<PlacedEntry> is = after.entry(was.entry().id());
            List<Block> body = is.map(placed -> placed.entry().body()).orElse(List.of());
            if (!ComparableText.isEmpty(was.entry().body()) && !ComparableText.same(was.entry().body(), body)) {
                mend(was, is, ComparableText.isEmpty(body) ? List.of() : body);
            }
        }
        places.forEach(StrayPlace::putBack);
    }

    private void mend(PlacedEntry was, Optional<PlacedEntry> is, List<Block> body) {
        List<String> left = new ArrayList<>(body.stream().map(ComparableText::look).toList());
        List<String> missing = was.entry().body().stream().map(ComparableText::look).filter(look -> !left.remove(look)).toList();
        if (missing.isEmpty()) {
            return;
        }
        if (places.isEmpty()) {
            gather();
        }
        for (StrayPlace place : places) {
            // A part of an answer may be moved to another answer on purpose.
            if (body.isEmpty() ? !place.id().equals(was.entry().id()) : place.section().equals(is.orElseThrow().section()) && place.isLoose()) {
                List<Block> words = body.isEmpty() ? place.takeLike(missing) : place.take(missing);
                if (!words.isEmpty()) {
                    boolean moved = is.isEmpty() || body.isEmpty() && !place.section().equals(DraftOutline.TOP);
                    String section = moved ? place.section() : is.get().section();
                    Entry entry = is.map(PlacedEntry::entry).orElse(was.entry());
                    after.setEntry(new PlacedEntry(new Entry(was.entry().id(), entry.byline(), joined(was.entry().body(), body, words), entry.notes()), section));
                    found.put(was.entry().id(), ComparableText.words(words));
                    return;
                }
            }
        }
    }

    /** The words where they were: before the first block that came after them. */
    private static List<Block> joined(List<Block> was, List<Block> is, List<Block> words) {
        List<String> looks = was.stream().map(ComparableText::look).toList();
        int from = looks.indexOf(ComparableText.look(words.get(0)));
        int at = 0;
        while (at < is.size() && looks.lastIndexOf(ComparableText.look(is.get(at))) < from) {
            at++;
        }
        List<Block> body = new ArrayList<>(is);
        body.addAll(at, words);
        return body;
    }

    private void gather() {
        for (String section : List.copyOf(after.loosePlaces())) {
            places.add(StrayPlace.loose(section, after.loose(section), before.loose(section), rest -> after.setLoose(section, rest)));
        }
        for (PlacedEntry placed : after.entries()) {
            Entry entry = placed.entry();
            Optional<PlacedEntry> was = before.entry(entry.id());
            List<Block> own = was.map(made -> made.entry().body()).orElse(List.of());
            String name = ComparableText.line(entry.byline().name());
            boolean strange = was.isEmpty() && !name.isEmpty();
            List<Block> all = strange ? Stream.concat(Stream.of(Paragraph.of(name)), entry.body().stream()).toList() : entry.body();
            places.add(StrayPlace.entry(entry.id(), placed.section(), all, own, rest -> after.setEntry(new PlacedEntry(
                    new Entry(entry.id(), strange ? unnamed(entry.byline()) : entry.byline(), rest, entry.notes()), placed.section()))));
        }
        for (Slot slot : List.copyOf(after.slots().values())) {
            List<Block> own = before.slot(slot.id()).map(Slot::blocks).orElse(List.of());
            places.add(StrayPlace.entry(slot.id(), sectionOf(slot.id()), slot.blocks(), own, rest -> after.setSlot(new Slot(slot.id(), slot.kind(), slot.label(), slot.prompt(), rest))));
        }
    }

    private static Entry.Byline unnamed(Entry.Byline byline) {
        return new Entry.Byline("", byline.chips(), byline.remarks(), byline.ref(), byline.place());
    }

    private String sectionOf(String slot) {
        String id = slot.replaceFirst("-(line|decision|file|room)$", "");
        return after.entry(id).map(PlacedEntry::section).orElse(id);
    }

    void tell(BriefingEditor editor) {
        found.forEach((id, words) -> editor.info("entry-by-words", BriefingEditor.ref(id), words));
    }
}
