package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that starts with what it is about: "Fee: a good lunch", "**Fee**".
 *
 * @param end where in the line the topic ends
 * @param look what such lines share
 * @param asked the question it names, if it names one
 * @param byPlace whether it does so only by standing among others
 */
record TopicLine(PostLine line, int end, String look, Optional<IndexedQuestion> asked, boolean byPlace) {
    /** "rent 780", "photos loads" */
    private static final Pattern BARE = Pattern.compile("\\s{0,3}(\\p{L}{4,30})\\s+(?:[^\\p{L}\\p{N}\\s]+\\s+)?(?=\\S)");
    private static final int FEWEST_BARE = 3;

    Optional<Proposal> proposal() {
        return asked.map(question -> Proposal.of(QuestionLabel.label(line.from(), line.from() + end, List.of(question), "topic", 1), "lead " + look, look.equals("bare") ? Feature.TOPIC_BARE : Feature.LEAD)
                .with(!look.equals("colon") && !look.equals("bare"), Feature.LOUD).with(line.inside(), Feature.IN_SENTENCE).with(byPlace, Feature.TOPIC_BY_PLACE));
    }

    /** With the questions of those lines whose words name none, where those of the lines before and after leave no choice. */
    static List<TopicLine> filledIn(List<TopicLine> lines, QuestionIndex questionIndex) {
        int[] places = lines.stream().mapToInt(one -> one.line.inside() ? -1 : one.asked.map(asked -> questionIndex.all().indexOf(asked)).orElse(-1)).toArray();
        List<TopicLine> filled = new ArrayList<>(lines);
        int before = -1;
        int last = -1;
        boolean all = lines.size() == questionIndex.size();
        for (int i = 0; i <= lines.size(); i++) {
            int place = i < lines.size() ? places[i] : all ? i : Integer.MIN_VALUE;
            if (place == -1) {
                continue;
            }
            for (int j = before + 1; place - last == i - before && j < i; j++) {
                if (!lines.get(j).line.inside()) {
                    filled.set(j, new TopicLine(lines.get(j).line, lines.get(j).end, lines.get(j).look, Optional.of(questionIndex.all().get(last + j - before)), true));
                }
            }
            before = i;
            last = place;
        }
        return lines.stream().filter(one -> one.asked.isPresent()).count() < (all ? 1 : 2) ? lines : filled;
    }

    /** Paragraphs of which each line starts with a word that another question has alone, in order. */
    static List<Proposal> bare(PostText postText, QuestionIndex questionIndex) {
        List<Proposal> proposals = new ArrayList<>();
        List<TopicLine> paragraph = new ArrayList<>();
        for (PostLine line : postText.lines()) {
            if (line.open()) {
                paragraph.add(bare(line, questionIndex));
            } else {
                proposals.addAll(bare(paragraph, questionIndex));
                paragraph.clear();
            }
        }
        proposals.addAll(bare(paragraph, questionIndex));
        return proposals;
    }

    private static List<Proposal> bare(List<TopicLine> paragraph, QuestionIndex questionIndex) {
        int last = -1;
        for (TopicLine one : paragraph) {
            int place = one.asked.map(asked -> questionIndex.all().indexOf(asked)).orElse(-1);
            if (place <= last) {
                return List.of();
            }
            last = place;
        }
        return paragraph.size() < FEWEST_BARE ? List.of() : paragraph.stream().map(TopicLine::proposal).flatMap(Optional::stream).toList();
    }

    private static TopicLine bare(PostLine line, QuestionIndex questionIndex) {
        Matcher word = BARE.matcher(line.text());
        Set<IndexedQuestion> having = word.lookingAt() ? questionIndex.subjects().having(word.group(1).toLowerCase(Locale.ROOT)) : Set.of();
        return new TopicLine(line, having.isEmpty() ? 0 : word.end(), "bare", having.size() == 1 ? having.stream().findFirst() : Optional.empty(), false);
    }
}
