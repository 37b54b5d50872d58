package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.LetterLabel;
import coop.hatstand.internal.filing.text.NumberLabel;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.words.CueWords;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A place in a line where a number, a letter or a word such as "third" may name questions, and what speaks for that.
 *
 * @param from where its label would start
 * @param regards whether a word such as "on" leads up to it
 * @param first the place of the first question that it names among all
 */
record FoundReference(int from, Place place, boolean regards, Reference reference, PostLine line, int first) {
    private static final int NEAR = 45;
    private static final Pattern COUNTED = Pattern.compile("\\s*\\p{Ll}");
    private static final Pattern SAME = Pattern.compile("(?<!\\p{L})" + CueWords.any("same-as") + "\\s+(?:" + CueWords.any("article") + "\\s+|" + CueWords.any("number") + "\\s*)?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    static final Pattern PREDICATE = CueWords.start("predicate");
    static final Pattern COLON = Pattern.compile("[^.!?:;\\n]{0,40}:\\s+");

    /** How sure it is that something starts at a place: a line, a sentence, a clause, or only a word. */
    enum Place { LINE, CLAUSE, LOOSE }

    boolean mayFollow(FoundReference before) {
        boolean sure = place != Place.LOOSE || reference.mark() == Reference.Mark.POINTS;
        boolean alike = reference.mark() == Reference.Mark.POINTS || (reference.mark() == Reference.Mark.NONE) == (before.reference.mark() == Reference.Mark.NONE);
        return alike && reference.kind() == before.reference.kind() && first > before.first && from >= before.line.from() + before.reference.end() && (sure || first == before.first + 1 && line == before.line);
    }

    /** Whether it is a label that a line starts with, which is proposed elsewhere. */
    boolean covered() {
        List<String> numbers = line.label().or(() -> LetterLabel.at(line.text())).map(NumberLabel::numbers).orElse(List.of());
        return place == Place.LINE && numbers.size() == reference.questions().size();
    }

    /** Whether it is a word of everyday speech that nothing marks: "one", "a second". */
    boolean everyday() {
        boolean word = reference.kind() == Reference.Kind.COUNT || reference.kind() == Reference.Kind.PLACE;
        boolean comma = reference.mark() == Reference.Mark.COMMA && place != Place.LINE && (!regards || reference.kind() == Reference.Kind.COUNT);
        return word && !reference.worded() && (reference.mark() == Reference.Mark.NONE || comma);
    }

    /** "Question 4 made me laugh": it is spoken of. */
    boolean told() {
        String text = line.text();
        return reference.mark() == Reference.Mark.NONE && (reference.worded() || regards) && PREDICATE.matcher(text).region(reference.end(), text.length()).lookingAt()
                && !COLON.matcher(text).region(reference.end(), text.length()).lookingAt();
    }

    /** "the same as no. 1", "see 2": another's answer is meant. */
    boolean refers() {
        String before = line.text().substring(0, Math.max(0, from - line.from()));
        return SAME.matcher(before.substring(Math.max(0, before.length() - NEAR))).find();
    }

    /** "Just one.": an answer rather than a question's number, or nothing would follow it. */
    boolean saysNothingMore() {
        boolean alone = line.text().strip().indexOf(' ') < 0;
        return !alone && !reference.worded() && reference.mark() != Reference.Mark.POINTS && (regards || reference.kind() == Reference.Kind.COUNT) && ends(line.text(), reference.end());
    }

    /** "About 3 of us": how many there are. */
    boolean counts() {
        return regards && reference.kind() == Reference.Kind.DIGITS && !reference.worded() && reference.mark() == Reference.Mark.NONE && reference.questions().size() == 1
                && COUNTED.matcher(line.text()).region(reference.end(), line.text().length()).lookingAt();
    }

    int worth() {
        return (place == Place.LOOSE ? 2 : 3) + (reference.mark() == Reference.Mark.POINTS ? 1 : 0);
    }

    /** Whether no word follows. */
    static boolean ends(String text, int at) {
        return text.codePoints().skip(text.codePointCount(0, Math.min(at, text.length()))).noneMatch(Character::isLetterOrDigit);
    }
}
