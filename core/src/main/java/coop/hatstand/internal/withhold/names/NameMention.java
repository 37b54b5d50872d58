package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.names.NameCues.Cue;
import coop.hatstand.internal.withhold.names.NameForm.Kind;
import coop.hatstand.internal.withhold.text.NormalizedText;

/**
 * A name's form in a text, weighed: what the form is by itself, and what its letters, its place and its neighbours say.
 *
 * <p>Each piece of evidence is worth a point or two; some, such as another name beside it, only keep a word from being taken out unasked.
 */
final class NameMention {
    private static final int SURELY_INFLECTED = 5;
    private static final int LONG = 6;
    private static final int LAST_LATIN = 0x24f;

    private final Occurrence found;
    private final NameMatch match;
    private final NameForm form;
    private final Surroundings around;
    private final NameTitle title;
    private final NeighbouringName neighbour;

    NameMention(Occurrence found) {
        this.found = found;
        match = found.match();
        form = found.form();
        around = new Surroundings(found);
        title = new NameTitle(found);
        neighbour = new NeighbouringName(found);
    }

    NameForm form() {
        return form;
    }

    Verdict verdict() {
        if (form.kept()) {
            return Verdict.PLAIN;
        }
        if (form.kind().isHint()) {
            return Verdict.of(Math.min(1, whole()));
        }
        if (form.kind() == Kind.CHARACTER) {
            return !title.titled() ? Verdict.PLAIN : title.mayBeLongerName() ? Verdict.DOUBTFUL : Verdict.WITHHOLD;
        }
        if (!match.joined() && (title.at() || around.certain())) {
            return Verdict.WITHHOLD;
        }
        int points = form.kind().points() + (match.joined() ? joined() : whole());
        boolean asked = form.shared() || otherName() || inRun() && form.kind() != Kind.WHOLE && form.kind() != Kind.PART || found.runStart() < found.start() && !title.tagged();
        return Verdict.of(asked ? Math.min(points, 1) : points);
    }

    /** What its letters and its place say of a word that is the form and nothing else. */
    private int whole() {
        return (title.titled() || title.initialled() ? 3 : 0) + (found.small() ? small() : capital());
    }

    /** What small letters say where its owner has a capital: little if nobody bothers with them, much against the name otherwise. */
    private int small() {
        boolean noun = around.isAfter(Cue.ARTICLE) || around.headsCompound();
        boolean person = around.besidePerson() || around.acts();
        return switch (form.kind()) {
            case WHOLE -> noun && found.cues().areAllEveryday(key()) ? -2 : 0;
            case PART -> Character.isUpperCase(form.shown().codePointAt(0)) && (around.careful() || noun) && !(person && !noun) ? -1 : 0;
            case EVERYDAY -> (around.besidePerson() || person && !around.careful()) && !noun ? 1 : 0;
            case STEM, INFLECTED -> -2;
            default -> 0;
        };
    }

    private int capital() {
        return switch (form.kind()) {
            case EVERYDAY -> everyday();
            case CAPITALISED -> 2;
            case FRAGMENT -> around.standsAlone() && !around.startsLongerWord() ? 1 : 0;
            case INFLECTED -> inflected();
            case STEM -> found.cues().isEveryday(key()) ? -2 : -1;
            case SHORT -> around.shouted() ? 0 : 1;
            case INITIALS -> around.shouted() ? 1 : 0;
            default -> 0;
        };
    }

    /** Whether an everyday word is written as names are. */
    private int everyday() {
        if (around.isAfter(Cue.NO_PERSON)) {
            return 0;
        }
        if (found.cues().is(Cue.DATE, key()) && (around.besideNumber() || around.isAfter(Cue.BEFORE_PROPER))) {
            return 0;
        }
        if (found.cues().is(Cue.PROPER, key()) && around.isAfter(Cue.BEFORE_PROPER)) {
            return 1;
        }
        int capital = around.startsSentence() || around.shouted() ? 1 : 2;
        return (around.isAfter(Cue.CAPITAL_ARTICLE) || around.isAfterTheInCapitals() ? 1 : capital + (around.acts() || around.owns() ? 1 : 0)) + (around.besideOwn() ? 2 : 0);
    }

    private String key() {
        return NormalizedText.key(form.shown());
    }

    /** A form that a declension makes of a name: the shorter it is, the more other words look the same. */
    private int inflected() {
        int length = form.shown().length();
        boolean sure = length >= SURELY_INFLECTED || form.shown().codePointAt(0) > LAST_LATIN && length > 3;
        return sure ? 0 : -1;
    }

    /** What letters say that go on behind the form: mostly an ending, sometimes another word. */
    private int joined() {
        int account = title.at() ? 3 : 0;
        boolean put = found.cues().stems().isEnding(match.last(), match.tail());
        if (found.small()) {
            return account - (put && match.length() >= LONG && form.kind() != Kind.WHOLE ? 1 : 2);
        }
        boolean s = match.tail().equals("s");
        boolean ending = put && (match.length() > 3 || match.last() > LAST_LATIN || form.kind() == Kind.PART && s && around.beforeWord());
        if (form.kind() == Kind.STEM && match.length() < 4 && !put) {
            return account - 2;
        }
        if (form.kind().points() == 0) {
            return account + everydayWithEnding(put, s, ending);
        }
        return account + (ending ? 0 : -1);
    }

    /** German gives every noun a capital, and short endings make plurals too. */
    private int everydayWithEnding(boolean put, boolean s, boolean ending) {
        boolean owns = s && around.beforeCapital();
        if (around.isAfter(Cue.CAPITAL_ARTICLE) || around.isAfter(Cue.NO_PERSON) || around.startsSentence() && !owns) {
            return form.kind() == Kind.EVERYDAY && around.startsSentence() && !ending ? 0 : 1;
        }
        owns |= s && around.beforeWord();
        boolean sure = put && (match.last() > LAST_LATIN || match.tail().length() > 2);
        return owns || sure ? 2 : 1;
    }

    /** Whether it is part of somebody else's full name, as "Ed" in "Ed Zitron". */
    boolean otherName() {
        boolean alone = form.kind() != Kind.WHOLE && (!match.joined() || form.kind() == Kind.STEM) && !title.titled() && !title.initialled();
        return alone && neighbour.isThere() || around.startsPlace();
    }

    /** What to call it where a person decides: as it is written, and with the name it is part of. */
    String shown() {
        return (match.joined() || form.kind().isHint() ? found.written() : form.shown()) + (otherName() ? " (" + neighbour.whole() + ")" : "");
    }

    /** Where it starts with the at sign, titles and initials that go with it. */
    int start() {
        return inRun() ? found.runStart() - (title.at() ? 1 : 0) : title.startWithTitle();
    }

    int end() {
        return inRun() ? found.runEnd() : title.endWithTitle();
    }

    /** Whether it is one of several words written as one, which go together. */
    private boolean inRun() {
        return found.runStart() < found.start() || found.runEnd() > found.end();
    }
}
