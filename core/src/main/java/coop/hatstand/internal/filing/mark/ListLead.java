package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.SignOffs;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.QuestionMark;
import coop.hatstand.internal.filing.words.WordLikeness;
import coop.hatstand.internal.terms.StatedTerms;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words above a list, as far up as the post's last label or quotation: whether they lead in answers, a list of the author's own, or nothing. */
final class ListLead {
    private static final Pattern INVITES = CueWords.anywhere("invites");
    /** "To your questions:" */
    private static final Pattern TO_QUESTIONS = Pattern.compile("(?<!\\p{L})" + CueWords.any("regarding") + "\\s+(?:\\p{L}+\\s+)?" + CueWords.any("question") + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "Three remarks:" above three items where there are more questions. */
    private static final List<Pattern> COUNTS = IntStream.rangeClosed(1, 10).mapToObj(n -> CueWords.anywhere("count." + n)).toList();
    /** "The rules on our gate say:" announces a list even where it has as many items as there are questions. */
    private static final Pattern ANNOUNCES = CueWords.anywhere("announces");
    /** "With my Mill hat on, and on the record:" says who speaks and how, and nothing of the list below. */
    private static final List<Pattern> WHO_AND_HOW = Stream.of("hat", "on-behalf", "term.on-the-record", "term.by-hat", "term.background", "term.off-the-record").map(CueWords::anywhere).toList();
    /** "Dear all," */
    private static final Pattern GREETING = Pattern.compile("\\A\\S+(?: \\S+){0,4}[,!.:]?\\s*\\n");
    private static final int GREETED = 5;
    private static final int FEW = 9;
    /** A remark or two, shorter than an answer without a label. */
    private static final int REMARK = 14;
    private static final int LAST_LINE = 400;
    /** "My answers:", "Hello Ines:" */
    private static final int FEW_WORDS = 3;
    private final String words;
    private final String lastSentence;

    ListLead(String above) {
        words = above.strip();
        lastSentence = lastSentence(words);
    }

    /** Whether it ends with a colon. */
    boolean endsOpen() {
        return words.endsWith(":");
    }

    /** Whether it ends with a colon and more than a greeting before it. */
    boolean announces() {
        return endsOpen() && !saysWhoAndHow() && WordLikeness.words(lastSentence).size() > FEW_WORDS;
    }

    private boolean saysWhoAndHow() {
        return WHO_AND_HOW.stream().anyMatch(said -> said.matcher(lastSentence).find());
    }

    /** Whether it says that so many items follow. */
    boolean counts(int items) {
        return items > 1 && items <= COUNTS.size() && COUNTS.get(items - 1).matcher(lastSentence).find();
    }

    /**
     * What it makes of the list below it.
     *
     * @param all whether the list has an item for each question
     * @param counted whether the lead says how many items follow, and it is not the number of the questions
     */
    Feature feature(boolean all, boolean counted) {
        boolean announces = ANNOUNCES.matcher(lastSentence).find();
        if (!counted && INVITES.matcher(lastSentence).find() || lastSentence.endsWith(":") && TO_QUESTIONS.matcher(lastSentence).find()) {
            return Feature.LED_BY_INVITATION;
        }
        if (counted || lastSentence.endsWith(":") && (!all && !saysWhoAndHow() || announces || byLength() == Feature.LED_BY_PROSE) || announces && !lastSentence.isEmpty() && Character.isLetterOrDigit(lastSentence.charAt(lastSentence.length() - 1))) {
            return Feature.LED_BY_COLON;
        }
        return byLength();
    }

    private Feature byLength() {
        int count = WordLikeness.words(GREETING.matcher(words.substring(0, Math.min(words.length(), LAST_LINE))).replaceFirst("")).size();
        if (count < GREETED || count < REMARK && (saysWhoAndHow() || StatedTerms.stated(lastSentence)) || SignOffs.thanks(words)) {
            return Feature.LED_BY_NOTHING;
        }
        if (count < FEW) {
            return Feature.LED_BY_FEW;
        }
        return count < REMARK && words.length() < LAST_LINE ? Feature.LED_BY_REMARK : Feature.LED_BY_PROSE;
    }

    private static String lastSentence(String words) {
        int at = -1;
        for (int i = Math.max(0, words.length() - LAST_LINE); i + 1 < words.length(); i++) {
            boolean ends = (".!" + QuestionMark.ANY).indexOf(words.charAt(i)) >= 0 && Character.isWhitespace(words.charAt(i + 1));
            at = ends || words.charAt(i) == '\n' ? i : at;
        }
        return words.substring(at + 1);
    }
}
