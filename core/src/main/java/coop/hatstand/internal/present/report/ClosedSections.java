package coop.hatstand.internal.present.report;

import coop.hatstand.briefing.ClosedQuestion;
import coop.hatstand.briefing.ClosedQuestion.Option;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Question;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import coop.hatstand.internal.choices.ChoiceOrder;
import coop.hatstand.internal.choices.CountedChoices;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.present.view.BriefingView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The closed questions: each as one table with its bar chart, by hat where hats are known. */
final class ClosedSections {
    /** More hats than this leave no room for the choices. */
    private static final int MOST_HATS = 4;
    private final BriefingView view;
    private final Labels labels;
    private final int people;
    private final Map<String, Set<String>> hatsOf = new HashMap<>();
    private final List<ClosedQuestion> counted = new ArrayList<>();

    ClosedSections(BriefingView view) {
        this.view = view;
        this.labels = view.labels();
        this.people = view.people();
        for (Respondent respondent : view.briefing().respondents()) {
            respondent.hats().ifPresent(worn -> hatsOf.put(respondent.id(), new HashSet<>(worn)));
        }
        view.briefing().consultation().closed().forEach(question -> CountedChoices.of(question, labels.text("tally.other"), ChoiceOrder.BY_SCALE).ifPresent(counted::add));
    }

    /** The questions that are counted, with the choices that are shown. */
    List<ClosedQuestion> counted() {
        return counted;
    }

    /** Those asked before an open question; or those after which none was asked. */
    List<Block> before(Optional<String> open) {
        return counted.stream().filter(question -> question.before().filter(this::isShown).equals(open) && view.questions().stream().noneMatch(asked -> same(question, asked))).map(this::section).toList();
    }

    /** How many questions were asked, with choices or without. */
    int asked() {
        return view.questions().size() + counted.size() - (int) view.questions().stream().filter(asked -> of(asked).isPresent()).count();
    }

    /** The choices that were counted of a question which others answered in words of their own. */
    Optional<ClosedQuestion> of(Question asked) {
        return counted.stream().filter(question -> same(question, asked)).findFirst();
    }

    private static boolean same(ClosedQuestion question, Question asked) {
        return question.text().strip().equals(asked.text().strip());
    }

    private boolean isShown(String open) {
        return view.questions().stream().anyMatch(question -> question.id().equals(open));
    }

    /** The choices of a question that others answered in words of their own. */
    List<Block> beside(ClosedQuestion question) {
        List<Block> blocks = new ArrayList<>(List.of(BriefingView.program(labels.text("report.chose", question.answered(), people))));
        blocks.addAll(blocks(question));
        return blocks;
    }

    /** The table of a question's choices, and whether people could make several. */
    private List<Block> blocks(ClosedQuestion question) {
        List<Block> blocks = blocks(question, question.options());
        if (question.options().stream().mapToInt(Option::count).sum() > question.answered()) {
            blocks.add(BriefingView.program(labels.text("report.several")));
        }
        return blocks;
    }

    private Block section(ClosedQuestion question) {
        List<Block> blocks = blocks(question);
        String kicker = labels.text("report.answered", question.answered(), people);
        return new Section(question.id(), Section.Role.QUESTION, new Section.Heading(Optional.of(kicker), Optional.empty(), List.of(new Text(question.text()))), blocks);
    }

    /**
     * The table of a question that is counted or could be; before it, what people of one hat alone say.
     *
     * @param positions those of its options that somebody takes on purpose
     */
    List<Block> blocks(ClosedQuestion question, List<Option> positions) {
        List<Block> blocks = new ArrayList<>();
        alone(question, positions).ifPresent(blocks::add);
        blocks.add(table(question));
        return blocks;
    }

    /** The choices made under one hat alone, while others answered under other hats: these are easily overlooked. */
    private Optional<Block> alone(ClosedQuestion question, List<Option> positions) {
        Set<String> all = hatsOf(question.options().stream().flatMap(option -> option.people().stream()).toList());
        List<String> held = new ArrayList<>();
        for (Option option : positions) {
            Set<String> hats = hatsOf(option.people());
            if (all.size() > 1 && hats.size() == 1 && option.people().stream().allMatch(hatsOf::containsKey)) {
                held.add(labels.text("report.alone", view.hat(hats.iterator().next()).name(), option.words(), option.count()));
            }
        }
        return held.isEmpty() ? Optional.empty() : Optional.of(BriefingView.program(BriefingView.strong(labels.text("report.one-hat")), new Text(" " + String.join("; ", held))));
    }

    private Set<String> hatsOf(List<String> people) {
        return people.stream().flatMap(person -> hatsOf.getOrDefault(person, Set.of()).stream()).collect(Collectors.toSet());
    }

    private Table table(ClosedQuestion question) {
        List<Hat> hats = hats(question);
        List<List<Inline>> header = new ArrayList<>(List.of(cell(labels.text("tally.choice")), cell(labels.text("tally.count")), cell(labels.text("report.share"))));
        hats.forEach(hat -> header.add(cell(hat.name())));
        List<List<List<Inline>>> rows = question.options().stream().map(option -> row(option, question.answered(), hats)).toList();
        List<Integer> values = question.options().stream().map(Option::count).toList();
        String words = question.options().stream().map(option -> labels.text("report.chart.bar", option.words(), option.count(), ReportWords.percent(view, option.count(), question.answered())))
                .collect(Collectors.joining("; "));
        return new Table(header, rows, true, Optional.of(new Table.Bars(labels.text("report.chart", question.text(), words), values, Math.max(1, question.answered()))));
    }

    private List<List<Inline>> row(Option option, int answered, List<Hat> hats) {
        List<List<Inline>> row = new ArrayList<>(List.of(cell(option.words()), cell(Integer.toString(option.count())), cell(ReportWords.percent(view, option.count(), answered))));
        hats.forEach(hat -> row.add(cell(Long.toString(option.people().stream().filter(person -> hatsOf.getOrDefault(person, Set.of()).contains(hat.id())).count()))));
        return row;
    }

    /** The hats of those who answered, those of most people first; none where there are too many to compare, or the audience may not know them. */
    private List<Hat> hats(ClosedQuestion question) {
        Map<String, Long> worn = question.options().stream().flatMap(option -> option.people().stream()).distinct()
                .flatMap(person -> hatsOf.getOrDefault(person, Set.of()).stream()).collect(Collectors.groupingBy(hat -> hat, Collectors.counting()));
        List<Hat> hats = view.briefing().hats().stream().filter(hat -> worn.containsKey(hat.id())).sorted(Comparator.comparing(hat -> -worn.get(hat.id()))).toList();
        return hats.size() > MOST_HATS || hats.size() < 2 ? List.of() : hats;
    }

    private static List<Inline> cell(String words) {
        return BriefingView.text(words);
    }
}
