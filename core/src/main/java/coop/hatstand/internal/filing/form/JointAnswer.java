package coop.hatstand.internal.filing.form;

import coop.hatstand.internal.filing.heading.FormOutline;
import coop.hatstand.internal.filing.mark.IndexedQuestion;
import coop.hatstand.internal.filing.text.NumberLabel;
import coop.hatstand.internal.filing.text.Placeholder;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells an answer in a form that says it is for the question beside it too: "To both of the above: …", "I take this one and the next together",
 * "Answer to 3.1 and 3.2: …". Only where that question is left blank.
 */
final class JointAnswer {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NEXT = Pattern.compile(CueWords.any("joint.next") + "(?![\\p{L}])", FLAGS);
    private static final Pattern ABOVE = Pattern.compile(CueWords.any("joint.above") + "(?![\\p{L}])", FLAGS);
    private static final Pattern TOGETHER = Pattern.compile("(?<![\\p{L}])(?:" + CueWords.any("question") + "|" + CueWords.any("answer") + "|" + CueWords.any("together") + ")(?![\\p{L}])", FLAGS);
    private static final Pattern TOGETHER_WORD = CueWords.anywhere("together");
    private static final Pattern BOTH = CueWords.start("joint.both");
    private static final int START = 160;
    private static final int CONTENT = 4;

    private JointAnswer() {
    }

    /** The questions that the answer under a heading is for, in their order. */
    static List<IndexedQuestion> questions(String words, FormOutline outline, FormOutline.Node own, Map<FormOutline.Node, IndexedQuestion> asked) {
        Optional<FormOutline.Node> before = blank(outline, own, asked, -1);
        Optional<FormOutline.Node> after = blank(outline, own, asked, 1);
        String start = start(words);
        List<IndexedQuestion> questions = new ArrayList<>(List.of(asked.get(own)));
        before.filter(node -> ABOVE.matcher(start).find() || BOTH.matcher(start).lookingAt() || both(start, node, own) || topics(start, node, own)).ifPresent(node -> questions.add(0, asked.get(node)));
        after.filter(node -> NEXT.matcher(start).find() || both(start, own, node) || topics(start, node, own)).ifPresent(node -> questions.add(asked.get(node)));
        return List.copyOf(questions);
    }

    /** The next question in either direction, if it is left blank. */
    private static Optional<FormOutline.Node> blank(FormOutline outline, FormOutline.Node node, Map<FormOutline.Node, IndexedQuestion> asked, int step) {
        int place = node.place() + step;
        while (place >= 0 && place < outline.nodes().size() && !asked.containsKey(outline.nodes().get(place))) {
            place += step;
        }
        Optional<FormOutline.Node> beside = place < 0 || place >= outline.nodes().size() ? Optional.empty() : Optional.of(outline.nodes().get(place));
        return beside.filter(next -> Placeholder.is(outline.postText().text().substring(next.header().end(), Math.max(next.header().end(), outline.postText().start(outline.stop(next.place()))))));
    }

    /** How much of an answer only says which questions it is for. */
    static int label(String words) {
        int lead = words.length() - words.stripLeading().length();
        return NumberLabel.at(words.substring(lead).split("\n", 2)[0]).filter(label -> label.numbers().size() > 1 && lead + label.end() < words.length())
                .map(label -> lead + label.end()).orElse(0);
    }

    private static String start(String words) {
        String first = words.strip();
        return first.substring(0, Math.min(START, first.length())).split("(?<=[.!:])\\s", 2)[0];
    }

    /** Whether somebody says to take together what only the one and what only the other question speaks of. */
    private static boolean topics(String words, FormOutline.Node one, FormOutline.Node other) {
        Set<String> said = new HashSet<>(WordLikeness.words(words));
        return TOGETHER_WORD.matcher(words).find() && speaksOf(said, one, other) && speaksOf(said, other, one);
    }

    private static boolean speaksOf(Set<String> said, FormOutline.Node one, FormOutline.Node other) {
        return one.header().words().stream().anyMatch(word -> word.length() >= CONTENT && said.contains(word) && !other.header().words().contains(word));
    }

    /** Whether two numbers are said together. */
    private static boolean both(String words, FormOutline.Node one, FormOutline.Node other) {
        Optional<String> joined = one.header().number().flatMap(a -> other.header().number().map(b -> Pattern.quote(a) + "\\P{N}{1,20}?" + Pattern.quote(b)));
        return TOGETHER.matcher(words).find()
                && joined.filter(numbers -> Pattern.compile("(?<![\\p{N}.])" + numbers + "(?!\\p{N}|\\.\\p{N})").matcher(words).find()).isPresent();
    }
}
