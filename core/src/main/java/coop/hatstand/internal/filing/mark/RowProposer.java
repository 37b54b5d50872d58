package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers in a row without a name, as many as there are questions: "Top to bottom: spaces, yes, merge, 80". */
public final class RowProposer implements Proposer {
    private static final Pattern LEAD = Pattern.compile("[^:.!,;/]{2,60}:\\s+");
    private static final List<Pattern> JOINTS = List.of(Pattern.compile(";\\s+"), Pattern.compile("\\s*/\\s*"), Pattern.compile("[,.]\\s+"), Pattern.compile("\\s[-–—|]\\s"));
    private static final Pattern INVITES = CueWords.anywhere("invites");
    private static final int FEWEST = 3;
    private static final int MOST_WORDS = 7;
    /** Where nothing leads in the row. */
    private static final int BRIEF = 3;
    private static final int LONGEST = 1_000;

    @Override
    public List<Proposal> propose(PostText postText, QuestionIndex questionIndex, ThreadSoFar thread) {
        List<Proposal> proposals = new ArrayList<>();
        boolean only = postText.lines().stream().filter(PostLine::open).count() <= 2;
        for (PostLine line : postText.lines()) {
            if (line.open() && line.text().length() < LONGEST && questionIndex.size() >= FEWEST) {
                Matcher lead = LEAD.matcher(line.text());
                int start = lead.lookingAt() ? lead.end() : 0;
                if (!only && !INVITES.matcher(line.text().substring(0, start)).find() || line.label().isPresent()) {
                    continue;
                }
                JOINTS.stream().map(joint -> row(line, start, joint, questionIndex)).flatMap(Optional::stream).findFirst().ifPresent(proposals::addAll);
            }
        }
        return proposals;
    }

    private static Optional<List<Proposal>> row(PostLine line, int start, Pattern joint, QuestionIndex questionIndex) {
        String text = line.text();
        List<Proposal> row = new ArrayList<>();
        int from = start;
        boolean invited = INVITES.matcher(text.substring(0, start)).find();
        for (Matcher end = joint.matcher(text).region(start, Math.max(start, text.stripTrailing().length())); from < text.length() && row.size() <= questionIndex.size();) {
            int to = end.find() ? end.start() : text.length();
            int words = WordLikeness.words(text.substring(from, to)).size();
            if (words == 0 || words > (start > 0 ? MOST_WORDS : BRIEF) || row.size() == questionIndex.size()) {
                return Optional.empty();
            }
            int at = line.from() + (row.isEmpty() ? 0 : from);
            row.add(Proposal.of(QuestionLabel.label(at, line.from() + from, questionIndex.all().subList(row.size(), row.size() + 1), "number", 1), "unnamed row", Feature.UNNAMED_ROW)
                    .with(start > 0, Feature.POINTED).with(invited, Feature.LED_BY_INVITATION));
            from = to == text.length() ? to : end.end();
        }
        return row.size() == questionIndex.size() ? Optional.of(row) : Optional.empty();
    }
}
