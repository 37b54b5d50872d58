package coop.hatstand.internal.filing.text;

import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.QuestionMark;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The polite words around an answer: thanks and sign-offs. */
public final class SignOffs {
    private static final Pattern SIGNOFF = CueWords.start("signoff");
    private static final Pattern THANKS = CueWords.anywhere("thanks");
    private static final Pattern HOPES = CueWords.start("hopes");
    private static final Pattern HELPS = CueWords.anywhere("helps");
    private static final Pattern DASHES = Pattern.compile("^[-–—~]+\\s*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+[\\p{L}\\p{M}'’.-]+){0,3}");
    private static final Pattern SENTENCE_END = Pattern.compile(".*\\p{Ll}{3,}\\.");
    private static final int LONGEST_NAME = 40;
    private static final int SHORT_LINE = 5;
    /** With a comma at its end. */
    private static final int LONGER_LINE = 8;
    private static final int SHORT_POST = 14;
    private static final int MOST_LINES = 4;
    private static final int LONGEST_HOPE = 24;

    private SignOffs() {
    }

    /** Whether a line closes a letter: "Many thanks," and the like, with at most a few words more. */
    public static boolean closes(String line) {
        String plain = line.strip();
        return hopes(plain) || SIGNOFF.matcher(plain).lookingAt() && WordLikeness.words(plain).size() <= (plain.endsWith(",") ? LONGER_LINE : SHORT_LINE) && !QuestionMark.in(plain);
    }

    /** "Hope the above explanation is helpful to you, and thank you for your interest!" */
    private static boolean hopes(String line) {
        return HOPES.matcher(line).lookingAt() && HELPS.matcher(line).find() && WordLikeness.words(line).size() <= LONGEST_HOPE && !QuestionMark.in(line) && line.replaceFirst("[.!\\s]+$", "").indexOf(". ") < 0;
    }

    /** Whether a whole passage only says thanks. */
    public static boolean thanks(String passage) {
        List<String> words = WordLikeness.words(passage);
        return words.size() <= SHORT_POST && THANKS.matcher(passage).find() && !QuestionMark.in(passage);
    }

    /** Whether a line can be the name somebody signs with: one to four words, without a sentence's end. */
    static boolean signs(String line) {
        String words = DASHES.matcher(line.strip()).replaceFirst("");
        String plain = words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
        return plain.length() <= LONGEST_NAME && NAME.matcher(plain).matches() && !SENTENCE_END.matcher(plain).matches();
    }

    /** The name a letter is signed with: the line after its sign-off. */
    public static Optional<String> signature(PostText postText) {
        List<PostLine> postLines = postText.lines();
        for (int i = 0; i + 1 < postLines.size(); i++) {
            if (postLines.get(i).open() && closes(postLines.get(i).text())) {
                for (int next = i + 1; next < postLines.size() && next <= i + 2; next++) {
                    String line = postLines.get(next).text().strip();
                    if (!line.isEmpty()) {
                        if (signs(line)) {
                            return Optional.of(line.replaceFirst("^[-–—~]+\\s*", ""));
                        }
                        break;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Where the sign-off at the end of a text starts, or the author's own name alone on the last line; the text's length if it has neither. */
    public static int signOff(String text, Optional<String> author) {
        int end = text.stripTrailing().length();
        int at = end;
        for (int lines = 0; lines < MOST_LINES && at > 0; lines++) {
            int start = text.lastIndexOf('\n', at - 1) + 1;
            String line = text.substring(start, at);
            if (closes(line)) {
                return start;
            }
            if (!line.isBlank() && !signs(line)) {
                break;
            }
            at = Math.max(0, start - 1);
        }
        return author.map(name -> ownName(text, end, name)).orElse(text.length());
    }

    private static int ownName(String text, int end, String author) {
        int start = end == 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
        String line = DASHES.matcher(text.substring(start, end).strip()).replaceFirst("");
        boolean own = line.equalsIgnoreCase(author) || line.equalsIgnoreCase(author.split("\\s+")[0]);
        return own ? start : text.length();
    }
}
