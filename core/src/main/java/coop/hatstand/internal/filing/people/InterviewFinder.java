package coop.hatstand.internal.filing.people;

import coop.hatstand.briefing.Interview;
import coop.hatstand.internal.filing.words.CueWords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in the convener's letter who asks and when: "talking to a journalist from http://example.org/ tomorrow afternoon". */
public final class InterviewFinder {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]*(?:[.!?](?=\\S)[^.!?\\n]*)*");
    private static final Pattern ASKER = CueWords.anywhere("asker");
    private static final Pattern WHEN = CueWords.anywhere("when");
    private static final Pattern OUTLET = Pattern.compile(
            "(?<![\\p{L}])" + CueWords.any("from") + "\\s+(?:the\\s+)?(?:<?https?://(?:www\\.)?([^\\s/>)\\]]+)[^\\s]*|\\[([^\\]]+)\\]\\([^)]*\\)"
                    + "|(?-i:((?:The\\s+)?\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?:\\s+\\p{Lu}[\\p{L}\\p{N}&.'’-]*){0,4})))",
            FLAGS);

    private InterviewFinder() {
    }

    /** What is told of it; the speaker is for others to know. */
    public static Optional<Interview> find(String letter) {
        for (Matcher sentence = SENTENCE.matcher(letter); sentence.find(); ) {
            if (ASKER.matcher(sentence.group()).find()) {
                Optional<String> outlet = outlet(sentence.group());
                Optional<String> when = first(WHEN, sentence.group());
                if (outlet.isPresent() || when.isPresent()) {
                    return Optional.of(new Interview(outlet, when, Optional.empty(), Optional.empty()));
                }
            }
            if (sentence.end() == letter.length()) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> outlet(String sentence) {
        Matcher m = OUTLET.matcher(sentence);
        if (!m.find()) {
            return Optional.empty();
        }
        String name = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
        return Optional.of(name.replaceFirst("[.,;:'’]+$", ""));
    }

    private static Optional<String> first(Pattern pattern, String sentence) {
        Matcher m = pattern.matcher(sentence);
        return m.find() ? Optional.of(m.group()) : Optional.empty();
    }
}
