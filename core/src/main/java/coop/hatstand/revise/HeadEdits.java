package coop.hatstand.revise;

import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.document.Facts.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes over the title and the details of the interview. */
final class HeadEdits {
    private static final Pattern APART = Pattern.compile("[·;]");
    private final Desk desk;

    HeadEdits(Desk desk) {
        this.desk = desk;
    }

    void apply(String title) {
        String written = Look.line(title);
        if (written.isEmpty() && !Look.line(desk.base.title()).isEmpty()) {
            desk.notice("title-empty", desk.base.title());
        } else if (!written.equals(Look.line(desk.base.title()))) {
            desk.edit(Edit.Kind.TITLE, "", desk.base.title(), written);
            desk.title = written;
        }
        if (!desk.after.facts(Outline.TOP).isEmpty()) {
            interview();
        } else if (!desk.before.facts(Outline.TOP).isEmpty()) {
            desk.notice("interview-gone");
        }
    }

    private void interview() {
        Interview was = desk.base.interview();
        desk.interview = new Interview(detail("fact.with", was.outlet()), detail("fact.when", was.when()), detail("fact.channel", was.channel()), speaker(was));
        decline();
        strangers();
    }

    private void decline() {
        String was = String.join(" · ", desk.base.decline());
        Optional<String> is = detail("fact.decline", Optional.of(was));
        if (!is.equals(Optional.of(was))) {
            desk.decline = is.map(words -> APART.splitAsStream(words).map(String::strip).filter(topic -> !topic.isEmpty()).toList()).orElse(List.of());
        }
    }

    /** A row that somebody added has words, but says nothing this program has a place for; so has one of two with the same label, and what the program counts. */
    private void strangers() {
        Set<String> labels = Stream.of("with", "when", "channel", "speaking", "decline").map(this::folded).collect(Collectors.toCollection(HashSet::new));
        Set<String> made = desk.before.facts(Outline.TOP).stream().flatMap(HeadEdits::made).collect(Collectors.toSet());
        for (Fact fact : desk.after.facts(Outline.TOP)) {
            String words = Look.line(fact.label() + " " + Look.inlineWords(fact.value()));
            if (!labels.remove(Persons.folded(Look.label(fact.label()))) && !words.isEmpty() && !made.contains(words)) {
                unplaced(words);
            }
            fact.chips().stream().map(chip -> Look.line(chip.words())).filter(chip -> !made.contains(chip)).forEach(this::unplaced);
        }
    }

    private String folded(String key) {
        return Persons.folded(Look.label(desk.labels.text("fact." + key)));
    }

    private static Stream<String> made(Fact fact) {
        Stream<String> chips = fact.chips().stream().map(chip -> Look.line(chip.words()));
        return Stream.concat(Stream.of(Look.line(fact.label() + " " + Look.inlineWords(fact.value()))), chips);
    }

    private void unplaced(String words) {
        desk.unplaced("unplaced", desk.labels.text("revise.place.top"), words);
    }

    private Optional<String> detail(String key, Optional<String> was) {
        String label = desk.labels.text(key);
        String before = value(desk.before.facts(Outline.TOP), label);
        String after = value(desk.after.facts(Outline.TOP), label);
        if (after.equals(before)) {
            return was;
        }
        desk.edit(Edit.Kind.INTERVIEW, label, before, after);
        return Optional.of(after).filter(words -> !words.isEmpty());
    }

    private Optional<String> speaker(Interview was) {
        String label = desk.labels.text("fact.speaking");
        String before = value(desk.before.facts(Outline.TOP), label);
        String after = value(desk.after.facts(Outline.TOP), label);
        if (after.equals(before)) {
            return was.speaker();
        }
        Optional<Respondent> named = desk.people.byName(after);
        if (named.isEmpty() && !after.isEmpty()) {
            desk.notice("speaker-unknown", after);
            return was.speaker();
        }
        desk.edit(Edit.Kind.INTERVIEW, label, before, after);
        return named.map(Respondent::id);
    }

    private static String value(List<Fact> facts, String label) {
        return facts.stream().filter(fact -> Look.label(fact.label()).equalsIgnoreCase(Look.label(label))).map(fact -> Look.inlineWords(fact.value())).findFirst().orElse("");
    }
}
