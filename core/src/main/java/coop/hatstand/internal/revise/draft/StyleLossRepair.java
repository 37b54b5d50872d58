package coop.hatstand.internal.revise.draft;

import coop.hatstand.document.Block;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Facts.Fact;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Text;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.compare.DraftOutline;
import coop.hatstand.internal.revise.compare.DraftOutline.PlacedEntry;
import coop.hatstand.internal.revise.compare.SectionMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recovers the parts of a draft that an editor turned into plain paragraphs, recognised by their text: facts, slots, the line above
 * a question's heading. Editors that drop unknown styles do this.
 */
final class StyleLossRepair {
    private static final String RULE = "* * *";
    private final DraftOutline before;
    private final DraftOutline after;
    private final Set<String> kickers = new HashSet<>();

    StyleLossRepair(DraftOutline before, DraftOutline after) {
        this.before = before;
        this.after = after;
        before.sectionIds().forEach(id -> before.section(id).flatMap(section -> section.heading().kicker()).map(ComparableText::line).ifPresent(kickers::add));
    }

    void mend() {
        List.copyOf(after.sectionIds()).forEach(id -> before.section(id).ifPresent(made -> after.setSection(id, SectionMatcher.numbered(after.section(id).orElseThrow(), made))));
        after.entries().forEach(this::entry);
        List.copyOf(after.loosePlaces()).forEach(section -> after.setLoose(section, withoutKickers(after.loose(section))));
        Stream.concat(Stream.of(DraftOutline.TOP), List.copyOf(after.sectionIds()).stream()).forEach(section -> {
            if (after.facts(section).isEmpty() && !before.facts(section).isEmpty()) {
                facts(section);
            }
            List<Slot> made = DraftOutline.OF_QUESTIONS.stream().flatMap(end -> before.slot(section + end).stream()).toList();
            made.forEach(slot -> after.slot(slot.id()).ifPresent(is -> withoutOwn(section, is)));
            made.stream().filter(slot -> after.slot(slot.id()).isEmpty()).forEach(slot -> slot(section, slot, made));
        });
    }

    /** The pack's own words below a slot are not written in it. */
    private void withoutOwn(String section, Slot slot) {
        List<String> own = own(section);
        List<Block> typed = new ArrayList<>(slot.blocks());
        dropKicker(typed);
        List<Block> loose = new ArrayList<>(after.loose(section));
        List.copyOf(typed).stream().filter(block -> own.contains(ComparableText.look(block))).forEach(loose::add);
        typed.removeAll(loose);
        if (typed.size() < slot.blocks().size()) {
            after.setLoose(section, loose);
            after.setSlot(new Slot(slot.id(), slot.kind(), slot.label(), slot.prompt(), typed));
        }
    }

    /** How the pack's own words in a section look, those that the draft still has there left out. */
    private List<String> own(String section) {
        List<String> own = new ArrayList<>(before.loose(section).stream().map(ComparableText::look).toList());
        own.removeAll(after.loose(section).stream().map(ComparableText::look).toList());
        return own;
    }

    private void facts(String section) {
        List<Block> blocks = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (Block block : after.loose(section)) {
            Optional<Fact> fact = block instanceof Paragraph paragraph ? fact(Prose.ofInlines(paragraph.content()), section) : Optional.empty();
            fact.ifPresentOrElse(facts::add, () -> blocks.add(block));
        }
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts));
            after.setLoose(section, blocks);
        }
    }

    /** One of the pack's labels, a tab, and the value. Chips after it are ordinary text. */
    private Optional<Fact> fact(String words, String section) {
        int tab = words.indexOf('\t');
        String label = ComparableText.line(words.substring(0, Math.max(tab, 0)));
        String value = ComparableText.line(words.substring(tab + 1));
        return before.facts(section).stream().filter(made -> tab >= 0 && ComparableText.line(made.label()).equals(label)).findFirst().map(made -> {
            String chips = ComparableText.line(made.chips().stream().map(chip -> " " + chip.words()).collect(Collectors.joining()));
            boolean chipped = !chips.isEmpty() && value.endsWith(" " + chips);
            return new Fact(label, List.of(new Text(chipped ? value.substring(0, value.length() - chips.length() - 1) : value)), chipped ? made.chips() : List.of());
        });
    }

    /** Everything from a slot's label to the next text of the pack's own, or the next slot's label. */
    private void slot(String section, Slot made, List<Slot> all) {
        Set<String> own = ComparableText.lines(before.loose(section)).collect(Collectors.toSet());
        all.stream().filter(other -> other != made).map(other -> ComparableText.line(other.label())).forEach(own::add);
        List<Block> rest = new ArrayList<>();
        List<Block> typed = new ArrayList<>();
        boolean found = false;
        boolean within = false;
        for (Block block : after.loose(section)) {
            String words = ComparableText.words(List.of(block));
            within = within && !own.contains(words) || !found && words.equals(ComparableText.line(made.label()));
            if (within && found) {
                typed.add(block);
            } else if (!within) {
                rest.add(block);
            }
            found |= within;
        }
        if (found) {
            Optional<Block> prompt = typed.stream().filter(block -> ComparableText.words(List.of(block)).contains(ComparableText.line(made.prompt()))).findFirst();
            prompt.ifPresent(typed::remove);
            after.setLoose(section, rest);
            after.setSlot(new Slot(made.id(), made.kind(), made.label(), prompt.map(block -> ComparableText.words(List.of(block))).orElse(""), typed));
        }
    }

    /** The pack's own text after an answer is not part of the answer. */
    private void entry(PlacedEntry placed) {
        Entry entry = placed.entry();
        List<Block> body = new ArrayList<>(entry.body());
        dropKicker(body);
        List<String> own = own(placed.section());
        before.entry(entry.id()).ifPresent(was -> own.removeAll(was.entry().body().stream().map(ComparableText::look).toList()));
        while (!body.isEmpty() && own.remove(ComparableText.look(last(body).get(0)))) {
            List<Block> loose = new ArrayList<>(after.loose(placed.section()));
            loose.add(body.remove(body.size() - 1));
            after.setLoose(placed.section(), loose);
        }
        Optional<Slot> file = before.slot(entry.id() + "-file").filter(made -> after.slot(made.id()).isEmpty());
        file.filter(made -> !body.isEmpty() && ComparableText.words(last(body)).startsWith(ComparableText.label(made.label()))).ifPresent(made -> {
            String typed = ComparableText.words(last(body)).substring(ComparableText.label(made.label()).length()).replaceFirst("^\\s*:\\s*", "");
            body.remove(body.size() - 1);
            after.setSlot(new Slot(made.id(), made.kind(), made.label(), made.prompt(), typed.isEmpty() ? List.of() : List.of(Paragraph.of(typed))));
        });
        if (body.size() < entry.body().size()) {
            after.setEntry(new PlacedEntry(new Entry(entry.id(), entry.byline(), body, entry.notes()), placed.section()));
        }
    }

    /** Removes the line above the next heading from the end of some blocks, and the rule that separates questions. */
    private void dropKicker(List<Block> blocks) {
        if (!blocks.isEmpty() && kickers.contains(ComparableText.words(last(blocks)))) {
            blocks.remove(blocks.size() - 1);
            if (!blocks.isEmpty() && ComparableText.words(last(blocks)).equals(RULE)) {
                blocks.remove(blocks.size() - 1);
            }
        }
    }

    private List<Block> withoutKickers(List<Block> blocks) {
        List<Block> left = new ArrayList<>();
        for (Block block : blocks) {
            left.add(block);
            if (block instanceof Paragraph) {
                dropKicker(left);
            }
        }
        return left;
    }

    private static List<Block> last(List<Block> body) {
        return body.subList(body.size() - 1, body.size());
    }
}
