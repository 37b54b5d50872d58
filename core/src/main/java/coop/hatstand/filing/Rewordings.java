package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the questions of forms that word them too differently to be alike at once: shortened, cut down to their topic, or with the same number.
 *
 * <p>A heading that stands in one form alone is joined to a question of other forms if either holds nearly all the words of the other, both
 * have one number and a word in common, or they are half alike between the same neighbours; and only if it is the one question that fits, and
 * the form's other headings stand before and after it as in the other forms.
 */
final class Rewordings {
    private static final double HELD = 0.8;
    private static final double HALF = 0.5;
    private static final int FEWEST = 2;
    private static final int CONTENT = 4;
    private final List<FormQuestion> found;
    private final Rarity rarity;

    Rewordings(List<FormQuestion> found, Rarity rarity) {
        this.found = found;
        this.rarity = rarity;
    }

    /**
     * Two that ask the same.
     *
     * @param lone the one of a single form
     * @param known the one of other forms
     */
    private record Pair(FormQuestion lone, FormQuestion known) {
    }

    /** Joins what is found in the outlines, and takes what was joined off the list. */
    void join(List<Outline> outlines) {
        for (Outline outline : outlines) {
            for (Pair pair : inOrder(outline)) {
                pair.known.join(pair.lone);
                found.remove(pair.lone);
            }
        }
    }

    /** The pairs that a form's other headings leave room for; a single one of a form that no other heading is shared with counts for nothing. */
    private List<Pair> inOrder(Outline outline) {
        List<FormQuestion> own = found.stream().filter(question -> question.places().stream().anyMatch(at -> at.outline() == outline)).toList();
        List<Pair> pairs = new ArrayList<>();
        for (FormQuestion question : own) {
            if (question.places().size() == 1) {
                partner(question, own).ifPresent(known -> pairs.add(new Pair(question, known)));
            }
        }
        long shared = own.stream().filter(question -> question.places().size() > 1).count();
        List<Pair> fitting = pairs.stream().filter(pair -> pairs.stream().allMatch(other -> fits(pair, other))).toList();
        return shared + fitting.size() < FEWEST ? List.of() : fitting;
    }

    private boolean fits(Pair one, Pair other) {
        boolean before = one.lone.places().get(0).node().place() < other.lone.places().get(0).node().place();
        return one == other || one.known != other.known && before == found.indexOf(one.known) < found.indexOf(other.known);
    }

    /** The one question that may be meant. */
    private Optional<FormQuestion> partner(FormQuestion lone, List<FormQuestion> own) {
        FormQuestion.At at = lone.places().get(0);
        List<FormQuestion> meant = found.stream().filter(other -> other != lone && (other.asks() || other.isCounted() || other.sub())
                && other.places().stream().noneMatch(place -> place.outline() == at.outline()) && between(lone, other, own) && means(lone, other)).toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** Whether the nearest shared headings on both sides leave a question its place. */
    private boolean between(FormQuestion lone, FormQuestion other, List<FormQuestion> own) {
        FormQuestion.At at = lone.places().get(0);
        for (FormQuestion question : own) {
            if (question.places().size() > 1) {
                int place = question.places().stream().filter(p -> p.outline() == at.outline()).mapToInt(p -> p.node().place()).findFirst().orElse(0);
                if (place < at.node().place() != found.indexOf(question) < found.indexOf(other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean means(FormQuestion lone, FormQuestion other) {
        List<String> words = lone.wordings().get(0);
        boolean numbered = lone.number().isPresent() && lone.number().equals(other.number()) && other.wordings().stream().anyMatch(w -> shareContent(w, words));
        return numbered || other.wordings().stream().anyMatch(w -> rarity.held(w, words) >= HELD && shareContent(w, words))
                || neighbours(lone, other) && other.wordings().stream().anyMatch(w -> rarity.measure(w, words) >= HALF);
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
        Optional<FormQuestion> beside = at(one.outline(), one.node().place() + step);
        return beside.isPresent() && beside.equals(at(two.outline(), two.node().place() + step));
    }

    private Optional<FormQuestion> at(Outline outline, int place) {
        return found.stream().filter(question -> question.places().stream().anyMatch(p -> p.outline() == outline && p.node().place() == place)).findFirst();
    }
}
