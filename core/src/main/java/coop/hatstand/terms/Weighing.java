package coop.hatstand.terms;

import coop.hatstand.terms.Hits.Hit;
import java.util.List;

/**
 * Weighs what one sentence says about how words may be used, in one language.
 *
 * <p>What speaks for a request adds up (a refusal, a verb that makes public, the writer's name or words, courtesy, a place of its own), what speaks
 * for a story takes away (somebody else, the past, a thing that is confidential by nature). The strongest reading counts.
 */
final class Weighing {
    /** From here on a sentence is doubtful. */
    static final int DOUBTFUL = 3;
    private static final int NEAR = 6;
    private final Hits hits;

    Weighing(Hits hits) {
        this.hits = hits;
    }

    /** How much speaks for terms that hold words or a name back. */
    int restricting() {
        int most = 0;
        for (Hit hit : hits.outside(Cue.RESTRICTS, Cue.HARMLESS)) {
            most = Math.max(most, 4 + asked(hit) + apart(hit) - story(hit));
        }
        for (Hit hit : hits.of(Cue.LOOSE)) {
            most = Math.max(most, 2 + asked(hit) + apart(hit) - story(hit));
        }
        for (Hit hit : hits.of(Cue.WEAK)) {
            most = Math.max(most, weak(hit));
        }
        for (Hit refusal : hits.outside(Cue.NOT, Cue.HARMLESS)) {
            most = Math.max(most, refused(refusal));
        }
        for (Hit hit : hits.of(Cue.CONCEAL)) {
            most = Math.max(most, concealed(hit));
        }
        for (Hit hit : hits.of(Cue.AWAY)) {
            most = Math.max(most, hits.near(Cue.OUTLET, hit, 0, 3) ? 2 + asked(hit) - story(hit) : 0);
        }
        for (Hit dread : hits.of(Cue.DREAD)) {
            most = Math.max(most, dreaded(dread));
        }
        for (Hit only : hits.of(Cue.ONLY)) {
            most = Math.max(most, credited(only));
        }
        return Math.max(most, checkedFirst());
    }

    /** Whether the words allow something and hold nothing back. */
    boolean grants() {
        return hits.of(Cue.GRANT).stream().anyMatch(hit -> hits.near(Cue.PUBLISH, hit, NEAR, NEAR) || hits.within(Cue.PUBLISH, hit)
                || hits.near(Cue.NAME, hit, 2, NEAR) || hits.within(Cue.NAME, hit));
    }

    private int weak(Hit hit) {
        int thing = hits.near(Cue.ABOUT, hit, 2, 2) || hits.describes(hit) ? 2 : 0;
        return 2 + (own(hit, NEAR) ? 1 : 0) + (hits.near(Cue.PLEASE, hit, NEAR, NEAR) ? 1 : 0) + apart(hit) - thing - story(hit);
    }

    private int concealed(Hit hit) {
        int what = hits.near(Cue.NAME, hit, 4, 4) ? 2 : hits.near(Cue.MINE, hit, 3, 3) || hits.near(Cue.WORDS, hit, 3, 3) ? 1 : -2;
        return 1 + what + (hits.beginsClause(hit) ? 1 : 0) + (hits.near(Cue.PLEASE, hit, NEAR, NEAR) ? 1 : 0) - story(hit);
    }

    /** A refusal together with what is refused, the verb before or behind it. */
    private int refused(Hit refusal) {
        int most = 0;
        for (Hit verb : hits.of(Cue.PUBLISH)) {
            most = Math.max(most, close(refusal, verb) ? 2 + request(refusal, verb) : 0);
        }
        for (Hit verb : hits.of(Cue.GENERIC)) {
            most = Math.max(most, close(refusal, verb) ? 1 + request(refusal, verb) : 0);
        }
        for (Hit outlet : hits.of(Cue.OUTLET)) {
            boolean inIt = outlet.from() >= refusal.to() && outlet.from() - refusal.to() <= 3;
            most = Math.max(most, inIt ? 2 + request(refusal, outlet) : 0);
        }
        for (Hit name : hits.of(Cue.NAME)) {
            boolean beside = name.from() - refusal.to() <= 1 && refusal.from() - name.to() <= 1 && !hits.near(Cue.YET, refusal, 3, 3);
            most = Math.max(most, beside ? 1 + request(refusal, name) : 0);
        }
        for (Hit consent : hits.of(Cue.CONSENT)) {
            boolean used = hits.near(Cue.PUBLISH, consent, NEAR, NEAR) || hits.near(Cue.GENERIC, consent, NEAR, NEAR) || hits.near(Cue.OUTLET, consent, NEAR, NEAR);
            most = Math.max(most, close(refusal, consent) && used ? 2 + request(refusal, consent) : 0);
        }
        return most;
    }

    private int request(Hit refusal, Hit verb) {
        Hit both = new Hit(Math.min(refusal.from(), verb.from()), Math.max(refusal.to(), verb.to()));
        boolean named = hits.near(Cue.NAME, both, 4, 4) || hits.within(Cue.NAME, both);
        boolean asked = hits.near(Cue.PLEASE, both, NEAR, NEAR) || hits.within(Cue.PLEASE, both);
        boolean own = own(both, 3) || hits.near(Cue.THAT, verb, 1, 1) || hits.within(Cue.PASSIVE, both) || hits.endsClause(verb);
        if (!own && !named) {
            return -story(both);
        }
        boolean ours = !asked && (hits.near(Cue.OURS, refusal, 2, 0) || hits.near(Cue.OUTLET, refusal, 3, 0));
        int supports = (own ? 1 : 0) + (named ? 1 : 0) + (asked ? 1 : 0) + (hits.beginsClause(refusal) ? 1 : 0) + (hits.near(Cue.OUTLET, verb, 0, 5) ? 1 : 0);
        return supports - (ours ? 2 : 0) - story(both);
    }

    private static boolean close(Hit one, Hit other) {
        return !one.overlaps(other) && one.from() - other.to() < NEAR && other.from() - one.to() < NEAR;
    }

    private int credited(Hit only) {
        boolean group = hits.near(Cue.GROUP, only, 5, 5);
        boolean credit = hits.near(Cue.PUBLISH, only, NEAR, NEAR) || hits.near(Cue.NAME, only, NEAR, NEAR);
        return group ? 2 + (credit ? 2 : hits.near(Cue.GENERIC, only, NEAR, NEAR) ? 1 : 0) + (hits.near(Cue.PLEASE, only, NEAR, NEAR) ? 1 : 0)
                + (hits.standsApart(only) ? 1 : 0) - story(only) : 0;
    }

    /** Somebody fears what comes of being published. */
    private int dreaded(Hit dread) {
        boolean published = hits.near(Cue.PUBLISH, dread, 8, 8) || hits.near(Cue.OUTLET, dread, 8, 8);
        boolean wish = hits.any(Cue.PASSIVE) || hits.any(Cue.PLEASE) || hits.any(Cue.MINE);
        return published && wish ? 2 + (own(dread, 8) || hits.any(Cue.PASSIVE) ? 1 : 0) - (hits.near(Cue.THIRD, dread, 4, 1) || hits.year() ? 2 : 0) : 0;
    }

    /** Somebody wants to be asked or shown before words are used. */
    private int checkedFirst() {
        int most = 0;
        for (Hit check : hits.of(Cue.CHECK)) {
            boolean before = hits.near(Cue.BEFORE, check, 12, NEAR);
            boolean use = hits.any(Cue.PUBLISH) || hits.any(Cue.GENERIC) || hits.any(Cue.OUTLET);
            boolean own = hits.any(Cue.MINE) || hits.any(Cue.NAME) || hits.any(Cue.WORDS) || hits.any(Cue.PLEASE);
            boolean ours = hits.near(Cue.OURS, check, 3, 0);
            most = Math.max(most, before && use && own ? 3 - (ours ? 2 : 0) - story(check) : 0);
        }
        return most;
    }

    private boolean own(Hit hit, int near) {
        return List.of(Cue.MINE, Cue.NAME, Cue.WORDS).stream().anyMatch(cue -> hits.near(cue, hit, near, near) || hits.within(cue, hit));
    }

    private int apart(Hit hit) {
        return hits.standsApart(hit) ? 2 : 0;
    }

    private int asked(Hit hit) {
        return (hits.near(Cue.PLEASE, hit, NEAR, NEAR) || hits.within(Cue.PLEASE, hit) ? 1 : 0) + (hits.near(Cue.MINE, hit, NEAR, 3) || hits.near(Cue.WORDS, hit, 4, 2) ? 1 : 0);
    }

    /** What speaks for a story; nothing where the cue heads its sentence and the story follows. */
    private int story(Hit hit) {
        if (hits.headsIt(hit)) {
            return 0;
        }
        int told = (happened(hit) ? 2 : 0) + (hits.near(Cue.THIRD, hit, 4, 1) ? 2 : 0) + (hits.year() ? 2 : 0);
        return Math.min(told, 5);
    }

    private boolean happened(Hit hit) {
        Hit around = new Hit(hit.from() - NEAR, hit.to() + NEAR);
        return hits.outside(Cue.PAST, Cue.SAID).stream().anyMatch(around::overlaps);
    }
}
