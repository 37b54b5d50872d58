package coop.hatstand.internal.filing.path;

import coop.hatstand.internal.filing.mark.QuestionLabel;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an answer before what looks as the label above it does and names no question that is known: "Price: 40\nDogs: none" answers two questions, whatever
 * the second is. What follows stays unfiled.
 */
final class SiblingLabels {
    /** A few words and what closes them. */
    private static final Pattern LOOK = Pattern.compile("\\s*+((?:[-*+•]\\s+)?[*_]{0,3}+)([\\p{L}\\p{N}][^\\s:?!.;,]{0,30}(?: [^\\s:?!.;,–—=→-][^\\s:?!.;,]{0,30}){0,4}+)([*_]{0,3}+)(:|\\?|\\s(?:[–—=→-]|->|=>)(?=\\s))([*_]{0,3}+)(?=\\s)");
    private static final int FARTHEST = 200;

    private SiblingLabels() {
    }

    /** The labels, with one that names nothing for sure at each sibling of one. */
    static List<QuestionLabel> cut(PostText postText, List<QuestionLabel> questionLabels, int end) {
        List<QuestionLabel> cut = new ArrayList<>();
        for (int i = 0; i < questionLabels.size(); i++) {
            QuestionLabel questionLabel = questionLabels.get(i);
            cut.add(questionLabel);
            int to = i + 1 < questionLabels.size() ? questionLabels.get(i + 1).from() : end;
            if (!questionLabel.questions().isEmpty()) {
                look(postText, questionLabel.from(), questionLabel.to()).ifPresent(look -> sibling(postText, questionLabel.to(), to, look).ifPresent(cut::add));
            }
        }
        return cut;
    }

    /** How what goes from one place to another, or further, looks. */
    private static Optional<String> look(PostText postText, int from, int to) {
        Matcher label = LOOK.matcher(postText.text()).region(from, Math.min(postText.text().length(), from + FARTHEST));
        return label.lookingAt() && (label.end() >= to || postText.blank(label.end(), to)) ? Optional.of(label.group(1).strip() + label.group(3) + label.group(4).strip() + label.group(5)) : Optional.empty();
    }

    private static Optional<QuestionLabel> sibling(PostText postText, int from, int to, String look) {
        for (int line = postText.lineAt(from) + 1; line < postText.lines().size() && postText.lines().get(line).from() < to; line++) {
            PostLine postLine = postText.lines().get(line);
            if (postLine.open() && postLine.from() >= from && !postText.blank(from, postLine.from()) && look(postText, postLine.from(), postLine.from()).filter(look::equals).isPresent()) {
                return Optional.of(new QuestionLabel(postLine.from(), postLine.from(), postLine.from(), List.of(), "unfiled.uncertain", 0));
            }
        }
        return Optional.empty();
    }
}
