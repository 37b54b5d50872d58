package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.names.NameCues.Cue;
import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is around a form in a text. Looks no further than a line's next words: each mention in a line of a megabyte would look through all of it. */
record Surroundings(Occurrence found) {
    private static final int NEAR = 1_000;
    private static final int NEXT = 60;
    private static final int LONGEST_LEAD = 40;
    private static final Pattern COMPOUND = Pattern.compile("-[\\p{L}\\p{N}]");
    private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}\\p{M}\\p{N}]{1,60}\\.?)(?:(?<=\\.)|[ \u00a0" + InlineText.SEAM + "]{1,9})$");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}{1,60}");
    private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]++\\.[\\p{L}\\p{N}]");
    private static final Pattern PLACE = Pattern.compile("-(?:\\p{Ll}{1,5}-){1,3}\\p{Lu}");
    private static final String NO_LETTERS = "[^\\p{L}\\p{M}]+";

    /** Whether its place makes it a name: in a profile's address, alone in its line, or in front of what somebody says. */
    boolean certain() {
        String near = found.before(NEAR);
        String before = seamless(near.substring(near.lastIndexOf('\n') + 1));
        String next = found.after(NEAR);
        int lineEnd = next.indexOf('\n');
        String after = seamless(lineEnd < 0 ? next : next.substring(0, lineEnd));
        boolean opens = before.chars().noneMatch(Character::isLetterOrDigit);
        boolean alone = opens && after.chars().noneMatch(Character::isLetterOrDigit);
        boolean says = opens && (after.startsWith(":") || after.endsWith(":") && after.length() <= LONGEST_LEAD);
        return before.endsWith("/u/") || before.endsWith("/users/") || before.endsWith("/user/") || alone || says;
    }

    private static String seamless(String words) {
        return words.replace(String.valueOf(InlineText.SEAM), "").strip();
    }

    /** Whether whoever wrote it does not leave capitals out. */
    boolean careful() {
        return found.capitals().areCareful();
    }

    /** Whether all of it is in capitals, which then say nothing. */
    boolean shouted() {
        String written = found.written();
        return written.codePoints().filter(Character::isUpperCase).limit(2).count() > 1 && written.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether it is the first part of a compound, as "ed" in "ed-tech", and not of a file's name, as in "ed-cv.pdf". */
    boolean headsCompound() {
        return COMPOUND.matcher(found.after(NEXT)).lookingAt() && !FILE.matcher(found.after(NEAR)).lookingAt();
    }

    /** Whether no letter joins it on one side, in a script without blanks between words. */
    boolean standsAlone() {
        return found.before(1).isEmpty() || found.after(1).isEmpty() || !Character.isLetter(found.text().codePointBefore(found.start())) || !Character.isLetter(found.text().codePointAt(found.end()));
    }

    /** Whether letters follow in Hangul that are neither an ending nor a title. */
    boolean startsLongerWord() {
        Matcher tail = HANGUL.matcher(found.after(NEXT));
        return tail.lookingAt() && !found.cues().stems().isEnding(0, NormalizedText.key(tail.group())) && found.cues().titleAfter(found.after(NEXT)) == 0;
    }

    /** Whether the word before it says something. */
    boolean isAfter(Cue cue) {
        return found.cues().is(cue, NormalizedText.key(wordBefore()));
    }

    /** Whether an article with a capital comes before it, as in names of places: "La Paz". */
    boolean isAfterTheInCapitals() {
        return isAfter(Cue.ARTICLE) && Character.isUpperCase(wordBefore().codePointAt(0));
    }

    private String wordBefore() {
        Matcher word = WORD_BEFORE.matcher(found.before(NEXT));
        return word.find() ? word.group(1) : "";
    }

    boolean beforeCapital() {
        return Character.isUpperCase(afterBlank());
    }

    /** Whether a word follows, as what somebody owns does. */
    boolean beforeWord() {
        return Character.isLetter(afterBlank());
    }

    /** What follows after one blank, or 0. */
    private int afterBlank() {
        String after = found.after(3);
        return after.length() > 1 && after.charAt(0) == ' ' ? after.codePointAt(1) : 0;
    }

    /** Whether the words around it only go with people: "me and heather", "ask heather". */
    boolean besidePerson() {
        String before = found.before(NEXT);
        String[] words = before.split(NO_LETTERS);
        String last = words.length > 0 && before.endsWith(" ") ? NormalizedText.key(words[words.length - 1]) : "";
        String two = words.length > 1 ? NormalizedText.key(words[words.length - 2]) + " " + last : "";
        String[] after = wordsAfter();
        boolean follows = after.length > 1 && found.cues().is(Cue.BESIDE_PERSON, "~ " + NormalizedText.key(after[0]) + " " + NormalizedText.key(after[1]));
        return follows || found.cues().is(Cue.BESIDE_PERSON, two) || !last.isEmpty() && found.cues().is(Cue.BESIDE_PERSON, last);
    }

    private String[] wordsAfter() {
        return found.after(NEXT).strip().split(NO_LETTERS, 3);
    }

    boolean besideNumber() {
        String before = wordBefore();
        return !before.isEmpty() && Character.isDigit(before.charAt(0)) || Character.isDigit(afterBlank());
    }

    /** Whether it has an ending behind an apostrophe: "Will's", "Deniz'e". */
    boolean owns() {
        String after = found.after(2);
        return after.length() > 1 && "'’".indexOf(after.charAt(0)) >= 0 && Character.isLowerCase(after.charAt(1));
    }

    /** Whether it does what only people do: "Will thinks". */
    boolean acts() {
        String after = found.after(NEXT);
        String[] words = wordsAfter();
        String first = NormalizedText.key(words[0]);
        return after.startsWith(" ") && (found.cues().is(Cue.DEED, first) || words.length > 1 && found.cues().is(Cue.DEED, first + " " + NormalizedText.key(words[1])));
    }

    /** Whether another of the withheld names comes right after it. */
    boolean besideOwn() {
        return found.after(1).equals(" ") && found.withheldBehind(0).filter(match -> match.form().kind() == NameForm.Kind.PART && !match.joined() || match.form().kind() == NameForm.Kind.EVERYDAY && beforeCapital()).isPresent();
    }

    /** Whether a hyphen joins it to where a place is: "Arcy-sur-Cure". */
    boolean startsPlace() {
        return PLACE.matcher(found.after(NEXT)).lookingAt();
    }

    boolean startsSentence() {
        return found.startsSentence(found.lastWord());
    }
}
