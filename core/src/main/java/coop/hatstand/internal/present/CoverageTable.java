package coop.hatstand.internal.present;

import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import coop.hatstand.internal.present.view.BriefingView;
import coop.hatstand.internal.present.view.HatCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who answered what, and on what terms: one row per person while they fit on a page, otherwise one row per hat, with the people in an annex. */
final class CoverageTable {
    /** More people than this do not fit a front page: their names go to the back. */
    private static final int MOST_PEOPLE = 12;
    /** More questions than this do not fit a table's width and become rows. */
    private static final int MOST_QUESTIONS = 14;
    /** More hats than this share one row. */
    private static final int MOST_HATS = 10;
    private static final String ANSWERED = "●";
    private final BriefingView briefingView;
    private final List<Question> questions;

    CoverageTable(BriefingView briefingView) {
        this.briefingView = briefingView;
        this.questions = briefingView.questions();
    }

    /** The table, what is missing in it, and the terms. The spokesperson's front page already has the counts of a table too wide for its page. */
    Section section(Block definitions) {
        List<Block> blocks = new ArrayList<>();
        if (questions.size() <= MOST_QUESTIONS) {
            blocks.add(hasAnnex() || !briefingView.forSpokesperson() ? counts() : people(questions));
        } else if (!briefingView.forSpokesperson()) {
            blocks.add(byQuestion());
        }
        new Gaps(briefingView).words().ifPresent(blocks::add);
        blocks.add(definitions);
        return new Section("coverage", Section.Role.BACK, Section.Heading.of(label("front.coverage")), blocks);
    }

    /** Everybody's answers, if the front page has only counts. Only the spokesperson's pack links one person's answers. */
    Optional<Block> annex() {
        if (!briefingView.forSpokesperson() || !hasAnnex() || questions.isEmpty()) {
            return Optional.empty();
        }
        List<Block> tables = new ArrayList<>();
        for (int from = 0; from < questions.size(); from += MOST_QUESTIONS) {
            tables.add(people(questions.subList(from, Math.min(from + MOST_QUESTIONS, questions.size()))));
        }
        return Optional.of(new Section("annex", Section.Role.BACK, Section.Heading.of(label("back.annex")), tables));
    }

    private boolean hasAnnex() {
        return briefingView.coverage().respondents().size() > MOST_PEOPLE || questions.size() > MOST_QUESTIONS;
    }

    private Table people(List<Question> questions) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        briefingView.coverage().respondents().forEach(r -> rows.add(row(r, questions)));
        List<List<Inline>> counts = total(questions);
        counts.add(List.of());
        rows.add(counts);
        List<List<Inline>> header = header(questions);
        header.add(BriefingView.text(label("coverage.terms")));
        return new Table(header, rows, true);
    }

    private List<List<Inline>> row(Respondent respondent, List<Question> questions) {
        List<List<Inline>> row = new ArrayList<>();
        row.add(BriefingView.text(respondent.name()));
        questions.forEach(q -> row.add(briefingView.coverage().answered(respondent, q) ? BriefingView.text(ANSWERED) : List.of()));
        row.add(BriefingView.text(briefingView.chips().term(briefingView.termsOf(respondent)).words()));
        return row;
    }

    private Table counts() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        if (briefingView.forSpokesperson()) {
            rows.addAll(byHat());
        }
        rows.add(total(questions));
        return new Table(header(questions), rows, true);
    }

    /** One row per hat, with the number of distinct people for each question. Somebody with two hats counts in both rows. */
    private List<List<List<Inline>>> byHat() {
        List<HatCounts> counts = questions.stream().map(q -> new HatCounts(briefingView, briefingView.responses(q))).toList();
        List<List<List<Inline>>> rows = new ArrayList<>();
        List<Hat> hats = mostWorn();
        List<Hat> shown = hats.size() > MOST_HATS ? hats.subList(0, MOST_HATS - 1) : hats;
        shown.forEach(hat -> add(rows, hat.name(), counts.stream().map(c -> c.wearing(hat)).toList()));
        List<Hat> others = hats.subList(shown.size(), hats.size());
        add(rows, briefingView.labels().count("coverage.hats", others.size()), counts.stream().map(c -> c.wearing(others)).toList());
        add(rows, label("hat.none"), counts.stream().map(HatCounts::none).toList());
        add(rows, label("hat.unknown"), counts.stream().map(HatCounts::unknown).toList());
        return rows;
    }

    /** The hats anybody answered under, those of most people first. */
    private List<Hat> mostWorn() {
        HatCounts all = new HatCounts(briefingView, briefingView.briefing().responses());
        return briefingView.briefing().hats().stream().filter(hat -> all.wearing(hat) > 0)
                .sorted(Comparator.comparingInt((Hat hat) -> all.wearing(hat)).reversed()).toList();
    }

    private static void add(List<List<List<Inline>>> rows, String name, List<Integer> counts) {
        if (counts.stream().anyMatch(count -> count > 0)) {
            List<List<Inline>> row = new ArrayList<>(List.of(BriefingView.text(name)));
            counts.forEach(count -> row.add(count == 0 ? List.of() : number(count)));
            rows.add(row);
        }
    }

    private List<List<Inline>> header(List<Question> questions) {
        List<List<Inline>> header = new ArrayList<>(List.of(BriefingView.text(label("coverage.people"))));
        questions.forEach(q -> header.add(BriefingView.text(q.number())));
        return header;
    }

    private List<List<Inline>> total(List<Question> questions) {
        List<List<Inline>> row = new ArrayList<>(List.of(List.of(BriefingView.strong(counted()))));
        questions.forEach(q -> row.add(number(briefingView.heard(q))));
        return row;
    }

    private Table byQuestion() {
        List<List<Inline>> header = List.of(BriefingView.text(label("coverage.question")), BriefingView.text(counted()));
        return new Table(header, questions.stream()
                .map(q -> List.of(BriefingView.text(q.number() + " " + q.text()), number(briefingView.heard(q)))).toList(), true);
    }

    /** Outside the spokesperson's pack each answer has an author of its own, so only answers can be counted. */
    private String counted() {
        return label(briefingView.forSpokesperson() ? "coverage.count" : "people.answers");
    }

    private static List<Inline> number(int count) {
        return BriefingView.text(Integer.toString(count));
    }

    private String label(String key) {
        return briefingView.labels().text(key);
    }
}
