package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Detail;
import coop.hatstand.briefing.Details;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.document.Facts.Fact;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.compare.DraftOutline;
import coop.hatstand.revise.Edit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applies edits to the title and the interview details. */
final class HeadEdits {
    /** The section of what not to say. */
    static final String DECLINED = "decline";
    private static final String MESSAGES = "messages";
    private static final String RELEASE = "release";
    private static final Pattern APART = Pattern.compile("[·;]");
    private final BriefingEditor editor;
    private final MessageEdits messages;

    HeadEdits(BriefingEditor editor) {
        this.editor = editor;
        this.messages = new MessageEdits(editor);
    }

    void apply(String title) {
        String written = ComparableText.line(title);
        if (written.isEmpty() && !ComparableText.line(editor.base.title()).isEmpty()) {
            editor.notice("title-empty", editor.base.title());
        } else if (!written.equals(ComparableText.line(editor.base.title()))) {
            editor.edit(Edit.Kind.TITLE, "", editor.base.title(), written);
            editor.title = written;
        }
        if (!editor.after.facts(DraftOutline.TOP).isEmpty()) {
            interview();
        } else if (!editor.before.facts(DraftOutline.TOP).isEmpty()) {
            editor.notice("interview-gone");
        }
    }

    private void interview() {
        Interview was = editor.base.interview();
        Details details = was.details();
        for (Detail detail : Detail.values()) {
            details = details.with(detail, detail("fact." + detail.id(), was.get(detail)));
        }
        editor.interview = new Interview(details, speaker(was));
        decline();
        messages.apply(facts(editor.before), facts(editor.after));
        strangers();
    }

    private void decline() {
        String was = String.join(" · ", editor.base.decline());
        Optional<String> is = detail("fact.decline", Optional.of(was));
        if (!is.equals(Optional.of(was))) {
            editor.decline = is.map(words -> APART.splitAsStream(words).map(String::strip).filter(topic -> !topic.isEmpty()).toList()).orElse(List.of());
        }
    }

    /** Text in rows that the program has no place for: rows that somebody added, duplicates, and rows that the program counts itself. */
    private void strangers() {
        Set<String> labels = Stream.concat(Stream.of(Detail.values()).map(Detail::id), Stream.of("speaking", "decline")).map(this::folded).collect(Collectors.toCollection(HashSet::new));
        Set<String> made = facts(editor.before).stream().flatMap(HeadEdits::made).collect(Collectors.toCollection(HashSet::new));
        ComparableText.lines(editor.before.loose(DraftOutline.TOP)).forEach(made::add);
        for (Fact fact : facts(editor.after).stream().filter(fact -> !messages.isOne(fact)).toList()) {
            String words = ComparableText.line(fact.label() + " " + ComparableText.inlineWords(fact.value()));
            if (!labels.remove(EditedPeople.folded(ComparableText.label(fact.label()))) && !words.isEmpty() && !made.contains(words)) {
                unplaced(words);
            }
            fact.chips().stream().map(chip -> ComparableText.line(chip.words())).filter(chip -> !made.contains(chip)).forEach(this::unplaced);
        }
    }

    private String folded(String key) {
        return EditedPeople.folded(ComparableText.label(editor.labels.text("fact." + key)));
    }

    private static Stream<String> made(Fact fact) {
        Stream<String> chips = fact.chips().stream().map(chip -> ComparableText.line(chip.words()));
        return Stream.concat(Stream.of(ComparableText.line(fact.label() + " " + ComparableText.inlineWords(fact.value()))), chips);
    }

    private void unplaced(String words) {
        editor.unplaced("unplaced", editor.labels.text("revise.place.top"), words);
    }

    private Optional<String> detail(String key, Optional<String> was) {
        String label = editor.labels.text(key);
        String before = value(facts(editor.before), label);
        String after = value(facts(editor.after), label);
        if (after.equals(before)) {
            return was;
        }
        editor.edit(Edit.Kind.INTERVIEW, label, before, after);
        return Optional.of(after).filter(words -> !words.isEmpty());
    }

    private Optional<String> speaker(Interview was) {
        String label = editor.labels.text("fact.speaking");
        String before = value(facts(editor.before), label);
        String after = value(facts(editor.after), label);
        if (after.equals(before)) {
            return was.speaker();
        }
        Optional<Respondent> named = editor.people.byName(after);
        if (named.isEmpty() && !after.isEmpty()) {
            editor.notice("speaker-unknown", after);
            return was.speaker();
        }
        editor.edit(Edit.Kind.INTERVIEW, label, before, after);
        return named.map(Respondent::id);
    }

    /** The details at the top and those of a release, the messages, and the topics that were declined, wherever they were typed. */
    private static List<Fact> facts(DraftOutline outline) {
        return Stream.of(DraftOutline.TOP, MESSAGES, DECLINED, RELEASE).flatMap(section -> outline.facts(section).stream()).toList();
    }

    private static String value(List<Fact> facts, String label) {
        return facts.stream().filter(fact -> ComparableText.label(fact.label()).equalsIgnoreCase(ComparableText.label(label))).map(fact -> ComparableText.inlineWords(fact.value())).findFirst().orElse("");
    }
}
