package coop.hatstand.internal.filing.form;

import coop.hatstand.internal.filing.heading.FormOutline;
import coop.hatstand.internal.filing.text.AnswerWord;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Answers that a form announces by a word at the start of a line, below the guidance: "**Answer:**". Only where most of a form's questions have
 * one such line each. A short line that the form puts below its question before an answer, and again behind another one, ends that one.
 */
final class AnnouncedAnswers {
    private static final int FEWEST = 2;
    private static final int MOST_WORDS = 6;
    private final PostText postText;
    private final Map<FormOutline.Node, Announced> all = new IdentityHashMap<>();
    private final boolean used;
    private final Set<List<String>> told = new HashSet<>();

    /**
     * Where an answer is announced.
     *
     * @param line the line with the word
     * @param stop the line of the next question
     */
    private record Announced(int line, int stop) {
    }

    /** @param asks whether a heading asks a question */
    AnnouncedAnswers(FormOutline formOutline, Predicate<FormOutline.Node> asks) {
        postText = formOutline.postText();
        List<FormOutline.Node> questions = formOutline.nodes().stream().filter(asks).toList();
        for (int i = 0; i < questions.size(); i++) {
            find(questions.get(i), i + 1 < questions.size() ? questions.get(i + 1).header().line() : postText.lines().size());
        }
        used = all.size() >= FEWEST && all.size() * 2 > questions.size();
    }

    private void find(FormOutline.Node node, int stop) {
        Set<List<String>> above = new HashSet<>();
        int found = -1;
        for (int i = node.header().after(); i < stop; i++) {
            PostLine line = postText.lines().get(i);
            if (line.open() && AnswerWord.starts(line.text())) {
                if (found >= 0) {
                    return;
                }
                found = i;
            } else if (found < 0 && alone(i)) {
                above.add(WordLikeness.words(line.text()));
            }
        }
        if (found >= 0) {
            all.put(node, new Announced(found, stop));
            told.addAll(above);
        }
    }

    /** Where the line starts that announces the answer below a heading; {@code otherwise} if none does. */
    int start(FormOutline.Node node, int otherwise) {
        return used && all.containsKey(node) ? Math.max(otherwise, postText.start(all.get(node).line())) : otherwise;
    }

    /** Where the form goes on behind the answer below a heading; {@code to} if it does not. */
    int end(FormOutline.Node node, int to) {
        if (used && all.containsKey(node)) {
            for (int i = all.get(node).line() + 1; i < all.get(node).stop(); i++) {
                if (alone(i) && told.contains(WordLikeness.words(postText.lines().get(i).text()))) {
                    return Math.min(to, postText.start(i));
                }
            }
        }
        return to;
    }

    /** Whether a line is a short paragraph. */
    private boolean alone(int line) {
        List<PostLine> postLines = postText.lines();
        return postLines.get(line).open() && postLines.get(line - 1).blank() && (line + 1 == postLines.size() || postLines.get(line + 1).blank())
                && WordLikeness.words(postLines.get(line).text()).size() <= MOST_WORDS;
    }
}
