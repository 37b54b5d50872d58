package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What stands around a form in a text. Looks no further than a line's next words: each mention in a line of a megabyte would look through all of it. */
final class Surroundings {
    private static final int NEAR = 1_000;
    private static final int NEXT = 60;
    private static final int LONGEST_LEAD = 40;
    private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]++\\.[\\p{L}\\p{N}]");

    private final Occurrence occurrence;
    private final String text;
    private final TextWords words;
    private final NameBook.Match match;
    private final EverydayNames everydayNames;
    private final int start;
    private final int end;

    Surroundings(Occurrence occurrence) {
        this.occurrence = occurrence;
        this.text = occurrence.text();
        this.words = occurrence.words();
        this.match = occurrence.match();
        this.everydayNames = occurrence.everydayNames();
        this.start = occurrence.start();
        this.end = occurrence.end();
    }

    /** Whether its place makes it a name: in a profile's address, alone in its line, or in front of what somebody says. */
    boolean certain() {
        String near = text.substring(Math.max(0, start - NEAR), start);
        String before = seamless(near.substring(near.lastIndexOf('\n') + 1));
        String next = text.substring(end, Math.min(text.length(), end + NEAR));
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

    /** Whether it is in small letters where its owner has a capital, or could have. */
    boolean small() {
        return Character.isLowerCase(text.codePointAt(start));
    }

    /** Whether all of it is in capitals, which then say nothing. */
    boolean shouted() {
        String written = occurrence.written();
        return written.codePoints().filter(Character::isUpperCase).limit(2).count() > 1 && written.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether a capital goes on right behind it, as in "ZhangWei". */
    boolean camelCase() {
        int to = occurrence.normalizedText().to(match.end());
        return match.joined() && Character.isUpperCase(text.codePointAt(to)) && Character.isLowerCase(text.codePointBefore(to));
    }

    /** Whether it stands in small letters at the head of a compound, as "ed" in "ed-tech", which is no file's name, as "ed-cv.pdf" is. */
    boolean headsCompound() {
        boolean hyphen = end + 1 < text.length() && text.charAt(end) == '-' && words.isWordAt(end + 1);
        return hyphen && !FILE.matcher(text).region(end, Math.min(text.length(), end + NEAR)).lookingAt();
    }

    /** Whether no letter joins it on one side, in a script that parts no words. */
    boolean standsAlone() {
        return start == 0 || end == text.length() || !Character.isLetter(text.codePointBefore(start)) || !Character.isLetter(text.codePointAt(end));
    }

    boolean afterArticle() {
        return everydayNames.isArticle(NormalizedText.key(words.wordBefore(start)));
    }

    /** Whether an article stands before it that nouns with a capital have, too: in German, and "the". */
    boolean afterNounArticle() {
        return everydayNames.isArticleOfCapital(NormalizedText.key(words.wordBefore(start)));
    }

    /** Whether the next word has a capital. */
    boolean beforeCapital() {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.codePointAt(end + 1));
    }

    /** Whether a word follows, as what somebody owns does. */
    boolean beforeWord() {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLetter(text.codePointAt(end + 1));
    }

    /** Whether words stand around it that only stand beside people: "me and heather", "ask heather". */
    boolean besidePerson() {
        String before = text.substring(Math.max(0, start - NEXT), start);
        String[] words = before.split("[^\\p{L}\\p{M}]+");
        String last = words.length > 0 && before.endsWith(" ") ? NormalizedText.key(words[words.length - 1]) : "";
        String two = words.length > 1 ? NormalizedText.key(words[words.length - 2]) + " " + last : "";
        String[] after = text.substring(end, Math.min(text.length(), end + NEXT)).strip().split("[^\\p{L}\\p{M}]+", 3);
        boolean follows = after.length > 1 && everydayNames.isBesidePerson("~ " + NormalizedText.key(after[0]) + " " + NormalizedText.key(after[1]));
        return follows || everydayNames.isBesidePerson(two) || !last.isEmpty() && everydayNames.isBesidePerson(last);
    }

    /** Whether a word stands before it that leads to a place or a time. */
    boolean beforeProper() {
        return everydayNames.isBeforeProper(NormalizedText.key(words.wordBefore(start)));
    }

    boolean besideNumber() {
        String before = words.wordBefore(start);
        return !before.isEmpty() && Character.isDigit(before.charAt(0)) || end + 1 < text.length() && text.charAt(end) == ' ' && Character.isDigit(text.charAt(end + 1));
    }

    /** Whether it does what only people do, "Will thinks", or has an ending behind an apostrophe: "Will's", "Deniz'e". */
    boolean acts() {
        String after = text.substring(end, Math.min(text.length(), end + NEXT));
        if (after.length() > 1 && "'’".indexOf(after.charAt(0)) >= 0 && Character.isLowerCase(after.charAt(1))) {
            return true;
        }
        String[] words = after.strip().split("[^\\p{L}\\p{M}]+", 3);
        String first = NormalizedText.key(words[0]);
        return after.startsWith(" ") && (everydayNames.isDoing(first) || words.length > 1 && everydayNames.isDoing(first + " " + NormalizedText.key(words[1])));
    }

    /** Whether another of the names withheld is joined to it as in accounts: "sandy.beech". */
    boolean joinedToOwn() {
        boolean next = end < text.length() && "._".indexOf(text.charAt(end)) >= 0 && isNext(match.end() + 1, m -> m.form().kind() == NameForm.Kind.PART || m.form().kind() == NameForm.Kind.EVERYDAY);
        int before = start - 1;
        int from = before > 0 && "._".indexOf(text.charAt(before)) >= 0 ? words.wordStart(before) : before;
        return next || from < before && occurrence.books().stream().map(book -> book.at(NormalizedText.of(text.substring(from, before)), 0)).flatMap(Optional::stream)
                .anyMatch(m -> !m.form().kept() && !m.form().kind().isHint());
    }

    /** Whether another of the names withheld stands right beside it. */
    boolean besideOwn() {
        return text.startsWith(" ", end) && isNext(match.end() + 1, m -> m.form().kind() == NameForm.Kind.PART && !m.joined());
    }

    private boolean isNext(int at, Predicate<NameBook.Match> wanted) {
        NormalizedText normalizedText = occurrence.normalizedText();
        return occurrence.books().stream().map(book -> book.at(normalizedText, Math.min(normalizedText.length(), at))).flatMap(Optional::stream).anyMatch(wanted);
    }

    boolean startsSentence() {
        return words.startsSentence(start, end);
    }
}
