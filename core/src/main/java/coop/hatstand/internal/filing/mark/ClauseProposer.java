package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.LetterLabel;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.CueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A question named by its number in mid-sentence: "… and as regards number five, straws", "…, regarding 2 what happens is …". */
public final class ClauseProposer implements Proposer {
    private static final int HIGHEST = 10;
    private static final int LONGEST = 4_000;
    private static final Pattern CLAUSE = Pattern.compile(
            "(?:^\\s*+|[,;:(–—]\\s+)(?:" + CueWords.any("and") + "\\s+)?(" + CueWords.any("topic") + "\\s+(?:" + CueWords.any("article") + "\\s+)?(?:(?:" + CueWords.any("question") + "|" + CueWords.any("point") + "|"
                    + CueWords.any("number") + ")\\s*|" + CueWords.any("letter") + ")?#?[(\\[]?(\\d{1,3}|(?-i:[A-Z])|\\p{L}{2,9})[)\\]]?)(?:[,:]\\s*|\\s+)(?=\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<Pattern> COUNTS = IntStream.rangeClosed(1, HIGHEST).mapToObj(n -> Pattern.compile(CueWords.any("count." + n), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)).toList();

    @Override
    public List<Proposal> propose(PostText postText, QuestionIndex questionIndex, ThreadSoFar thread) {
        List<Proposal> proposals = new ArrayList<>();
        for (PostLine postLine : postText.lines()) {
            if (postLine.open() && postLine.text().length() < LONGEST) {
                Matcher clause = CLAUSE.matcher(postLine.text());
                while (clause.find()) {
                    List<IndexedQuestion> named = questionIndex.numbered(number(clause.group(2)));
                    boolean starts = postLine.text().substring(0, clause.start(1)).isBlank();
                    if (named.size() == 1 && !(starts && postLine.label().or(() -> LetterLabel.at(postLine.text())).isPresent())) {
                        proposals.add(Proposal.of(QuestionLabel.label(postLine.from() + clause.start(1), postLine.from() + clause.end(), named, "label", 1), "clause", Feature.WORDED).with(!starts, Feature.IN_CLAUSE));
                    }
                }
            }
        }
        return proposals;
    }

    private static String number(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0)) ? word.toLowerCase(java.util.Locale.ROOT) : Character.isDigit(word.charAt(0)) ? word.replaceFirst("^0+(?=\\d)", "")
                : IntStream.range(0, HIGHEST).filter(i -> COUNTS.get(i).matcher(word).matches()).mapToObj(i -> Integer.toString(i + 1)).findFirst().orElse("");
    }
}
