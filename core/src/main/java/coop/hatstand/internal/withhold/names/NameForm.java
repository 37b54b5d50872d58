package coop.hatstand.internal.withhold.names;

import java.util.Set;
import java.util.TreeSet;

/** One way a name is written, of one withheld person or several. */
final class NameForm {
    /** What a form is by itself, and how much that says for its being the name; a form that is two of them is the first. */
    enum Kind {
        /** Several words, or the whole name run together: nobody else's. */
        WHOLE(3),
        /** One word of a name, and no other word anybody knows of. */
        PART(2),
        /** A part of a name in a script without blanks between words, which may begin or end another word. */
        FRAGMENT(1),
        /** A part that is a name with a capital alone, such as "Ben" beside the particle. */
        CAPITALISED(0),
        /** A part that is an everyday word or a particle too. */
        EVERYDAY(0),
        /** A part as a language declines it: "Oldze" of "Olga". */
        INFLECTED(2),
        /** What endings are put on in place of the name's own: "Ирин" of "Ирина". */
        STEM(2),
        /** One character, a name with a title only: 王 in 王先生. */
        CHARACTER(0),
        /** How a name begins, by which its owner may be called for short: "Tobi". */
        SHORT(0),
        /** The first letters of the names: "F.H." */
        INITIALS(0);

        private final int points;

        Kind(int points) {
            this.points = points;
        }

        int points() {
            return points;
        }

        /** Whether it is never taken out, only listed, and nobody is said to be called so. */
        boolean isHint() {
            return this == SHORT || this == INITIALS;
        }
    }

    private final String shown;
    private final Set<String> owners = new TreeSet<>();
    private final Set<String> initials = new TreeSet<>();
    private Kind kind;
    private boolean shared;
    private boolean kept;

    NameForm(String shown, Kind kind) {
        this.shown = shown;
        this.kind = kind;
    }

    /** The whole name of somebody who is named. */
    static NameForm kept(String shown) {
        NameForm form = new NameForm(shown, Kind.WHOLE);
        form.kept = true;
        return form;
    }

    /** As its owner writes it. */
    String shown() {
        return shown;
    }

    /** The ids of the respondents it may mean. */
    Set<String> owners() {
        return owners;
    }

    /** The initials of all their names, folded. */
    Set<String> initials() {
        return initials;
    }

    void addOwner(String respondent, Set<String> initials, Kind as) {
        owners.add(respondent);
        this.initials.addAll(initials);
        kind = as.compareTo(kind) < 0 ? as : kind;
    }

    Kind kind() {
        return kind;
    }

    /** Whether somebody who is named, or a hat, is called so too: left for a person to decide, unless its place leaves no doubt. */
    boolean shared() {
        return shared;
    }

    void share() {
        shared = true;
    }

    /** Whether it is the whole name of somebody who is named: left alone, whatever lies within it. */
    boolean kept() {
        return kept;
    }
}
