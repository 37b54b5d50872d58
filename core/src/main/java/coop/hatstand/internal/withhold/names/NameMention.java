package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.text.NormalizedText;

/**
 * A name's form where it stands in a text, weighed: what the form is by itself, and what its letters, its place and its neighbours say.
 *
 * <p>Each piece of evidence is worth a point or two; some, such as another name beside it, only keep a word from being taken out unasked.
 */
final class NameMention {
    private static final int SURELY_INFLECTED = 5;
    private static final int LONG = 6;
    private static final int LAST_LATIN = 0x24f;

    private final Surroundings around;
    private final NameTitle title;
    private final NeighbouringName neighbour;
    private final Occurrence occurrence;
    private final NameBook.Match match;
    private final NameForm nameForm;
    private final EverydayNames everydayNames;

    NameMention(Occurrence occurrence) {
        this.occurrence = occurrence;
        this.match = occurrence.match();
        this.nameForm = occurrence.form();
        this.everydayNames = occurrence.everydayNames();
        this.around = new Surroundings(occurrence);
        this.title = new NameTitle(occurrence);
        this.neighbour = new NeighbouringName(occurrence);
    }

    NameForm form() {
        return nameForm;
    }

    Verdict verdict() {
        if (nameForm.kept()) {
            return Verdict.PLAIN;
        }
        if (nameForm.kind().isHint()) {
            return Verdict.of(Math.min(1, whole()));
        }
        if (nameForm.kind() == NameForm.Kind.CHARACTER) {
            return title.titled() ? Verdict.WITHHOLD : Verdict.PLAIN;
        }
        if (!match.joined() && (title.at() || around.certain())) {
            return Verdict.WITHHOLD;
        }
        int points = nameForm.kind().points() + (match.joined() ? joined() : whole());
        return Verdict.of(isLeft() ? Math.min(points, 1) : points);
    }

    /** What its place says of a word that is the form and nothing else. */
    private int whole() {
        int points = title.titled() || title.initialled() ? 3 : 0;
        return points + switch (nameForm.kind()) {
            case EVERYDAY -> written();
            case CAPITALISED -> around.small() ? 0 : 2;
            case PART -> around.small() && Character.isUpperCase(nameForm.shown().codePointAt(0)) && (around.headsCompound() || around.afterArticle()) ? -1 : 0;
            case FRAGMENT -> around.standsAlone() ? 1 : 0;
            case WHOLE -> around.small() && around.afterArticle() && everydayNames.areAll(key()) ? -2 : 0;
            case INFLECTED -> inflected();
            case STEM -> around.small() || everydayNames.contains(key()) ? -2 : -1;
            case SHORT -> around.small() || around.shouted() ? 0 : 1;
            case INITIALS -> around.shouted() ? 1 : 0;
            default -> 0;
        };
    }

    /** Whether an everyday word is written as names are. */
    private int written() {
        if (around.small()) {
            return around.joinedToOwn() ? 2 : around.besidePerson() && !around.afterArticle() ? 1 : 0;
        }
        String key = key();
        if (everydayNames.isDate(key) && (around.besideNumber() || around.beforeProper())) {
            return 0;
        }
        if (everydayNames.isProper(key) && around.beforeProper()) {
            return 1;
        }
        int capital = around.startsSentence() || around.shouted() ? 1 : 2;
        return (around.afterNounArticle() ? 1 : capital + (around.acts() ? 1 : 0)) + (around.besideOwn() ? 2 : 0);
    }

    private String key() {
        return NormalizedText.key(nameForm.shown());
    }

    /** A form that a declension makes of a name: the shorter it is, the more other words look the same. */
    private int inflected() {
        int length = nameForm.shown().length();
        boolean sure = length >= SURELY_INFLECTED || nameForm.shown().codePointAt(0) > LAST_LATIN && length > 3;
        return (around.small() ? -1 : 0) - (sure ? 0 : 1);
    }

    /** What is said by letters that go on behind the form: mostly an ending, sometimes another word. */
    private int joined() {
        int account = title.at() ? 3 : 0;
        if (around.camelCase()) {
            return account + 1;
        }
        boolean weak = nameForm.kind().points() == 0;
        boolean put = everydayNames.stems().isEnding(match.last(), match.tail());
        if (around.small()) {
            return account - (put && match.length() >= LONG && !nameForm.whole() ? 1 : 2);
        }
        boolean ending = put && (match.length() > 3 || match.last() > LAST_LATIN || nameForm.kind() == NameForm.Kind.PART && match.tail().equals("s") && around.beforeWord());
        if (nameForm.kind() == NameForm.Kind.STEM && match.length() < 4 && !put) {
            return account - 2;
        }
        if (weak) {
            boolean owns = match.tail().equals("s") && around.beforeCapital() && !around.afterArticle();
            return account + (nameForm.kind() == NameForm.Kind.EVERYDAY && around.startsSentence() && !ending ? 0 : owns ? 2 : 1);
        }
        return account + (ending ? 0 : -1);
    }

    /** Whether it stays in any case: somebody else's name too, or within another one. */
    private boolean isLeft() {
        return nameForm.shared() || otherName();
    }

    /** Whether it stands within somebody else's full name, as "Ed" in "Ed Zitron". */
    boolean otherName() {
        return !nameForm.whole() && !match.joined() && !title.titled() && !title.initialled() && neighbour.isThere();
    }

    /** What to call it where a person decides: with the name it stands within, or as it is written. */
    String shown() {
        return match.joined() ? occurrence.written() : nameForm.shown();
    }

    String surroundings() {
        return neighbour.whole();
    }

    /** Where what goes with the name starts: at an at sign, or a title. */
    int start() {
        return title.startWithTitle();
    }

    int end() {
        return title.endWithTitle();
    }
}
