package coop.hatstand.terms;

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

    static boolean is(Piece piece, CueList list) {
        int length = piece.words().size();
        if (length > LONGEST || piece.asks()) {
            return false;
        }
        Hits hits = list.in(piece.words());
        boolean[] covered = new boolean[length];
        boolean says = cover(covered, hits, SAYS_IT);
        cover(covered, hits, GOES_WITH_IT);
        int others = 0;
        for (boolean one : covered) {
            others += one ? 0 : 1;
        }
        return says && others <= MOST_OTHERS;
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
