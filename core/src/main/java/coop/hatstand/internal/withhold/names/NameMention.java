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
            return title.titled() ? Verdict.WITHHOLD : Verdict.PLAIN;
        }
        if (!match.joined() && (title.at() || around.certain())) {
            return Verdict.WITHHOLD;
        }
        int points = form.kind().points() + (match.joined() ? joined() : whole());
        return Verdict.of(form.shared() || otherName() ? Math.min(points, 1) : points);
    }

    /** What its place says of a word that is the form and nothing else. */
    private int whole() {
        int points = title.titled() || title.initialled() ? 3 : 0;
        return points + switch (form.kind()) {
            case EVERYDAY -> everyday();
            case CAPITALISED -> around.small() ? 0 : 2;
            case PART -> around.small() && Character.isUpperCase(form.shown().codePointAt(0)) && (around.headsCompound() || around.isAfter(Cue.ARTICLE)) ? -1 : 0;
            case FRAGMENT -> around.standsAlone() ? 1 : 0;
            case WHOLE -> around.allSmall() && around.isAfter(Cue.ARTICLE) && found.cues().areAllEveryday(key()) ? -2 : 0;
            case INFLECTED -> inflected();
            case STEM -> around.small() || found.cues().isEveryday(key()) ? -2 : -1;
            case SHORT -> around.small() || around.shouted() ? 0 : 1;
            case INITIALS -> around.shouted() ? 1 : 0;
            default -> 0;
        };
    }

    /** Whether an everyday word is written as names are. */
    private int everyday() {
        if (around.small()) {
            return around.joinedToOwn() ? 2 : around.besidePerson() && !around.isAfter(Cue.ARTICLE) ? 1 : 0;
        }
        if (found.cues().is(Cue.DATE, key()) && (around.besideNumber() || around.isAfter(Cue.BEFORE_PROPER))) {
            return 0;
        }
        if (found.cues().is(Cue.PROPER, key()) && around.isAfter(Cue.BEFORE_PROPER)) {
            return 1;
        }
        int capital = around.startsSentence() || around.shouted() ? 1 : 2;
        return (around.isAfter(Cue.CAPITAL_ARTICLE) ? 1 : capital + (around.acts() ? 1 : 0)) + (around.besideOwn() ? 2 : 0);
    }

    private String key() {
        return NormalizedText.key(form.shown());
    }

    /** A form that a declension makes of a name: the shorter it is, the more other words look the same. */
    private int inflected() {
        int length = form.shown().length();
        boolean sure = length >= SURELY_INFLECTED || form.shown().codePointAt(0) > LAST_LATIN && length > 3;
        return (around.small() ? -1 : 0) - (sure ? 0 : 1);
    }

    /** What letters say that go on behind the form: mostly an ending, sometimes another word. */
    private int joined() {
        int account = title.at() ? 3 : 0;
        if (around.camelCase()) {
            return account + 1;
        }
        boolean put = found.cues().stems().isEnding(match.last(), match.tail());
        if (around.small()) {
            return account - (put && match.length() >= LONG && form.kind() != Kind.WHOLE ? 1 : 2);
        }
        boolean s = match.tail().equals("s");
        boolean ending = put && (match.length() > 3 || match.last() > LAST_LATIN || form.kind() == Kind.PART && s && around.beforeWord());
        if (form.kind() == Kind.STEM && match.length() < 4 && !put) {
            return account - 2;
        }
        if (form.kind().points() == 0) {
            boolean owns = s && around.beforeCapital() && !around.isAfter(Cue.ARTICLE);
            return account + (form.kind() == Kind.EVERYDAY && around.startsSentence() && !ending ? 0 : owns ? 2 : 1);
        }
        return account + (ending ? 0 : -1);
    }

    /** Whether it is part of somebody else's full name, as "Ed" in "Ed Zitron". */
    boolean otherName() {
        return form.kind() != Kind.WHOLE && !match.joined() && !title.titled() && !title.initialled() && neighbour.isThere();
    }

    /** What to call it where a person decides: as it is written, and with the name it is part of. */
    String shown() {
        return (match.joined() ? found.written() : form.shown()) + (otherName() ? " (" + neighbour.whole() + ")" : "");
    }

    /** Where it starts with the at sign, titles and initials that go with it. */
    int start() {
        return title.startWithTitle();
    }

    int end() {
        return title.endWithTitle();
    }
}
