package coop.hatstand.revise;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Table;
import coop.hatstand.people.HatNames;
import coop.hatstand.people.TermWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes over names, hats and terms from the table of people. */
final class PeopleEdits {
    private static final String SECTION = "people";
    private static final int NAME = 0;
    private static final int HATS = 1;
    private static final int TERMS = 2;
    private final Desk desk;
    private final TermWords terms;
    private final HatNames hats;

    PeopleEdits(Desk desk) {
        this.desk = desk;
        this.terms = new TermWords(desk.labels);
        this.hats = new HatNames(desk.hats, desk.labels);
    }

    void apply() {
        Optional<Table> before = desk.before.table(SECTION);
        Optional<Table> after = desk.after.table(SECTION);
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        List<List<String>> was = rows(before.get());
        List<List<String>> is = rows(after.get());
        is.removeIf(row -> row.stream().allMatch(String::isEmpty));
        if (after.get().header().size() <= TERMS || was.size() != desk.people.size()) {
            desk.notice("people-unreadable");
            return;
        }
        int[] rows = Pairs.of(was.stream().map(row -> row.get(NAME)).toList(), is.stream().map(row -> row.get(NAME)).toList());
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] >= 0) {
                change(rows[i], was.get(rows[i]), is.get(i));
            } else {
                add(is.get(i));
            }
        }
        gone(rows, was);
    }

    private void change(int i, List<String> was, List<String> is) {
        Respondent person = desk.people.get(i);
        Respondent.Builder changed = person.toBuilder();
        if (!is.get(NAME).equals(was.get(NAME)) && !name(is).isEmpty()) {
            desk.edit(Edit.Kind.NAME, person.name(), person.name(), name(is));
            changed.name(name(is));
        }
        if (!is.get(HATS).equals(was.get(HATS))) {
            Optional<List<String>> worn = hats.read(is.get(HATS));
            if (!worn.equals(person.hats())) {
                desk.edit(Edit.Kind.HATS, person.name(), was.get(HATS), is.get(HATS));
                changed.hats(worn);
            }
        }
        if (!is.get(TERMS).equals(was.get(TERMS))) {
            changed.attribution(terms(person, was.get(TERMS), is.get(TERMS)));
        }
        desk.people.set(i, changed.build());
    }

    private Optional<Attribution> terms(Respondent person, String was, String is) {
        Optional<Attribution> read = terms.read(is);
        if (read.isEmpty() && !terms.assumed(is)) {
            desk.notice("term-unknown", person.name(), is, terms.known());
            return person.attribution();
        }
        if (!read.equals(person.attribution())) {
            desk.edit(Edit.Kind.TERMS, person.name(), was, is);
        }
        return read;
    }

    private void add(List<String> row) {
        Optional<Attribution> term = terms.read(row.get(TERMS));
        if (term.isEmpty() && !terms.assumed(row.get(TERMS))) {
            desk.notice("term-unknown", name(row), row.get(TERMS), terms.known());
        }
        desk.person(name(row), () -> hats.read(row.get(HATS)), term);
    }

    private void gone(int[] rows, List<List<String>> was) {
        for (int i = 0; i < was.size(); i++) {
            int row = i;
            if (Arrays.stream(rows).noneMatch(r -> r == row)) {
                desk.notice("person-kept", desk.people.get(i).name());
            }
        }
    }

    private String name(List<String> row) {
        String name = row.get(NAME);
        String convener = Look.line(desk.labels.text("people.convener"));
        return name.endsWith(convener) ? name.substring(0, name.length() - convener.length()).strip() : name;
    }

    private static List<List<String>> rows(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (List<List<Inline>> row : table.rows()) {
            rows.add(row.stream().map(Look::inlineWords).toList());
        }
        return rows;
    }
}
