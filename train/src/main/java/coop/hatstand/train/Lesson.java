package coop.hatstand.train;

import coop.hatstand.internal.filing.mark.Feature;
import coop.hatstand.internal.filing.mark.Proposal;
import coop.hatstand.internal.filing.path.ConsideredPost;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A post's proposals and which of them a careful reader would file by.
 *
 * @param source whose it is
 * @param considered the proposals
 * @param right whether each is right, in their order
 * @param ignored whether each says nothing, since what follows it was filed by judgement or in another proposal's way
 */
record Lesson(String source, ConsideredPost considered, List<Boolean> right, List<Boolean> ignored) {
    private static final int LEAD = 1;
    private static final int FIRST = 3;
    private static final Pattern ANNOUNCED = Pattern.compile("^\\s*(?:-{3,}|(?:A|Answer):\\s*(?:1\\))?)\\s*");
    private static final int FARTHEST = 600;

    /**
     * An answer that the post holds.
     *
     * @param questions the ids of the questions it is for, for each of the reader's questions those that are the same
     * @param first its first words
     */
    record Wanted(List<Set<String>> questions, List<String> first, boolean judged) {
        boolean isOf(Proposal proposal) {
            return proposal.questions().size() == questions.size() && questions.stream().allMatch(same -> proposal.questions().stream().anyMatch(indexedQuestion -> same.contains(indexedQuestion.id())));
        }

        /** Whether the answer begins where a proposal's does. */
        boolean begins(String text, Proposal proposal) {
            return Lesson.begins(first, words(text, proposal), lead(text, proposal));
        }
    }

    static Lesson of(String source, ConsideredPost considered, List<Wanted> answers) {
        List<Boolean> right = new ArrayList<>();
        List<Boolean> ignored = new ArrayList<>();
        String text = considered.text().text();
        for (Proposal proposal : considered.proposals()) {
            List<String> words = words(text, proposal);
            int lead = lead(text, proposal);
            boolean placed = proposal.has(Feature.JUST_ASKED);
            boolean wanted = answers.stream().filter(answer -> (placed || !answer.judged()) && answer.isOf(proposal)).anyMatch(answer -> begins(answer.first(), words, lead));
            boolean judged = !placed && answers.stream().filter(Wanted::judged).anyMatch(answer -> answer.isOf(proposal) && begins(answer.first(), words, lead));
            right.add(wanted);
            ignored.add(judged || proposal.questions().isEmpty() || proposal.has(Feature.EMPTY) || words.isEmpty() || !wanted && holds(proposal, answers, words, lead));
        }
        // An answer is filed by one proposal; a second one right below, or inside its first words, says nothing new.
        for (Wanted answer : answers) {
            boolean filed = false;
            for (int i = 0; i < right.size(); i++) {
                Proposal proposal = considered.proposals().get(i);
                if (right.get(i) && answer.isOf(proposal) && begins(answer.first(), words(text, proposal), lead(text, proposal))) {
                    right.set(i, !filed);
                    filed = true;
                }
            }
        }
        // Where a question was not found its answer cannot be filed, and what is filed in its place is the finder's fault.
        if (answers.stream().anyMatch(answer -> answer.questions().stream().anyMatch(Set::isEmpty))) {
            IntStream.range(0, right.size()).filter(i -> !right.get(i)).forEach(i -> ignored.set(i, true));
        }
        // Where no proposal is quite where an answer begins, those for its questions say nothing.
        for (Wanted answer : answers) {
            boolean filed = IntStream.range(0, right.size()).anyMatch(i -> right.get(i) && answer.isOf(considered.proposals().get(i)));
            for (int i = 0; i < right.size() && !filed; i++) {
                if (answer.isOf(considered.proposals().get(i))) {
                    ignored.set(i, true);
                }
            }
        }
        // Of proposals that overlap and are both right only the surest can be taken; the others say nothing.
        for (int i = 1; i < right.size(); i++) {
            for (int j = Math.max(0, i - 4); j < i; j++) {
                boolean overlap = considered.proposals().get(j).mark().to() > considered.proposals().get(i).mark().from();
                if (overlap && right.get(i) && right.get(j)) {
                    ignored.set(considered.proposals().get(i).features().size() > considered.proposals().get(j).features().size() ? j : i, true);
                }
            }
        }
        return new Lesson(source, considered, right, ignored);
    }

    private static List<String> words(String text, Proposal proposal) {
        String said = text.substring(proposal.mark().answer(), Math.min(text.length(), proposal.mark().answer() + FARTHEST));
        return Words.of(ANNOUNCED.matcher(said).replaceFirst(""));
    }

    /** How many words may stand before an answer's first: those of a label that stays part of it, too. */
    private static int lead(String text, Proposal proposal) {
        return LEAD + Words.of(text.substring(proposal.mark().answer(), Math.max(proposal.mark().answer(), proposal.mark().to()))).size();
    }

    /** Whether a proposal is for the questions of an answer that begins here, and for more. */
    private static boolean holds(Proposal proposal, List<Wanted> answers, List<String> words, int lead) {
        return answers.stream().anyMatch(answer -> begins(answer.first(), words, lead) && answer.questions().stream().allMatch(same -> proposal.questions().stream().anyMatch(indexedQuestion -> same.contains(indexedQuestion.id()))));
    }

    private static boolean begins(List<String> first, List<String> words, int lead) {
        if (first.isEmpty()) {
            return true;
        }
        int at = Words.find(first.subList(0, Math.min(FIRST, first.size())), words, 0);
        return at >= 0 && at <= lead;
    }
}
