package coop.hatstand.table.internal;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Coverage;
import java.util.ArrayList;
import java.util.List;

/** A row for each choice with its count, and for each open question with how many people answered it. */
public final class CountTable {
    public static final List<String> HEADS = List.of("question", "choice", "people", "answered");

    private CountTable() {
    }

    public static List<List<String>> rows(Briefing briefing) {
        List<List<String>> rows = new ArrayList<>();
        briefing.consultation().closed().forEach(question -> question.options()
                .forEach(option -> rows.add(List.of(question.text(), option.words(), Integer.toString(option.count()), Integer.toString(question.answered())))));
        Coverage coverage = new Coverage(briefing);
        briefing.questions().forEach(question -> rows.add(List.of(question.number() + " " + question.text(), "", Integer.toString(coverage.people(question)), Integer.toString(coverage.people(question)))));
        return rows;
    }
}
