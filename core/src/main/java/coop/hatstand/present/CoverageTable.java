package coop.hatstand.present;

import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who answered what, and what follows from it: which questions are thin and whose hat is missing. */
final class CoverageTable {
    /** More people than this do not fit a front page: their names go to the back. */
    static final int MOST_PEOPLE = 12;
    /** More questions than this do not fit a table's width: they stand in rows of their own. */
    private static final int MOST_QUESTIONS = 14;
    private static final String ANSWERED = "●";
    private final View view;

    CoverageTable(View view) {
        this.view = view;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        boolean wide = view.briefing().questions().size() > MOST_QUESTIONS;
        if (wide) {
            blocks.add(byQuestion());
        } else {
            blocks.add(table(view.coverage().respondents().size() <= MOST_PEOPLE && !anonymous()));
        }
        blocks.addAll(gaps());
        return new Section("coverage", Section.Role.FRONT, Section.Heading.of(view.labels().text("front.coverage")), blocks);
    }

    /** Outside the spokesperson's pack nothing links one person's answers, so there are counts only. */
    private boolean anonymous() {
        return !view.forSpokesperson();
    }

    private Table table(boolean people) {
        List<List<Inline>> header = new ArrayList<>();
        header.add(View.text(view.labels().text("coverage.people")));
        view.briefing().questions().forEach(q -> header.add(View.text(q.number())));
        if (people) {
            header.add(View.text(view.labels().text("coverage.terms")));
        }
        List<List<List<Inline>>> rows = new ArrayList<>();
        if (people) {
            view.coverage().respondents().forEach(r -> rows.add(row(r)));
        }
        rows.add(counts(people));
        return new Table(header, rows, true);
    }

    private List<List<Inline>> row(Respondent respondent) {
        List<List<Inline>> row = new ArrayList<>();
        row.add(View.text(respondent.name()));
        for (Question question : view.briefing().questions()) {
            row.add(view.coverage().answered(respondent, question) ? View.text(ANSWERED) : List.of());
        }
        row.add(View.text(view.term(view.stated(respondent)).words()));
        return row;
    }

    private List<List<Inline>> counts(boolean people) {
        List<List<Inline>> row = new ArrayList<>();
        row.add(List.of(View.strong(view.labels().text("coverage.count"))));
        view.briefing().questions().forEach(q -> row.add(View.text(Integer.toString(view.coverage().people(q)))));
        if (people) {
            row.add(List.of());
        }
        return row;
    }

    private Table byQuestion() {
        List<List<Inline>> header = List.of(View.text(view.labels().text("coverage.question")), View.text(view.labels().text("coverage.count")));
        List<List<List<Inline>>> rows = view.briefing().questions().stream()
                .map(q -> List.of(View.text(q.number() + " " + q.text()), View.text(Integer.toString(view.coverage().people(q)))))
                .toList();
        return new Table(header, rows, true);
    }

    private List<Block> gaps() {
        List<Block> gaps = new ArrayList<>();
        List<Inline> words = new ArrayList<>();
        add(words, "gaps.none", view.coverage().answeredBy(0));
        add(words, "gaps.thin", view.coverage().answeredBy(1));
        missingHats().ifPresent(hats -> {
            words.add(View.strong(view.labels().text("gaps.ask")));
            words.add(new Text(" " + view.labels().text("gaps.ask.hats", hats)));
        });
        if (!words.isEmpty()) {
            gaps.add(View.program(words.toArray(Inline[]::new)));
        }
        return gaps;
    }

    private void add(List<Inline> words, String key, List<Question> questions) {
        int all = view.briefing().questions().size();
        if (questions.isEmpty()) {
            return;
        }
        words.add(View.strong(view.labels().text(key)));
        String which = questions.size() == all ? view.labels().count(key + ".all", all) : view.labels().count(key + ".some", questions.size(),
                questions.stream().map(Question::number).collect(Collectors.joining(", ")));
        words.add(new Text(" " + which + " "));
    }

    /** The hats that the speaker wears and nobody who answered does. */
    private Optional<String> missingHats() {
        Set<String> heard = new HashSet<>();
        view.coverage().respondents().forEach(r -> r.hats().ifPresent(heard::addAll));
        String missing = view.briefing().hats().stream().filter(h -> !heard.contains(h.id())).map(Hat::name)
                .collect(Collectors.joining(view.labels().text("list.and")));
        return missing.isEmpty() || !view.forSpokesperson() ? Optional.empty() : Optional.of(missing);
    }
}
