package coop.hatstand.internal.filing.text;

import coop.hatstand.internal.filing.words.QuestionMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a post.
 *
 * @param from its first character's offset in the post's text
 * @param to the offset after its last character, its line feed not counted
 * @param text what stands between them
 * @param quoted how many quotation marks ({@code >}) or open {@code [quote]}s it stands in
 * @param code whether it stands in a fenced code block
 * @param folded whether it stands in a folded block ({@code <details>})
 * @param label the label with numbers it starts with, found once for all who ask
 * @param asks whether a question mark stands in it
 * @param inside whether it stands inside a line of the text, behind the start of another
 */
public record PostLine(int from, int to, String text, int quoted, boolean code, boolean folded, Optional<NumberLabel> label, boolean asks, boolean inside) {

    /** A line that rules off; right below another it would underline that one as a heading. */
    private static final Pattern RULE = Pattern.compile("\\s{0,3}(?:-{3,}|\\*{3,}|_{3,}|(?:[*_-] ){2,}[*_-])\\s*");

    /** The end of a sentence inside a line, behind which another starts. */
    private static final Pattern SENTENCE = Pattern.compile("[.!?;…)][\"”’»)*_]{0,3}[ \\t]+(?=[\\p{L}\\p{N}(\\[*_])");
    private static final int LONGEST = 4_000;
    /** No label is longer. */
    private static final int FARTHEST = 200;

    /** Where labels may stand: the line, and inside it each further sentence as a line of its own. */
    public List<PostLine> places() {
        List<PostLine> places = new ArrayList<>(List.of(this));
        for (Matcher end = SENTENCE.matcher(text); open() && text.length() < LONGEST && end.find();) {
            String words = text.substring(end.end(), Math.min(text.length(), end.end() + FARTHEST));
            places.add(new PostLine(from + end.end(), from + end.end() + words.length(), words, quoted, code, folded, Optional.empty(), QuestionMark.in(words), true));
        }
        return places;
    }

    /** This line inside one more quotation. */
    PostLine inQuotation() {
        return new PostLine(from, to, text, quoted + 1, code, folded, label, asks, inside);
    }

    public boolean blank() {
        return text.isBlank();
    }

    public boolean rules() {
        return rules(text);
    }

    /** Whether a line of hyphens or the like rules off what stands above it. */
    public static boolean rules(String line) {
        return RULE.matcher(line).matches();
    }

    public int indent() {
        int indent = 0;
        while (indent < text.length() && text.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** Whether people's labels can stand on this line. */
    public boolean open() {
        return quoted == 0 && !code && !folded && !blank();
    }
}
