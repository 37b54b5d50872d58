package coop.hatstand.withhold;

import java.util.List;

/**
 * A name's form where it stands in a text, weighed: what the form is by itself, and what its letters, its place and its neighbours say.
 *
 * <p>Each piece of evidence is worth a point or two; some, such as another name beside it, only keep a word from being taken out unasked.
 */
final class Mention {
    private final Surroundings around;
    private final NeighbouringName neighbour;
    private final NameBook.Match match;
    private final Form form;
    private final Everyday everyday;

    Mention(String text, Folded folded, NameBook.Match match, List<NameBook> books) {
        this.match = match;
        this.form = match.form();
        this.everyday = books.get(0).everyday();
        this.around = new Surroundings(text, folded, match, books);
        this.neighbour = new NeighbouringName(text, folded, match, books);
    }

    Form form() {
        return form;
    }

    Verdict verdict() {
        if (form.kept()) {
            return Verdict.PLAIN;
        }
        if (form.kind().isHint()) {
            return Verdict.of(Math.min(1, whole()));
        }
        if (form.kind() == Form.Kind.CHARACTER) {
            return around.title().titled() ? Verdict.WITHHOLD : Verdict.PLAIN;
        }
        if (!match.joined() && around.certain()) {
            return Verdict.WITHHOLD;
        }
        int points = form.kind().points() + (match.joined() ? joined() : whole());
        return Verdict.of(isLeft() ? Math.min(points, 1) : points);
    }

    /** What its place says of a word that is the form and nothing else. */
    private int whole() {
        int points = around.title().titled() || around.title().initialled() ? 3 : 0;
        return points + switch (form.kind()) {
            case EVERYDAY -> written();
            case CAPITALISED -> around.small() ? 0 : 2;
            case PART -> around.small() && Character.isUpperCase(form.shown().codePointAt(0)) && (around.headsCompound() || around.afterArticle()) ? -1 : 0;
            case FRAGMENT -> around.standsAlone() ? 1 : 0;
            case STEM -> around.small() ? -2 : -1;
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
        String key = Folded.key(form.shown());
        if (everyday.isDate(key) && (around.besideNumber() || around.beforeProper())) {
            return 0;
        }
        if (everyday.isProper(key) && around.beforeProper()) {
            return 1;
        }
        int capital = around.startsSentence() || around.shouted() ? 1 : 2;
        return capital + (around.acts() ? 1 : 0) - (around.afterNounArticle() ? 1 : 0) + (around.besideOwn() ? 2 : 0);
    }

    /** What is said by letters that go on behind the form: mostly an ending, sometimes another word. */
    private int joined() {
        int account = around.title().at() ? 3 : 0;
        if (around.camelCase()) {
            return account + 1;
        }
        boolean weak = form.kind().points() == 0;
        if (around.small()) {
            return account - 2;
        }
        boolean put = everyday.stems().isEnding(match.last(), match.tail());
        boolean ending = put && (match.length() > 3 || match.last() > 0x24f || form.kind() == Form.Kind.PART && match.tail().equals("s") && around.beforeWord());
        if (form.kind() == Form.Kind.STEM && match.length() < 4 && !put) {
            return account - 2;
        }
        if (weak) {
            boolean owns = match.tail().equals("s") && around.beforeCapital() && !around.afterArticle();
            return account + (form.kind() == Form.Kind.EVERYDAY && around.startsSentence() && !ending ? 0 : owns ? 2 : 1);
        }
        return account + (ending ? 0 : -1);
    }

    /** Whether it stays in any case: somebody else's name too, or within another one. */
    private boolean isLeft() {
        return form.shared() || otherName();
    }

    /** Whether it stands within somebody else's full name, as "Ed" in "Ed Zitron". */
    boolean otherName() {
        return !form.whole() && !match.joined() && !around.title().titled() && neighbour.isThere();
    }

    /** What to call it where a person decides: with the name it stands within, or as it is written. */
    String shown() {
        return match.joined() ? around.written() : form.shown();
    }

    String surroundings() {
        return neighbour.whole();
    }

    /** Where what goes with the name starts: at an at sign, or a title. */
    int start() {
        return around.title().startWithTitle();
    }

    int end() {
        return around.title().endWithTitle();
    }
}
