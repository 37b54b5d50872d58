package coop.hatstand.internal.filing.question;

import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions that whoever opened the thread puts in a later post of theirs, several lines that do nothing but ask. */
final class LaterQuestions implements QuestionFinder {
    private static final int FEWEST = 2;
    /** How many posts further they may come. */
    private static final int FARTHEST = 20;

    @Override
    public QuestionSearchResult find(List<PostText> postTexts) {
        Optional<String> opener = postTexts.isEmpty() ? Optional.empty() : postTexts.get(0).post().author().name();
        for (int i = 1; i < Math.min(postTexts.size(), FARTHEST) && opener.isPresent(); i++) {
            if (postTexts.get(i).post().author().name().equals(opener)) {
                QuestionSearchResult result = new ProseQuestions().find(List.of(postTexts.get(i)));
                if (result.questions().size() >= FEWEST && linesOfTheirOwn(postTexts.get(i), result) && together(postTexts.get(i), result)) {
                    return on(i, result);
                }
            }
        }
        return QuestionSearchResult.NOTHING;
    }

    private static boolean linesOfTheirOwn(PostText postText, QuestionSearchResult result) {
        return result.taken().stream().map(QuestionSearchResult.Taken::span).allMatch(span -> postText.lines().stream()
                .anyMatch(postLine -> postLine.from() <= span.from() && postLine.to() >= span.to()
                        && postText.text().substring(postLine.from(), span.from()).length() <= 2 && postText.text().substring(span.to(), postLine.to()).isBlank()));
    }

    /** Whether nothing but list marks stands between the questions; else they are said again and answered. */
    private static boolean together(PostText postText, QuestionSearchResult result) {
        for (int i = 1; i < result.taken().size(); i++) {
            String between = postText.text().substring(result.taken().get(i - 1).span().to(), result.taken().get(i).span().from());
            if (!WordLikeness.words(between).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static QuestionSearchResult on(int sheet, QuestionSearchResult result) {
        List<QuestionSearchResult.Taken> taken = new ArrayList<>();
        result.taken().forEach(one -> taken.add(new QuestionSearchResult.Taken(sheet, one.span())));
        return new QuestionSearchResult(result.questions(), taken);
    }
}
