package coop.hatstand.internal.filing.path;

import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.mark.Feature;
import coop.hatstand.internal.filing.mark.IndexedQuestion;
import coop.hatstand.internal.filing.mark.InterviewProposer;
import coop.hatstand.internal.filing.mark.ListEvidence;
import coop.hatstand.internal.filing.mark.NumberProposer;
import coop.hatstand.internal.filing.mark.OrdinalProposer;
import coop.hatstand.internal.filing.mark.Proposal;
import coop.hatstand.internal.filing.mark.Proposer;
import coop.hatstand.internal.filing.mark.QuestionIndex;
import coop.hatstand.internal.filing.mark.QuestionLabel;
import coop.hatstand.internal.filing.mark.QuoteProposer;
import coop.hatstand.internal.filing.mark.ReferenceProposer;
import coop.hatstand.internal.filing.mark.RestatementProposer;
import coop.hatstand.internal.filing.mark.RuledLines;
import coop.hatstand.internal.filing.mark.ThreadSoFar;
import coop.hatstand.internal.filing.mark.TopicProposer;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.PostTrailer;
import coop.hatstand.internal.filing.text.SignOffs;
import coop.hatstand.internal.filing.words.QuestionMark;
import coop.hatstand.internal.filing.words.SentenceSpans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The places where a post's author names questions: what all proposers see, decided at once. A new way of naming a question is one class and one row here. */
public final class QuestionLabels {
    private static final List<Proposer> PROPOSERS = List.of(
            new NumberProposer(),
            new OrdinalProposer(),
            new QuoteProposer(),
            new RestatementProposer(),
            new TopicProposer(),
            new ReferenceProposer(),
            new InterviewProposer());

    private QuestionLabels() {
    }

    /** The marks to cut at, in order; those that name no question for sure have none, and their rule is the reason. */
    public static List<QuestionLabel> of(PostText postText, QuestionIndex questionIndex, List<Path.Decided> decided) {
        List<QuestionLabel> questionLabels = new ArrayList<>();
        for (Path.Decided one : decided) {
            QuestionLabel questionLabel = one.proposal().mark();
            if (one.files()) {
                // What names its question in words of the answer, below a label that names it too, goes on with that answer.
                questionLabels.addAll(questionLabel.answer() < questionLabel.to() && again(questionLabels, questionLabel) ? List.of() : List.of(questionLabel));
            } else if ((one.cuts() || one.proposal().has(Feature.COUNTED_ANEW)) && !again(questionLabels, questionLabel) && (!questionLabels.isEmpty() || one.proposal().has(Feature.SEVERAL))) {
                String reason = one.proposal().has(Feature.COUNTED_ANEW) ? "unfiled.numbers-lost" : "unfiled.uncertain";
                questionLabels.add(new QuestionLabel(questionLabel.from(), questionLabel.to(), questionLabel.from(), List.of(), questionLabel.questions().isEmpty() ? questionLabel.rule() : reason, 0, questionLabel.questions().stream().findFirst().filter(indexedQuestion -> !one.proposal().has(Feature.COUNTED_ANEW))));
            }
        }
        int end = PostTrailer.of(postText).from();
        return List.copyOf(SiblingLabels.cut(postText, RuledLines.with(postText, rest(postText, questionLabels, questionIndex), end), end));
    }

    /** The marks with one that names no question for sure at the post's start, where others say nothing of what stands there and its author was asked something. */
    public static List<QuestionLabel> withAsked(PostText postText, List<QuestionLabel> questionLabels, IndexedQuestion asked) {
        int to = questionLabels.isEmpty() ? PostTrailer.of(postText).from() : questionLabels.get(0).from();
        String said = postText.text().substring(0, to);
        if (said.isBlank() || SignOffs.thanks(said)) {
            return questionLabels;
        }
        List<QuestionLabel> all = new ArrayList<>(List.of(new QuestionLabel(0, 0, 0, List.of(), "unfiled.uncertain", 0, Optional.of(asked))));
        all.addAll(questionLabels);
        return List.copyOf(all);
    }

    /** Whether a proposal names what the label above it names: whether it counts or not, the answer is that one's. */
    private static boolean again(List<QuestionLabel> questionLabels, QuestionLabel questionLabel) {
        return !questionLabels.isEmpty() && !questionLabel.questions().isEmpty() && questionLabels.get(questionLabels.size() - 1).questions().equals(questionLabel.questions());
    }

    /** Every proposal on a post, in order. */
    public static List<Proposal> propose(PostText postText, QuestionIndex questionIndex, ThreadSoFar thread) {
        int end = PostTrailer.of(postText).from();
        List<Proposal> proposals = new ArrayList<>();
        if (questionIndex.size() > 0) {
            PROPOSERS.forEach(proposer -> proposals.addAll(proposer.propose(postText, questionIndex, thread)));
        }
        proposals.removeIf(proposal -> proposal.mark().to() > end);
        proposals.sort(Comparator.comparingInt(Proposal::from).thenComparingInt(proposal -> proposal.mark().to()));
        List<Proposal> joined = joined(proposals);
        new ListEvidence(postText, questionIndex, end).look(joined);
        joined.forEach(proposal -> proposal.with(thread.askedSince() && proposal.style().equals(OrdinalProposer.LAST_ONE), Feature.ASKED_SINCE));
        boolean surer = joined.stream().anyMatch(proposal -> !proposal.mayBeOwn() && !proposal.questions().isEmpty());
        joined.forEach(proposal -> proposal.features().removeIf(feature -> surer && feature == Feature.ALONE));
        List<Proposal> places = joined.stream().filter(proposal -> proposal.has(Feature.PLACE_ALONE)).toList();
        places.forEach(proposal -> proposal.with(places.size() > 1, Feature.ALL_NAME));
        List<Proposal> items = joined.stream().filter(proposal -> proposal.mayBeOwn() && proposal.number() > 0).toList();
        boolean askedOn = items.stream().filter(proposal -> asks(postText, proposal, end)).count() * 2 >= Math.max(1, items.size());
        items.forEach(proposal -> proposal.with(askedOn, Feature.ASKED_ON));
        if (thread.isByAsker(postText)) {
            asked(joined, SignOffs.thanks(postText.text().substring(0, joined.isEmpty() ? 0 : joined.get(0).from())));
        }
        return joined;
    }

    /** Whoever put the questions may put them again, or ask on with numbers of their own; most often they speak of what was answered. */
    private static void asked(List<Proposal> proposals, boolean thanks) {
        List<Proposal> again = proposals.stream().filter(proposal -> proposal.has(Feature.RESTATED)).toList();
        boolean resent = again.stream().filter(proposal -> proposal.has(Feature.EMPTY)).count() * 2 >= Math.max(2, again.size());
        for (Proposal proposal : proposals) {
            proposal.with(thanks || !proposal.has(Feature.LED_BY_INVITATION), Feature.BY_ASKER).with(resent && proposal.has(Feature.RESTATED), Feature.ASKED_ON);
        }
    }

    /** Whether the first line of what is said below a proposal asks. */
    private static boolean asks(PostText postText, Proposal proposal, int end) {
        int from = Math.min(proposal.mark().answer(), end);
        int stop = postText.text().indexOf('\n', from);
        List<Span> sentences = SentenceSpans.of(postText.text(), from, stop < 0 || stop > end ? end : stop);
        return !sentences.isEmpty() && QuestionMark.ends(postText.text().substring(sentences.get(0).from(), sentences.get(0).to()));
    }

    /** What two proposers see at one place, where they see the same questions, is one proposal with what both have to say. */
    private static List<Proposal> joined(List<Proposal> proposals) {
        List<Proposal> joined = new ArrayList<>();
        for (Proposal proposal : proposals) {
            int last = joined.size() - 1;
            Proposal before = last < 0 ? proposal : joined.get(last);
            boolean together = before.from() == proposal.from() || proposal.from() < before.mark().to() && proposal.has(Feature.JUST_ASKED) == before.has(Feature.JUST_ASKED);
            if (last >= 0 && together && before.questions().equals(proposal.questions())) {
                boolean label = before.mark().answer() == before.mark().to();
                Proposal kept = label && (before.number() > 0 || proposal.number() == 0) || proposal.mark().answer() < proposal.mark().to() ? before : proposal;
                int to = Math.max(before.mark().to(), proposal.mark().to());
                List<Proposal> both = List.of(before, proposal);
                Proposal styled = both.stream().filter(one -> !one.inRow() && one.has(Feature.WORDED)).findFirst()
                        .or(() -> both.stream().filter(one -> one.inRow() && one.number() > 0 && one.has(Feature.IN_ROW)).findFirst()).orElse(kept);
                EnumSet<Feature> features = before.features();
                if (before.from() == proposal.from()) {
                    features.addAll(proposal.features());
                }
                int answer = kept.mark().answer() == kept.mark().to() ? to : kept.mark().answer();
                QuestionLabel questionLabel = new QuestionLabel(before.from(), to, answer < before.mark().to() && kept == proposal ? Math.min(answer, before.mark().answer()) : answer, kept.questions(), kept.mark().rule(), kept.mark().measure());
                joined.set(last, new Proposal(questionLabel, styled.style(), styled.number(), features));
            } else {
                joined.add(proposal);
            }
        }
        return joined;
    }

    /** With the questions that are left for "the others"; where a list of them comes right below, that line goes with its first item. */
    private static List<QuestionLabel> rest(PostText postText, List<QuestionLabel> questionLabels, QuestionIndex questionIndex) {
        Set<IndexedQuestion> named = new HashSet<>();
        questionLabels.forEach(questionLabel -> named.addAll(questionLabel.questions()));
        List<IndexedQuestion> left = questionIndex.all().stream().filter(indexedQuestion -> !named.contains(indexedQuestion)).toList();
        List<QuestionLabel> all = new ArrayList<>();
        int from = -1;
        for (int i = 0; i < questionLabels.size(); i++) {
            QuestionLabel questionLabel = questionLabels.get(i);
            boolean rest = questionLabel.rule().equals("other questions");
            boolean leads = rest && i + 1 < questionLabels.size() && postText.blank(questionLabel.to(), questionLabels.get(i + 1).from());
            if (leads) {
                from = questionLabel.from();
            } else if (!rest) {
                boolean led = from >= 0 && questionLabel.answer() == questionLabel.to();
                all.add(led ? QuestionLabel.label(from, questionLabel.to(), questionLabel.questions(), questionLabel.rule(), questionLabel.measure()) : questionLabel);
                from = -1;
            } else if (!left.isEmpty() && !named.isEmpty()) {
                all.add(QuestionLabel.label(questionLabel.from(), questionLabel.to(), left, questionLabel.rule(), 1));
            }
        }
        return all;
    }
}
