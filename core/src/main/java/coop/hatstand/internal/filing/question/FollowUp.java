package coop.hatstand.internal.filing.question;

import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Author;
import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.mark.Feature;
import coop.hatstand.internal.filing.mark.IndexedQuestion;
import coop.hatstand.internal.filing.mark.Proposal;
import coop.hatstand.internal.filing.mark.Proposer;
import coop.hatstand.internal.filing.mark.QuestionIndex;
import coop.hatstand.internal.filing.mark.QuoteProposer;
import coop.hatstand.internal.filing.mark.RestatementProposer;
import coop.hatstand.internal.filing.mark.ThreadSoFar;
import coop.hatstand.internal.filing.mark.TopicProposer;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether others take what somebody asks beside or after their questions for a question: they name it, or whoever it is put to writes next. */
final class FollowUp {
    /** How many posts further somebody names it, or answers who is asked by name. */
    private static final int FARTHEST = 50;
    private static final int NEAR = 4;
    private static final int FEWEST_WORDS = 4;
    /** How many words may follow a question that is put to everybody. */
    private static final int FEW_WORDS = 6;
    private static final int SHORTEST_NAME = 3;
    private static final List<Proposer> NAMING = List.of(new QuoteProposer(), new RestatementProposer(), new TopicProposer());
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private final PostTexts postTexts;
    private final Optional<String> asker;

    FollowUp(PostTexts postTexts, Optional<String> asker) {
        this.postTexts = postTexts;
        this.asker = asker;
    }

    /** The ids of those asked on a post that others name later. */
    Set<String> named(int index, List<Question> asked, List<Question> before) {
        List<Question> all = new ArrayList<>(before);
        asked.forEach(question -> all.add(new Question("asked-" + question.id(), question.number() + "?", Optional.empty(), question.text(), question.parts())));
        QuestionIndex questionIndex = new QuestionIndex(all);
        Set<String> named = new HashSet<>();
        ThreadSoFar nothing = new ThreadSoFar(List.of());
        for (int i = index + 1; i < Math.min(postTexts.texts().size(), index + 1 + FARTHEST) && !asked.isEmpty(); i++) {
            PostText postText = postTexts.texts().get(i);
            if (!byAsker(i)) {
                NAMING.forEach(proposer -> proposer.propose(postText, questionIndex, nothing).stream().filter(FollowUp::names).flatMap(proposal -> proposal.questions().stream())
                        .map(IndexedQuestion::id).filter(id -> id.startsWith("asked-")).forEach(id -> named.add(id.substring("asked-".length()))));
            }
        }
        return named;
    }

    private static boolean names(Proposal proposal) {
        boolean quoted = proposal.has(Feature.QUOTED) && (proposal.has(Feature.SAME) || proposal.has(Feature.ALIKE)) && !proposal.has(Feature.EMPTY) && !proposal.has(Feature.WHOLE_LETTER);
        boolean said = proposal.has(Feature.RESTATED) && (proposal.has(Feature.SAME) || proposal.has(Feature.ALIKE));
        boolean topic = (proposal.has(Feature.TOPIC) || proposal.has(Feature.LEAD)) && !proposal.has(Feature.TOPIC_PART);
        return quoted || said || topic;
    }

    /** The post that answers what a post asks, by its place: the next of somebody whom it asks by name, or right below what it asks last. */
    OptionalInt answeredOn(int index, Span question) {
        PostText postText = postTexts.texts().get(index);
        String asked = postText.text().substring(question.from(), question.to());
        List<Integer> near = IntStream.range(index + 1, Math.min(postTexts.texts().size(), index + 1 + NEAR)).filter(i -> postTexts.sourceOf(i) == postTexts.sourceOf(index)).takeWhile(i -> !byAsker(i)).boxed().toList();
        Set<String> words = new HashSet<>(List.of(NO_WORD.split(asked)));
        boolean byName = IntStream.range(0, Math.min(postTexts.texts().size(), index + FARTHEST)).anyMatch(i -> !byAsker(i) && isIn(postTexts.texts().get(i).post().author(), words));
        if (byName && WordLikeness.words(asked).size() < FEWEST_WORDS - 1) {
            return OptionalInt.empty();
        }
        if (byName) {
            return near.stream().filter(i -> isIn(postTexts.texts().get(i).post().author(), words)).mapToInt(Integer::intValue).findFirst();
        }
        boolean last = WordLikeness.words(postText.text().substring(question.to())).size() <= FEW_WORDS;
        return last && WordLikeness.words(asked).size() >= FEWEST_WORDS ? near.stream().mapToInt(Integer::intValue).findFirst() : OptionalInt.empty();
    }

    /** Whether words hold somebody's whole name, or a part of it with a capital. */
    private static boolean isIn(Author author, Set<String> words) {
        return author.name().stream().flatMap(NO_WORD::splitAsStream).anyMatch(part -> part.length() >= SHORTEST_NAME && (Character.isUpperCase(part.charAt(0)) || author.name().get().equals(part)) && words.contains(part));
    }

    private boolean byAsker(int post) {
        return asker.equals(postTexts.texts().get(post).post().author().key());
    }
}
