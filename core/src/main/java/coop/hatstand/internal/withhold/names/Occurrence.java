package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.text.InlineText;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One place of a text where a name's form was found, not yet weighed, and the words and sentences around any place. None is followed further than names reach.
 *
 * @param books the names of everybody withheld from it
 * @param capitals how its writer uses them
 */
record Occurrence(String text, NormalizedText normalizedText, NameMatch match, List<NameBook> books, Capitals capitals) {
    private static final int NEAR = 60;
    private static final String QUOTES = "“„‟\"'‘‚«‹»›「『([";
    private static final Pattern OPENERS = Pattern.compile("[" + Pattern.quote(QUOTES + "¿¡*_#>~ \u00a0" + InlineText.SEAM + InlineText.EDGE) + "]{0," + NEAR + "}$");
    private static final Pattern DASHES = Pattern.compile("[-–—•·* ]{0," + NEAR + "}[-–—•·*]$");
    private static final Pattern ELISION = Pattern.compile("\\p{L}['’]$");
    private static final String CLOSERS = "”“\"'’»›«‹」』)]";
    private static final String WITHIN_SENTENCE = ",;)’'\"”»&/%";

    int start() {
        return normalizedText.from(match.start());
    }

    /** Where its word ends, an ending put on the form included. */
    int end() {
        return normalizedText.to(match.wordEnd());
    }

    /** Where the run of letters and digits starts that a capital divides in front of it, as in "ThankYouOlu". */
    int runStart() {
        int from = start();
        if (isHump(from)) {
            while (from > 0 && start() - from < NEAR && NormalizedText.isWord(text.charAt(from - 1))) {
                from--;
            }
        }
        return from;
    }

    /** Where the run ends that a capital divides behind it, as in "OluForTreasurer". */
    int runEnd() {
        int to = end();
        if (isHump(to)) {
            while (to < text.length() && to - end() < NEAR && NormalizedText.isWord(text.charAt(to))) {
                to++;
            }
        }
        return to;
    }

    private boolean isHump(int at) {
        return at > 0 && at < text.length() && Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
    }

    /** Whether its last word is in small letters where its owner has a capital, or could have. */
    boolean small() {
        String last = text.substring(lastWord(), end());
        return last.codePoints().anyMatch(Capitals::isSmall) && last.codePoints().noneMatch(Character::isUpperCase);
    }

    /** Where the last of its words starts: the name itself, behind "van" or the first name. A number is none: "Row 3". */
    int lastWord() {
        String written = written().replace('\u00a0', ' ');
        int from = written.lastIndexOf(' ') + 1;
        return start() + (written.substring(from).codePoints().anyMatch(Character::isLetter) ? from : 0);
    }

    String written() {
        return text.substring(start(), end());
    }

    NameForm form() {
        return match.form();
    }

    NameCues cues() {
        return books.get(0).cues();
    }

    /** What follows in the text, as far as that. */
    String after(int most) {
        return text.substring(end(), Math.min(text.length(), end() + most));
    }

    /** What comes before in the text, as far back as that. */
    String before(int most) {
        return text.substring(Math.max(0, start() - most), start());
    }

    /** The withheld names that start so many characters behind the blank that follows. */
    Optional<NameMatch> withheldBehind(int characters) {
        int at = Math.min(normalizedText.length(), match.wordEnd() + 1 + characters);
        return books.stream().map(book -> book.at(normalizedText, at)).flatMap(Optional::stream).findFirst();
    }

    /** At the start of a sentence any word has a capital, and so it has at that of a quotation, unless that is the word alone. */
    boolean startsSentence(int from) {
        String before = text.substring(Math.max(0, from - NEAR), from);
        if (ELISION.matcher(before).find()) {
            return false;
        }
        Matcher openers = OPENERS.matcher(before);
        String opened = openers.find() ? openers.group() : "";
        String rest = before.substring(0, before.length() - opened.length());
        if (opened.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0) && (end() >= text.length() || CLOSERS.indexOf(text.charAt(end())) < 0)) {
            return true;
        }
        Matcher dashes = DASHES.matcher(rest);
        if (dashes.find()) {
            rest = rest.substring(0, dashes.start());
            return rest.isEmpty() || rest.endsWith("\n");
        }
        return rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(rest.length() - 1)) && WITHIN_SENTENCE.indexOf(rest.charAt(rest.length() - 1)) < 0;
    }
}
