package coop.hatstand.filing;

import coop.hatstand.briefing.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Questions that whoever put the first ones puts in later posts: a numbered list that asks, or what somebody else takes up by quoting it. They go
 * on with the numbers.
 */
final class FurtherQuestions {
    private static final double SAME = 0.7;
    /** How many posts further somebody takes a question up, and how many such questions are looked for: more would take for ever. */
    private static final int FARTHEST = 50;
    private static final int MOST = 200;
    private final Sources sources;
    private final List<Question> questions;
    private final List<Found.Taken> taken = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();

    private FurtherQuestions(Sources sources, List<Question> questions) {
        this.sources = sources;
        this.questions = questions;
        questions.forEach(question -> numbers.add(question.number()));
    }

    /** Adds to some questions what their asker puts on further sheets; gives where these stand. */
    static List<Found.Taken> add(Found first, Sources sources, IntPredicate sheets, List<Question> questions) {
        if (first.taken().isEmpty() || first.scattered()) {
            return List.of();
        }
        FurtherQuestions further = new FurtherQuestions(sources, questions);
        int opening = first.taken().get(0).sheet();
        Optional<String> asker = sources.sheets().get(opening).post().author().key();
        int found = 0;
        for (int i = opening + 1; i < sources.sheets().size() && asker.isPresent() && found < MOST; i++) {
            if (sheets.test(i) && !sources.inForm(i) && first.on(i).isEmpty() && asker.equals(sources.sheets().get(i).post().author().key())) {
                found += further.add(i, asker);
            }
        }
        return further.taken;
    }

    private int add(int index, Optional<String> asker) {
        List<Sheet> sheet = List.of(sources.sheets().get(index));
        Questions before = new Questions(questions);
        Found list = fresh(new NumberedQuestions().find(sheet), before);
        if (list.questions().size() > 1) {
            add(index, list, question -> true);
            return list.questions().size();
        }
        Found prose = fresh(new ProseQuestions().find(sheet), before);
        Set<String> up = prose.questions().isEmpty() ? Set.of() : takenUp(index, new Questions(prose.questions()), asker);
        add(index, prose, question -> up.contains(question.id()));
        return prose.questions().size();
    }

    private void add(int index, Found found, java.util.function.Predicate<Question> wanted) {
        for (int q = 0; q < found.questions().size(); q++) {
            Question question = found.questions().get(q);
            if (wanted.test(question)) {
                String number = next();
                questions.add(new Question("q" + (questions.size() + 1), number, Optional.empty(), question.text(), question.parts()));
                numbers.add(number);
                taken.add(new Found.Taken(index, found.taken().get(q).span()));
            }
        }
    }

    private String next() {
        int next = questions.size() + 1;
        String last = questions.get(questions.size() - 1).number();
        next = last.matches("\\d{1,3}") ? Integer.parseInt(last) + 1 : next;
        while (numbers.contains(Integer.toString(next))) {
            next++;
        }
        return Integer.toString(next);
    }

    /** What was not asked before. */
    private static Found fresh(Found found, Questions before) {
        List<Question> questions = new ArrayList<>();
        List<Found.Taken> taken = new ArrayList<>();
        for (int q = 0; q < found.questions().size(); q++) {
            if (before.alike(Likeness.words(found.questions().get(q).text()), SAME).isEmpty()) {
                questions.add(found.questions().get(q));
                taken.add(found.taken().get(q));
            }
        }
        return new Found(questions, taken);
    }

    /** The ids of those that somebody else quotes later. */
    private Set<String> takenUp(int index, Questions asked, Optional<String> asker) {
        Set<String> up = new HashSet<>();
        QuoteClaims quotes = new QuoteClaims();
        for (int i = index + 1; i < Math.min(sources.sheets().size(), index + 1 + FARTHEST); i++) {
            Sheet sheet = sources.sheets().get(i);
            if (!asker.equals(sheet.post().author().key())) {
                quotes.claims(sheet, asked).stream().filter(claim -> claim.has(Feature.SAME) || claim.has(Feature.ALIKE)).filter(claim -> !claim.has(Feature.EMPTY) && !claim.has(Feature.WHOLE_LETTER))
                        .forEach(claim -> claim.questions().forEach(question -> up.add(question.id())));
            }
        }
        return up;
    }
}
