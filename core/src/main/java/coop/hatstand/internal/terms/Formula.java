package coop.hatstand.internal.terms;

import java.util.ArrayList;
import java.util.List;

/**
 * A clause that says nothing but how words are to be used: "Between us:", "(not for publication)", "That is confidential."
 *
 * <p>Such a clause needs no weighing: no story is as short. It is known by the cues alone, so that a common formula is found whatever was learned.
 */
final class Formula {
    private static final List<Cue> SAYS_IT = List.of(Cue.RESTRICTS, Cue.LOOSE, Cue.WEAK, Cue.NAMELESS);
    private static final List<Cue> GOES_WITH_IT = List.of(Cue.SMALL, Cue.PLEASE, Cue.ONLY, Cue.NOT, Cue.THAT, Cue.WORDS, Cue.MINE, Cue.PASSIVE, Cue.NAME, Cue.PUBLISH, Cue.GENERIC);
    private static final int LONGEST = 10;
    /** Words that are neither: "speaking", "kept". */
    private static final int MOST_OTHERS = 1;

    private Formula() {
    }

    /** Whether a clause of a sentence is one, in any language: a formula may be in another than the words around it. */
    static boolean isIn(List<Word> sentence, String text) {
        return SentencePart.of(sentence, text).stream().filter(sentencePart -> !sentencePart.asks()).flatMap(sentencePart -> clauses(sentencePart.words()).stream()).filter(clause -> clause.size() <= LONGEST)
                .anyMatch(clause -> TermsModel.LANGUAGES.stream().anyMatch(language -> is(clause, CueList.of(language).in(clause))));
    }

    /** The words between commas. */
    private static List<List<Word>> clauses(List<Word> words) {
        List<List<Word>> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).apart()) {
                clauses.add(words.subList(from, i));
                from = i;
            }
        }
        return clauses;
    }

    private static boolean is(List<Word> clause, Hits hits) {
        boolean[] covered = new boolean[clause.size()];
        boolean says = cover(covered, hits, SAYS_IT);
        cover(covered, hits, GOES_WITH_IT);
        int others = 0;
        for (boolean one : covered) {
            others += one ? 0 : 1;
        }
        return says && others <= (clause.size() > 2 ? MOST_OTHERS : 0);
    }

    private static boolean cover(boolean[] covered, Hits hits, List<Cue> cues) {
        boolean any = false;
        for (Cue cue : cues) {
            for (Hits.Hit hit : hits.of(cue)) {
                any = true;
                for (int i = hit.from(); i < hit.to(); i++) {
                    covered[i] = true;
                }
            }
        }
        return any;
    }
}
