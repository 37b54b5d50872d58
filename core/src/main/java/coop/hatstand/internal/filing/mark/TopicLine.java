package coop.hatstand.internal.filing.mark;

import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A line that starts with what it is about: "Fee: a good lunch", "**Fee**".
 *
 * @param end where in the line the topic ends
 * @param look what such lines share
 * @param topics the questions that share words with it, the best first
 * @param topic the one it names, if it names one
 * @param byPlace whether it does so only by standing among others
 * @param label whether the topic's words are no part of what is said
 * @param kind how it is named
 */
record TopicLine(PostLine line, int end, String look, List<Subjects.Topic> topics, Optional<Subjects.Topic> topic, boolean byPlace, boolean label, Feature kind, boolean loud, boolean paragraph, boolean brief, boolean clause, boolean articled) {
    /** "rent 780", "photos loads" */
    private static final Pattern BARE = Pattern.compile("\\s{0,3}(\\p{L}{4,30})\\s+(?:[^\\p{L}\\p{N}\\s]+\\s+)?(?=\\S)");
    private static final int FEWEST_BARE = 3;
    private static final int MOST = 60;
    private static final int HALF = 50;
    private static final int NEARLY_ALL = 85;
    private static final int NEAR = 75;

    Optional<IndexedQuestion> asked() {
        return topic.map(Subjects.Topic::asked);
    }

    Optional<Proposal> proposal() {
        return topic.map(one -> {
            int from = line.from();
            int to = from + end;
            boolean points = !look.equals("comma") && !look.equals("asks") && !look.equals("exclaims") && !look.equals("period") && !look.equals("said") && !look.equals("said on");
            return Proposal.of(new QuestionLabel(from, to, label ? to : from, List.of(one.asked()), "topic", 1), "topic " + look, kind)
                    .with(loud, Feature.LOUD).with(line.inside(), Feature.IN_SENTENCE).with(clause, Feature.IN_CLAUSE)
                    .with(byPlace, Feature.TOPIC_BY_PLACE).with(points && kind != Feature.LEAD, Feature.REGARDS)
                    .with(!byPlace && one.known() < HALF, Feature.TOPIC_PART).with(!byPlace && one.known() >= NEARLY_ALL, Feature.TOPIC_WHOLE)
                    .with(!byPlace && !one.exact(), Feature.TOPIC_AKIN).with(!byPlace && one.rival() >= NEAR, Feature.RIVALLED)
                    .with(look.equals("asks"), Feature.TOPIC_ASKS).with(look.equals("exclaims") || look.equals("comma") || look.equals("period"), Feature.TOPIC_LOOSE).with(look.equals("said on"), Feature.TOPIC_UNMARKED)
                    .with(!byPlace && one.rival() == 0 && one.exact(), Feature.TOPIC_ONLY).with(paragraph, Feature.STARTS_PARAGRAPH).with(brief, Feature.TOPIC_BRIEF);
        });
    }

    private TopicLine naming(Optional<Subjects.Topic> other, boolean place) {
        return new TopicLine(line, end, look, topics, other, place, label, kind, loud, paragraph, brief, clause, articled);
    }

    /**
     * The topics of one look together: of two that share words with one question the one that shares more names it, and one whose words name none
     * has the question that those before and after leave.
     */
    static List<TopicLine> together(List<TopicLine> lines, QuestionIndex questionIndex) {
        if (lines.size() > MOST || lines.size() < 2) {
            return lines;
        }
        record Pair(int line, Subjects.Topic topic) {
        }
        List<Pair> pairs = new ArrayList<>();
        IntStream.range(0, lines.size()).forEach(i -> lines.get(i).topics().stream().limit(FEWEST_BARE).forEach(topic -> pairs.add(new Pair(i, topic))));
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.topic().weight() * (pair.topic().known() + HALF)).thenComparingInt(Pair::line));
        Set<IndexedQuestion> taken = new HashSet<>();
        List<TopicLine> named = new ArrayList<>(lines.stream().map(one -> one.naming(Optional.empty(), false)).toList());
        for (Pair pair : pairs) {
            if (named.get(pair.line()).topic().isEmpty() && taken.add(pair.topic().asked())) {
                named.set(pair.line(), named.get(pair.line()).naming(Optional.of(pair.topic()), false));
            }
        }
        return lines.get(0).look().equals("said") || lines.get(0).look().equals("said on") || lines.get(0).look().equals("comma") ? named : filledIn(named, questionIndex);
    }

    /** With the questions of those lines whose words name none, where those of the lines before and after leave no choice. */
    private static List<TopicLine> filledIn(List<TopicLine> lines, QuestionIndex questionIndex) {
        int[] places = lines.stream().mapToInt(one -> one.asked().map(asked -> questionIndex.all().indexOf(asked)).orElse(-1)).toArray();
        List<TopicLine> filled = new ArrayList<>(lines);
        int before = -1;
        int last = -1;
        boolean all = lines.size() == questionIndex.size();
        long sure = lines.stream().filter(one -> one.topic.isPresent()).count();
        for (int i = 0; i <= lines.size(); i++) {
            int place = i < lines.size() ? places[i] : all ? i : Integer.MIN_VALUE;
            if (place == -1) {
                continue;
            }
            for (int j = before + 1; place - last == i - before && j < i; j++) {
                IndexedQuestion asked = questionIndex.all().get(last + j - before);
                filled.set(j, lines.get(j).naming(Optional.of(new Subjects.Topic(asked, 0, 0, 0, false)), true));
            }
            before = i;
            last = place;
        }
        return sure * FEWEST_BARE < lines.size() || sure < (all ? 1 : 2) ? lines : filled;
    }

    /** Paragraphs of which each line starts with a word that another question has alone, in order. */
    static List<Proposal> bare(PostText postText, QuestionIndex questionIndex) {
        List<Proposal> proposals = new ArrayList<>();
        List<Optional<Proposal>> paragraph = new ArrayList<>();
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

    private static List<Proposal> bare(List<Optional<Proposal>> paragraph, QuestionIndex questionIndex) {
        int last = -1;
        for (Optional<Proposal> one : paragraph) {
            int place = one.map(proposal -> questionIndex.all().indexOf(proposal.questions().get(0))).orElse(-1);
            if (place <= last) {
                return List.of();
            }
            last = place;
        }
        return paragraph.size() < FEWEST_BARE ? List.of() : paragraph.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Proposal> bare(PostLine line, QuestionIndex questionIndex) {
        Matcher word = BARE.matcher(line.text());
        Set<IndexedQuestion> having = word.lookingAt() ? questionIndex.subjects().having(word.group(1).toLowerCase(Locale.ROOT)) : Set.of();
        return having.size() != 1 ? Optional.empty()
                : Optional.of(Proposal.of(QuestionLabel.label(line.from(), line.from() + word.end(), List.copyOf(having), "topic", 1), "lead bare", Feature.TOPIC_BARE));
    }
}
