package coop.hatstand.internal.filing.mark;

import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.text.NumberLabel;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.QuestionMark;
import coop.hatstand.internal.filing.words.SentenceSpans;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A quoted question, a part of one, its number alone, or several in one quotation, with the answer below. */
public final class QuoteProposer implements Proposer {
    private static final Pattern SIGNS = Pattern.compile("^\\s*+[>|%][\\s>|%]*+");
    private static final Pattern TAG = Pattern.compile("(?i)\\[/?quote[^\\]]*\\]");
    private static final Pattern GREETING = Pattern.compile("\\s*\\p{L}+(?: \\S+){0,4}[,!:.]?\\s*");
    private static final int MOST_BELOW = 25;
    private static final int WORDS = 400;
    private static final int FEWEST_WORDS = 5;

    @Override
    public List<Proposal> propose(PostText postText, QuestionIndex questionIndex, ThreadSoFar thread) {
        List<Proposal> proposals = new ArrayList<>();
        List<PostLine> postLines = postText.lines();
        for (int from = 0; from < postLines.size();) {
            int to = from;
            while (to < postLines.size() && postLines.get(to).quoted() > 0) {
                to++;
            }
            int start = from;
            int end = to;
            if (to > from) {
                proposal(postText, from, to, questionIndex).or(() -> other(postText, start, end, questionIndex, thread)).ifPresent(proposals::add);
            }
            from = Math.max(to, from + 1);
        }
        return proposals;
    }

    /**
     * A quotation of what whoever asked said beside the questions: what stands below it is on that, and ends the answer above. Or of somebody's answer:
     * what stands below it is on its question.
     */
    private static Optional<Proposal> other(PostText postText, int from, int to, QuestionIndex questionIndex, ThreadSoFar thread) {
        String quoted = postText.lines().subList(from, to).stream().map(line -> SIGNS.matcher(line.text()).replaceFirst("")).collect(Collectors.joining(" "));
        Optional<List<IndexedQuestion>> answered = thread.questionsOf(quoted).filter(questionIndex.all()::containsAll).or(() -> labelled(quoted, questionIndex));
        return answered.map(questions -> Proposal.of(QuestionLabel.label(postText.start(from), postText.lines().get(to - 1).to(), questions, questions.isEmpty() ? "unfiled.aside" : "quoted answer", 1),
                "quotation", questions.isEmpty() ? Feature.QUOTED_ELSE : Feature.QUOTED_ANSWER).with(!questions.isEmpty() && remarks(postText, to), Feature.REMARK));
    }

    /** Whether what is said below starts with an exclamation, a question, or a few words. */
    private static boolean remarks(PostText postText, int to) {
        String below = postText.lines().subList(to, postText.lines().size()).stream().filter(line -> !line.blank()).map(PostLine::text).findFirst().orElse("");
        List<Span> sentences = SentenceSpans.of(below, 0, Math.min(WORDS, below.length()));
        String first = sentences.isEmpty() ? below : below.substring(sentences.get(0).from(), sentences.get(0).to()).strip();
        return first.endsWith("!") || QuestionMark.ends(first) || WordLikeness.words(first).size() < FEWEST_WORDS;
    }

    /** The questions that a quoted answer starts with the number of: "> (v) Never". */
    private static Optional<List<IndexedQuestion>> labelled(String quoted, QuestionIndex questionIndex) {
        return Reference.at(quoted, 0, questionIndex).filter(one -> one.mark() == Reference.Mark.POINTS || one.mark() == Reference.Mark.CLOSES || one.worded()).map(Reference::questions);
    }

    private static Optional<Proposal> proposal(PostText postText, int from, int to, QuestionIndex questionIndex) {
        Map<IndexedQuestion, QuestionIndex.Likest> found = new LinkedHashMap<>();
        int below = 0;
        int all = 0;
        int shortest = WORDS;
        for (String paragraph : paragraphs(postText.lines().subList(from, to))) {
            Map<IndexedQuestion, QuestionIndex.Likest> here = found(paragraph, questionIndex);
            int words = WordLikeness.words(paragraph).size();
            all += words;
            below = here.isEmpty() ? below + words : 0;
            for (QuestionIndex.Likest one : here.values()) {
                shortest = Math.min(shortest, words);
                found.merge(one.asked(), one, (old, more) -> old.measure() >= more.measure() ? old : more);
            }
        }
        if (found.isEmpty() || found.size() > 1 && numbered(postText.lines(), to)) {
            return Optional.empty();
        }
        QuestionIndex.Likest least = found.values().stream().min((one, other) -> Integer.compare(one.measure() + one.held(), other.measure() + other.held())).orElseThrow();
        QuestionLabel questionLabel = QuestionLabel.label(postText.lines().get(from).from(), postText.lines().get(to - 1).to(), List.copyOf(found.keySet()), "quotation", least.measure() / 100.0);
        Proposal proposal = Proposal.of(questionLabel, "quotation", Feature.QUOTED).with(below > MOST_BELOW, Feature.AMONG_MORE)
                .with(found.size() > 1 && all > 2 * found.keySet().stream().mapToInt(indexedQuestion -> indexedQuestion.words().size()).sum() + MOST_BELOW, Feature.WHOLE_LETTER);
        return Optional.of(least.judge(proposal, shortest));
    }

    /** Whether what is said below starts with a number, perhaps after a greeting: each of the questions quoted is answered by itself. */
    private static boolean numbered(List<PostLine> postLines, int to) {
        List<PostLine> below = postLines.subList(to, postLines.size()).stream().filter(line -> !line.blank()).limit(2).toList();
        return !below.isEmpty() && NumberLabel.at(below.get(below.size() > 1 && GREETING.matcher(below.get(0).text()).matches() ? 1 : 0).text()).isPresent();
    }

    /** The questions that a quoted paragraph holds, or is a part of. */
    private static Map<IndexedQuestion, QuestionIndex.Likest> found(String paragraph, QuestionIndex questionIndex) {
        Map<IndexedQuestion, QuestionIndex.Likest> found = new LinkedHashMap<>();
        // A number alone ("> 4") has no mark behind it.
        Optional<NumberLabel> label = NumberLabel.at(paragraph).or(() -> NumberLabel.at(paragraph.strip() + ".").filter(bare -> bare.end() > paragraph.strip().length()));
        int start = label.map(NumberLabel::end).orElse(0);
        List<String> words = WordLikeness.words(paragraph.substring(Math.min(start, paragraph.length())));
        if (words.isEmpty()) {
            List<List<IndexedQuestion>> asked = label.map(NumberLabel::numbers).orElse(List.of()).stream().map(questionIndex::numbered).toList();
            if (asked.stream().allMatch(of -> of.size() == 1)) {
                asked.forEach(of -> found.put(of.get(0), new QuestionIndex.Likest(of.get(0), 100, 100, 0)));
            }
            return found;
        }
        Optional<QuestionIndex.Likest> whole = words.size() > WORDS ? Optional.empty() : questionIndex.likest(words).filter(likest -> enough(likest, words.size()));
        whole.ifPresent(likest -> found.put(likest.asked(), likest));
        for (IndexedQuestion indexedQuestion : words.size() > WORDS ? List.<IndexedQuestion>of() : questionIndex.within(words)) {
            found.merge(indexedQuestion, new QuestionIndex.Likest(indexedQuestion, 90, 100, 0), (one, other) -> one.measure() >= other.measure() ? one : other);
        }
        return found;
    }

    private static boolean enough(QuestionIndex.Likest likest, int words) {
        return likest.measure() >= 50 || likest.held() >= 80 && words >= 3 && likest.measure() >= 12;
    }

    private static List<String> paragraphs(List<PostLine> postLines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (PostLine postLine : postLines) {
            String words = TAG.matcher(SIGNS.matcher(postLine.text()).replaceFirst("")).replaceAll(" ").strip();
            boolean starts = words.isEmpty() || NumberLabel.at(words).isPresent() || words.startsWith("- ") || words.startsWith("* ");
            if (starts && !paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            paragraph.append(words).append(words.isEmpty() ? "" : " ");
        }
        if (!paragraph.toString().isBlank()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }
}
