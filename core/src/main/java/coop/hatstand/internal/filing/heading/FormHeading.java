package coop.hatstand.internal.filing.heading;

import coop.hatstand.internal.filing.text.LetterLabel;
import coop.hatstand.internal.filing.text.NumberLabel;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.QuestionMark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A heading of a form: a Markdown heading, a line or paragraph all bold, an underlined line, or whatever else sets its questions off.
 *
 * @param line the index of its first line
 * @param after the index of the line after it
 * @param end the offset where its words end and what stands under it may start
 * @param level 1 to 6 as in Markdown; {@link #BOLD} for a bold one
 * @param number the number before its words
 * @param text its words without markup and number
 * @param words its words as {@link coop.hatstand.internal.filing.words.WordLikeness} counts them
 * @param recurs whether it is set off in a way that nothing but this form's questions is, so that it may ask nothing in words
 */
public record FormHeading(int line, int after, int end, int level, Optional<String> number, String text, List<String> words, boolean recurs) {
    /** Below any heading. */
    public static final int BOLD = 7;
    /** Below those: a line that is set off by nothing but that it asks. */
    public static final int PLAIN = 8;
    private static final Pattern DANGLES = Pattern.compile("(?:['’]s|\\s(?i:" + CueWords.any("dangling") + "))$");
    private static final Pattern INVITES = CueWords.start("asks-for");

    public FormHeading(int line, int after, int end, int level, Optional<String> number, String text, List<String> words) {
        this(line, after, end, level, number, text, words, false);
    }

    public boolean asks() {
        return QuestionMark.in(text);
    }

    /** Whether it asks without a question mark: "Describe your role". */
    public boolean invites() {
        return INVITES.matcher(text).lookingAt();
    }

    /** Whether its number is a letter: "a) For whom?" */
    public boolean lettered() {
        return number.filter(LetterLabel::isLetter).isPresent();
    }

    /** Whether it is a number and nothing else ("Question 4"): what it asks then stands below it. */
    public boolean onlyNumbers() {
        return number.isPresent() && NumberLabel.at(text).filter(label -> label.end() >= text.length()).isPresent();
    }

    /** Whether its words leave something to be said: they ask, or end with a colon or a word that needs another ("the project's"). */
    public boolean leads() {
        return asks() || text.endsWith(":") || DANGLES.matcher(text).find();
    }
}
