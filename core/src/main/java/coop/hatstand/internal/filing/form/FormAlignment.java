package coop.hatstand.internal.filing.form;

import coop.hatstand.internal.filing.heading.FormOutline;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.Rarity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the headings of one form to the questions known so far by the best alignment in order: what stands between the same neighbours and shares
 * rare words, a number or a section is one question, however it is worded. Two that cross the others are joined only if they are nearly the same,
 * and two with a close runner-up not at all.
 *
 * <p>Scores are hundredths of likeness. On six labelled sets of forms by different sources the table is the same for {@link #ALONE} from 22 to 30
 * and {@link #SAME} from 72 to 80, and worse below and without {@link #MARGIN} or {@link #DIFFERENT}.
 */
final class FormAlignment {
    /** As alike as this, two are one wherever they stand. */
    private static final int SAME = 72;
    /** What it costs to leave a heading or a question by itself, so that a pair needs twice as much. */
    private static final int ALONE = 22;
    private static final int NUMBER = 12;
    private static final int SECTION = 5;
    /** For a pair right behind another pair. */
    private static final int NEXT = 6;
    private static final int DIFFERENT = 15;
    private static final Pattern ASKS = CueWords.start("interrogative");
    private static final int MARGIN = 8;
    private static final int EXACT = 200;
    /** Shorter words say little. */
    private static final int CONTENT = 4;
    private final List<FormQuestion.At> headings;
    private final List<FormQuestion> questions;
    private final int[][] scores;

    /**
     * @param headings those of the form that may ask
     * @param same of some headings, by their places among these, the question with exactly their words
     */
    FormAlignment(FormOutline outline, List<FormQuestion.At> headings, List<FormQuestion> questions, Map<Integer, FormQuestion> same, Rarity rarity) {
        this.headings = headings;
        this.questions = questions;
        scores = new int[headings.size()][questions.size()];
        Set<FormQuestion> known = new HashSet<>(same.values());
        for (int h = 0; h < headings.size(); h++) {
            for (int q = 0; q < questions.size(); q++) {
                boolean free = !same.containsKey(h) && !known.contains(questions.get(q)) && !questions.get(q).standsIn(outline);
                scores[h][q] = same.get(h) == questions.get(q) ? EXACT : free ? score(headings.get(h), questions.get(q), rarity) : 0;
            }
        }
    }

    private static int score(FormQuestion.At heading, FormQuestion question, Rarity rarity) {
        int likeness = question.wordings().stream().mapToInt(words -> likeness(heading.words(), words, rarity)).max().orElse(0);
        boolean number = heading.node().header().number().filter(question.numbers()::contains).isPresent();
        boolean section = heading.section().isPresent() && heading.section().equals(question.section());
        return likeness == 0 ? 0 : likeness + (number ? NUMBER : 0) + (section ? SECTION : 0);
    }

    /**
     * Half Dice's coefficient and half the part of the shorter that the longer holds, since people shorten questions; nothing without a word of
     * content. Two that start with different question words ("Does it", "How does it") are less alike than their words.
     */
    private static int likeness(List<String> one, List<String> other, Rarity rarity) {
        int dice = rarity.measure(one, other);
        if (dice >= SAME || dice == 0) {
            return dice;
        }
        boolean content = one.stream().anyMatch(word -> word.length() >= CONTENT && other.contains(word));
        boolean differ = !one.get(0).equals(other.get(0)) && ASKS.matcher(one.get(0)).matches() && ASKS.matcher(other.get(0)).matches();
        int held = one.size() <= other.size() ? rarity.held(one, other) : rarity.held(other, one);
        return !content ? 0 : differ ? Math.max(0, dice - DIFFERENT) : Math.min(SAME - 1, (dice + held) / 2);
    }

    /** For each heading the question it is, if it is one of those. */
    List<Optional<FormQuestion>> joined() {
        int[] partners = inOrder();
        List<Optional<FormQuestion>> joined = new ArrayList<>();
        boolean[] taken = new boolean[questions.size() + 1];
        for (int h = 0; h < partners.length; h++) {
            partners[h] = partners[h] >= 0 && (scores[h][partners[h]] >= SAME || surely(h, partners[h], partners)) ? partners[h] : -1;
            taken[Math.max(0, partners[h])] |= partners[h] >= 0;
        }
        for (int h = 0; h < partners.length; h++) {
            int partner = partners[h] >= 0 ? partners[h] : crossing(h, taken);
            joined.add(partner >= 0 ? Optional.of(questions.get(partner)) : Optional.empty());
        }
        return joined;
    }

    /** The question that a heading is nearly the same as, out of order. */
    private int crossing(int heading, boolean[] taken) {
        int best = -1;
        for (int q = 0; q < questions.size(); q++) {
            best = !taken[q] && scores[heading][q] >= Math.max(SAME, best < 0 ? 0 : scores[heading][best] + 1) ? q : best;
        }
        taken[Math.max(0, best)] |= best >= 0;
        return best;
    }

    /** Whether nothing else that is free comes close to a pair. */
    private boolean surely(int heading, int question, int[] partners) {
        int least = scores[heading][question] - MARGIN;
        for (int q = 0; q < questions.size(); q++) {
            if (q != question && scores[heading][q] > least && !better(q, scores[heading][q], partners)) {
                return false;
            }
        }
        for (int h = 0; h < headings.size(); h++) {
            if (h != heading && scores[h][question] > least && (partners[h] < 0 || scores[h][partners[h]] <= scores[h][question])) {
                return false;
            }
        }
        return true;
    }

    private boolean better(int question, int score, int[] partners) {
        for (int h = 0; h < partners.length; h++) {
            if (partners[h] == question && scores[h][question] > score) {
                return true;
            }
        }
        return false;
    }

    /** The best alignment by dynamic programming: {@code best[h][q]} is what the headings from h on and the questions from q on can reach. */
    private int[] inOrder() {
        int[][] best = new int[headings.size() + 1][questions.size() + 1];
        int[][] paired = new int[headings.size() + 1][questions.size() + 1];
        for (int h = headings.size() - 1; h >= 0; h--) {
            for (int q = questions.size() - 1; q >= 0; q--) {
                int next = paired[h + 1][q + 1] > 0 ? Math.max(best[h + 1][q + 1], paired[h + 1][q + 1] + NEXT) : best[h + 1][q + 1];
                paired[h][q] = scores[h][q] > 0 ? scores[h][q] - 2 * ALONE + next : Integer.MIN_VALUE / 2;
                best[h][q] = Math.max(paired[h][q], Math.max(best[h + 1][q], best[h][q + 1]));
            }
        }
        int[] partners = new int[headings.size()];
        int q = 0;
        boolean next = false;
        for (int h = 0; h < partners.length; h++) {
            boolean goesOn = next && q < questions.size() && paired[h][q] > 0 && paired[h][q] + NEXT >= best[h][q];
            while (!goesOn && q < questions.size() && paired[h][q] < best[h][q] && best[h][q] > best[h + 1][q]) {
                q++;
            }
            next = goesOn || q < questions.size() && paired[h][q] == best[h][q];
            partners[h] = next ? q++ : -1;
        }
        return partners;
    }
}
