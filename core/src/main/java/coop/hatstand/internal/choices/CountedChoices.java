package coop.hatstand.internal.choices;

import coop.hatstand.briefing.ClosedQuestion;
import coop.hatstand.briefing.ClosedQuestion.Option;
import coop.hatstand.internal.labels.Cues;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The counts of a closed question that may be shown without regard to anybody's terms: of words that one person alone wrote beside the choices only the
 * count is left.
 */
public final class CountedChoices {
    /** A longer list of what only one person each said would be no summary. */
    private static final int MOST_ROWS = 15;
    private static final Set<String> AGREES = Cues.of("agrees").stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    private static final Pattern FIGURE = Pattern.compile("[\\d.,+%€$£ -]{1,20}");

    private CountedChoices() {
    }

    /**
     * The question with the choices to show, in order; empty if most said what nobody else did, as of postcodes.
     *
     * @param other what to call all other choices together
     */
    public static Optional<ClosedQuestion> of(ClosedQuestion question, String other, ChoiceOrder order) {
        long alone = question.options().stream().filter(option -> option.count() == 1).count();
        if (alone == question.options().size() || alone > MOST_ROWS && alone * 2 > question.answered()) {
            return Optional.empty();
        }
        List<Option> shown = new ArrayList<>();
        int others = 0;
        Set<String> people = new LinkedHashSet<>();
        for (Option option : question.options()) {
            if (option.count() > 1 || question.options().size() <= MOST_ROWS && isNobodysWords(option.words())) {
                shown.add(option);
            } else {
                others += option.count();
                people.addAll(option.people());
            }
        }
        List<Option> rows = new ArrayList<>(order.sorted(shown));
        if (others > 0) {
            rows.add(new Option(other, others, List.copyOf(people)));
        }
        return Optional.of(new ClosedQuestion(question.id(), question.text(), question.before(), question.answered(), rows));
    }

    /** Whether an answer that one person alone gave may be shown without regard to that person's terms: a number, a yes or a no. Other words are counted as such. */
    private static boolean isNobodysWords(String choice) {
        return FIGURE.matcher(choice).matches() || AGREES.contains(choice.toLowerCase(Locale.ROOT));
    }
}
