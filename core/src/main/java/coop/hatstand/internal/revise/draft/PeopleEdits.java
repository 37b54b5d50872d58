package coop.hatstand.internal.revise.draft;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Doubt;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.document.Table;
import coop.hatstand.internal.people.HatNames;
import coop.hatstand.internal.people.TermWords;
import coop.hatstand.internal.revise.compare.ComparableText;
import coop.hatstand.internal.revise.compare.NamePairs;
import coop.hatstand.revise.Edit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Applies edits in the People table: names, hats and terms. */
final class PeopleEdits {
    static final String SECTION = "people";
    private static final int NAME = 0;
    private static final int HATS = 1;
    private static final int TERMS = 2;
    private final BriefingEditor editor;
    private final TermWords terms;
    private final HatNames hats;

    PeopleEdits(BriefingEditor editor) {
        this.editor = editor;
        this.terms = new TermWords(editor.labels);
        this.hats = new HatNames(editor.hats, editor.labels);
    }

    void apply() {
        Optional<Table> before = editor.before.table(SECTION);
        Optional<Table> after = editor.after.table(SECTION);
        if (before.isEmpty()) {
            return;
        }
        if (after.isEmpty()) {
            editor.notice("people-unreadable");
            return;
        }
        PeopleTable made = PeopleTable.of(before.get());
        PeopleTable edited = PeopleTable.of(after.get()).setLike(made);
        List<List<String>> was = made.rows();
        List<List<String>> is = edited.rows();
        if (after.get().header().size() <= TERMS || was.size() != editor.people.size()) {
            editor.notice("people-unreadable");
            return;
        }
        editor.tableRead = true;
        fixed(NAME, ComparableText.line(editor.labels.text("back.people")), made.header(), edited.header());
        int[] rows = NamePairs.of(was.stream().map(row -> row.get(NAME)).toList(), is.stream().map(row -> row.get(NAME)).toList());
        for (int i = 0; i < rows.length; i++) {
            fixed(TERMS + 1, name(is.get(i)), rows[i] < 0 ? List.of() : was.get(rows[i]), is.get(i));
            if (rows[i] >= 0) {
                change(rows[i], was.get(rows[i]), is.get(i));
            } else {
                add(is.get(i));
            }
        }
        gone(rows, was);
    }

    /** Reports edits in columns that the program fills in itself, from a given column on. */
    private void fixed(int from, String place, List<String> was, List<String> is) {
        for (int i = from; i < is.size(); i++) {
            if (!is.get(i).isEmpty() && !(i < was.size() && is.get(i).equals(was.get(i)))) {
                editor.unplaced("unplaced", place, is.get(i));
            }
        }
    }

    private void change(int i, List<String> was, List<String> is) {
        Respondent person = editor.people.get(i);
        Respondent.Builder changed = person.toBuilder();
        if (name(is).isEmpty() && !name(was).isEmpty()) {
            editor.notice("person-kept", person.name());
        } else if (!is.get(NAME).equals(was.get(NAME))) {
            editor.edit(Edit.Kind.NAME, person.name(), person.name(), name(is));
            changed.renamed(name(is));
        }
        if (!is.get(HATS).equals(was.get(HATS))) {
            Optional<List<String>> worn = hats.read(is.get(HATS));
            if (!worn.equals(person.hats())) {
                editor.edit(Edit.Kind.HATS, person.name(), was.get(HATS), is.get(HATS));
                changed.hats(worn);
            }
        }
        if (!is.get(TERMS).equals(was.get(TERMS))) {
            changed.attribution(terms(person, was.get(TERMS), is.get(TERMS)));
            terms.read(is.get(TERMS)).ifPresent(term -> {
                changed.doubtful(person.decided(Doubt.Decider.DRAFT).doubtful());
                editor.decided(person.id());
            });
        }
        editor.people.set(i, changed.build());
    }

    private Optional<Attribution> terms(Respondent person, String was, String is) {
        Optional<Attribution> read = terms.read(is);
        if (read.isEmpty() && !terms.assumed(is)) {
            editor.notice("term-unknown", person.name(), is, terms.known());
            return person.attribution();
        }
        if (!read.equals(person.attribution()) || was.equals(editor.labels.text("term.doubtful"))) {
            editor.edit(Edit.Kind.TERMS, person.name(), was, is);
        }
        return read;
    }

    private void add(List<String> row) {
        Optional<Attribution> term = terms.read(row.get(TERMS));
        if (term.isEmpty() && !terms.assumed(row.get(TERMS))) {
            editor.notice("term-unknown", name(row), row.get(TERMS), terms.known());
        }
        editor.person(name(row), () -> hats.read(row.get(HATS)), term);
    }

    private void gone(int[] rows, List<List<String>> was) {
        Set<Integer> there = Arrays.stream(rows).boxed().collect(Collectors.toSet());
        for (int i = 0; i < was.size(); i++) {
            if (!there.contains(i)) {
                editor.notice("person-kept", editor.people.get(i).name());
            }
        }
    }

    private String name(List<String> row) {
        String name = row.get(NAME);
        String convener = ComparableText.line(editor.labels.text("people.convener"));
        return name.endsWith(convener) ? name.substring(0, name.length() - convener.length()).strip() : name;
    }
}
