package coop.hatstand.internal.filing.form;

import coop.hatstand.internal.filing.heading.FormOutline;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.Rarity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the questions of forms that word them too differently to be alike at once: shortened, cut down to their topic, or with the same number.
 *
 * <p>What stands in a few forms is joined to a question of others, at least as many, if either holds nearly all the words of the other, both
 * have one number and a word in common, or they are half alike between the same neighbours, or at the same end beside one where several
 * forms agree; and only if it is the one question that fits, and
 * the form's other headings stand before and after it as in the other forms.
 */
final class RewordedQuestions {
    private static final int HELD = 80;
    private static final int HALF = 50;
    private static final int FEWEST = 2;
    private static final int CONTENT = 4;
    /** What one round joins may be what the next goes by. */
    private static final int ROUNDS = 3;
    private static final Pattern ASKS = CueWords.start("interrogative");
    /** Comparing each with each would take for ever where hundreds of forms have nothing in common. */
    private static final int MOST = 300;
    private final List<FormQuestion> found;
    private final Rarity rarity;

    RewordedQuestions(List<FormQuestion> found, Rarity rarity) {
        this.found = found;
        this.rarity = rarity;
    }

    /**
     * Two that ask the same.
     *
     * @param lone the one of fewer forms
     * @param known the one of others
     */
    private record Pair(FormQuestion lone, FormQuestion known) {
    }

    /** Joins what is found in the outlines, and takes what was joined off the list. */
    void join(List<FormOutline> formOutlines) {
        int before = found.size() > MOST ? 0 : found.size() + 1;
        for (int round = 0; round < ROUNDS && found.size() < before; round++) {
            before = found.size();
            for (FormOutline formOutline : formOutlines) {
                for (Pair pair : inOrder(formOutline)) {
                    pair.known.join(pair.lone);
                    found.remove(pair.lone);
                }
            }
        }
    }

    /** The pairs that a form's other headings leave room for; a single one of a form that no other heading is shared with counts for nothing. */
    private List<Pair> inOrder(FormOutline formOutline) {
        List<FormQuestion> own = found.stream().filter(question -> question.places().stream().anyMatch(at -> at.outline() == formOutline)).toList();
        List<Pair> pairs = new ArrayList<>();
        for (FormQuestion question : own) {
            partner(question, at(question, formOutline), own).ifPresent(known -> pairs.add(new Pair(question, known)));
        }
        long shared = own.stream().filter(question -> question.places().size() > 1).count();
        List<Pair> fitting = pairs.stream().filter(pair -> pairs.stream().allMatch(other -> fits(pair, other, formOutline))).toList();
        return shared + fitting.size() < FEWEST ? List.of() : fitting;
    }

    private boolean fits(Pair one, Pair other, FormOutline formOutline) {
        boolean before = at(one.lone, formOutline).node().place() < at(other.lone, formOutline).node().place();
        return one == other || one.known != other.known && before == found.indexOf(one.known) < found.indexOf(other.known);
    }

    /** The one question that may be meant. */
    private Optional<FormQuestion> partner(FormQuestion lone, FormQuestion.At at, List<FormQuestion> own) {
        List<FormQuestion> meant = found.stream().filter(other -> other != lone && (other.asks() || other.isCounted() || other.sub())
                && fewer(lone, other) && apart(lone, other) && between(lone, at, other, own) && means(lone, other)).toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** Whether the other stands in more forms, or is said at more length. */
    private boolean fewer(FormQuestion lone, FormQuestion other) {
        int more = other.places().size() - lone.places().size();
        int fuller = other.wordings().get(0).size() - lone.wordings().get(0).size();
        return more > 0 || more == 0 && (fuller > 0 || fuller == 0 && found.indexOf(other) < found.indexOf(lone));
    }

    private static boolean apart(FormQuestion one, FormQuestion other) {
        return one.places().stream().noneMatch(a -> other.places().stream().anyMatch(b -> a.outline() == b.outline()));
    }

    private static FormQuestion.At at(FormQuestion question, FormOutline formOutline) {
        return question.places().stream().filter(place -> place.outline() == formOutline).findFirst().orElseThrow();
    }

    /** Whether the nearest shared headings on both sides leave a question its place. */
    private boolean between(FormQuestion lone, FormQuestion.At at, FormQuestion other, List<FormQuestion> own) {
        for (FormQuestion question : own) {
            if (question != lone && question.places().size() > lone.places().size()) {
                int place = at(question, at.outline()).node().place();
                if (place < at.node().place() != found.indexOf(question) < found.indexOf(other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean means(FormQuestion lone, FormQuestion other) {
        boolean numbered = lone.numbers().stream().anyMatch(other.numbers()::contains);
        boolean neighbours = neighbours(lone, other);
        boolean gap = other.places().size() >= FEWEST && fillsTheGap(lone, other);
        return lone.wordings().stream().anyMatch(one -> other.wordings().stream().anyMatch(two -> shareContent(one, two)
                && (numbered || gap && rarity.measure(one, two) >= HALF || !differ(one, two) && ((one.size() <= two.size() ? rarity.held(one, two) : rarity.held(two, one)) >= HELD || neighbours && rarity.measure(one, two) >= HALF))));
    }

    /** Whether two start with different question words: "Does it …?" is not "How does it …?". */
    private static boolean differ(List<String> one, List<String> two) {
        return !one.get(0).equals(two.get(0)) && ASKS.matcher(one.get(0)).matches() && ASKS.matcher(two.get(0)).matches();
    }

    private static boolean shareContent(List<String> one, List<String> other) {
        Set<String> content = content(one);
        content.retainAll(content(other));
        return !content.isEmpty();
    }

    private static Set<String> content(List<String> words) {
        Set<String> content = new HashSet<>();
        words.stream().filter(word -> word.length() >= CONTENT).map(word -> word.replaceFirst("s$", "")).forEach(content::add);
        return content;
    }

    /** Whether some form has the same questions right before and after the other as this form has before and after the lone one. */
    private boolean neighbours(FormQuestion lone, FormQuestion other) {
        return lone.places().stream().anyMatch(one -> other.places().stream().anyMatch(two -> same(one, two, -1) && same(one, two, 1)));
    }

    private boolean same(FormQuestion.At one, FormQuestion.At two, int step) {
        Optional<FormQuestion> beside = beside(one, step);
        return beside.isPresent() && beside.equals(beside(two, step));
    }

    /** Whether both come first, or both last, with the same question beside them: then one stands in the other's place, however it starts. */
    private boolean fillsTheGap(FormQuestion lone, FormQuestion other) {
        return lone.places().stream().anyMatch(one -> other.places().stream().anyMatch(two -> edge(one, two, -1) && same(one, two, 1) || edge(one, two, 1) && same(one, two, -1)));
    }

    private boolean edge(FormQuestion.At one, FormQuestion.At two, int step) {
        return beside(one, step).filter(FormQuestion::asks).isEmpty() && beside(two, step).filter(FormQuestion::asks).isEmpty();
    }

    /** The next question of a form in either direction; headings that only head others are passed over. */
    private Optional<FormQuestion> beside(FormQuestion.At from, int step) {
        for (int place = from.node().place() + step; place >= 0 && place < from.outline().nodes().size(); place += step) {
            int here = place;
            Optional<FormQuestion> there = found.stream().filter(q -> q.places().stream().anyMatch(p -> p.outline() == from.outline() && p.node().place() == here)).findFirst();
            if (there.isPresent()) {
                return there;
            }
        }
        return Optional.empty();
    }
}
