package coop.hatstand.internal.filing;

import coop.hatstand.briefing.Details;
import coop.hatstand.briefing.Interview;
import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Span;
import coop.hatstand.document.Block;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import coop.hatstand.internal.filing.mark.FiledPassage;
import coop.hatstand.internal.filing.people.InterviewFinder;
import coop.hatstand.internal.filing.question.QuestionSearchResult;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.WordLikeness;
import coop.hatstand.internal.labels.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The letter that asks the questions, without them: what becomes the briefing's context, and what it says about an interview. Used once, by one thread. */
final class OriginalRequest {
    private final List<Block> context = new ArrayList<>();
    private final StringBuilder letter = new StringBuilder();

    List<Block> context() {
        return context;
    }

    void add(List<Block> blocks) {
        context.addAll(blocks);
    }

    /** Adds what the asker says to a question of their own, below the question. */
    void add(FiledPassage passage, Supplier<List<Block>> body, PostText postText) {
        letter.append(postText.text(), passage.from(), passage.to()).append('\n');
        passage.mark().ifPresent(label -> {
            Question question = label.questions().get(0).question();
            context.add(Paragraph.of(new Strong(List.of(new Text(question.number() + " " + question.text())))));
            context.addAll(body.get());
        });
    }

    /** Adds the letter around the questions. Where it goes on between or below them they stay in it, so that it reads as it was written. */
    void addAround(PostText postText, List<FiledPassage> passages, List<Span> questions, QuestionSearchResult result) {
        int end = passages.stream().mapToInt(FiledPassage::to).max().orElse(0);
        boolean goesOn = end > questions.get(questions.size() - 1).to() || passages.stream().anyMatch(p -> p.from() > questions.get(0).from() && !isSection(postText, p, result));
        int to = goesOn ? end : questions.get(0).from();
        if (!passages.isEmpty()) {
            context.addAll(postText.blocks(postText.text().substring(passages.get(0).from(), Math.max(to, passages.get(0).to()))));
        }
    }

    /** Whether a passage between questions is the heading of a section, which its questions carry. */
    private static boolean isSection(PostText postText, FiledPassage passage, QuestionSearchResult result) {
        List<String> words = WordLikeness.words(postText.text().substring(passage.from(), passage.to()));
        return result.questions().stream().anyMatch(question -> question.section().map(WordLikeness::words).filter(words::equals).isPresent());
    }

    /** What the letter says about the interview, with whoever asks as its speaker. */
    Interview interview(Labels labels, Optional<String> speaker) {
        Details found = new InterviewFinder(labels).find(letter.toString());
        return found.equals(Details.NONE) ? Interview.UNKNOWN : new Interview(found, speaker);
    }
}
