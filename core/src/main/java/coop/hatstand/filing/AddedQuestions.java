package coop.hatstand.filing;

import coop.hatstand.briefing.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.function.IntPredicate;

/**
 * Questions that somebody adds below the first ones, going on with their numbers: "Question 9: …?"; or that whoever put the first adds with words
 * that say so, "One more thing: …?", or anybody to the list, "Could I add one to the list: …?"
 */
final class AddedQuestions {
    /** How many posts further somebody may take a question up. */
    private static final int FARTHEST = 50;

    private static final int LONGEST = 2_000;
    private static final Pattern TOLD = told("adds");
    /** What anybody may say. */
    private static final Pattern TO_THE_LIST = told("adds-to-list");

    private AddedQuestions() {
    }

    private static Pattern told(String cue) {
        return Pattern.compile("(?<![\\p{L}])" + CueWords.any(cue) + "(?![\\p{L}])[^:" + QuestionMark.ANY + "]{0,100}[:,–—-]\\s+([^" + QuestionMark.ANY + "]{8,400}["
                + QuestionMark.ANY + "])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * The questions found with those added.
     *
     * @param taken where the added ones stand; they are found there again as labels, for what their author says on them
     */
    record Added(List<Question> questions, Set<Found.Taken> taken) {
    }

    /** The questions found with those that are added on some of the sheets. */
    static Added to(Found found, Sources sources, IntPredicate sheets) {
        List<Question> questions = new ArrayList<>(found.questions());
        Set<Found.Taken> taken = new HashSet<>();
        for (int i = 0; i < sources.sheets().size() && !questions.isEmpty(); i++) {
            if (sheets.test(i) && !sources.inForm(i) && found.on(i).isEmpty()) {
                add(i, sources, questions, taken);
                boolean asker = asker(found, sources).equals(sources.sheets().get(i).post().author().key());
                addTold(i, sources.sheets().get(i), asker ? TOLD : TO_THE_LIST, questions, taken);
            }
        }
        return new Added(List.copyOf(questions), Set.copyOf(taken));
    }

    /** Who put the first questions; nobody if that is not known. */
    private static Optional<String> asker(Found found, Sources sources) {
        return found.taken().isEmpty() || found.scattered() ? Optional.of("") : sources.sheets().get(found.taken().get(0).sheet()).post().author().key().or(() -> Optional.of(""));
    }

    private static void addTold(int index, Sheet sheet, Pattern words, List<Question> questions, Set<Found.Taken> taken) {
        for (Line line : sheet.lines()) {
            if (!line.asks() || !line.open() || line.text().length() > LONGEST) {
                continue;
            }
            Matcher told = words.matcher(line.text());
            String last = questions.get(questions.size() - 1).number();
            if (told.find() && last.matches("\\d{1,3}") && Likeness.words(told.group(1)).size() > 2) {
                questions.add(QuestionText.question(questions.size() + 1, Integer.toString(Integer.parseInt(last) + 1), Optional.empty(), sheet, told.group(1)));
                taken.add(new Found.Taken(index, new Span(line.from() + told.start(1), line.from() + told.end(1), Span.Role.QUESTION)));
            }
        }
    }

    private static void add(int index, Sources sources, List<Question> questions, Set<Found.Taken> taken) {
        Sheet sheet = sources.sheets().get(index);
        for (Line line : sheet.lines()) {
            Optional<NumberLabel> label = line.asks() && line.open() ? line.label() : Optional.empty();
            String last = questions.get(questions.size() - 1).number();
            boolean next = label.filter(l -> l.numbers().size() == 1 && Numbering.follows(last, l.numbers().get(0)))
                    .filter(l -> l.kind() == NumberLabel.Kind.WORDED || taken(l.numbers().get(0), index, sources)).isPresent();
            if (next && questions.stream().noneMatch(q -> q.number().equals(label.get().numbers().get(0)))) {
                int end = QuestionMark.last(line.text()) + 1;
                String words = line.text().substring(Math.min(label.get().end(), end), end);
                questions.add(QuestionText.question(questions.size() + 1, label.get().numbers().get(0), Optional.empty(), sheet, words));
                taken.add(new Found.Taken(index, new Span(line.from(), line.from() + end, Span.Role.QUESTION)));
            }
        }
    }

    /** Whether a later post takes a number up: then a list item that asks is a question and no part of an answer. */
    private static boolean taken(String number, int index, Sources sources) {
        return sources.sheets().subList(index + 1, sources.sheets().size()).stream().limit(FARTHEST).flatMap(sheet -> sheet.lines().stream())
                .anyMatch(line -> !line.code() && NumberLabel.at(line.text().replaceFirst("^[>\\s]+", "")).filter(l -> l.numbers().equals(List.of(number))).isPresent());
    }
}
