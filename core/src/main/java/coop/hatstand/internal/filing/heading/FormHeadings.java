package coop.hatstand.internal.filing.heading;

import coop.hatstand.internal.filing.text.LetterLabel;
import coop.hatstand.internal.filing.text.NumberLabel;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuestionText;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headings of a form; those inside a folded block ({@code <details>}) or code belong to an answer. */
public final class FormHeadings {
    private static final Pattern ATX = Pattern.compile(" {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)\\s*");
    private static final Pattern BOLD = Pattern.compile("(?:\\*\\*|__)(.+?)(?:\\*\\*|__)\\s*:?\\s*");
    /** Sub-questions have small letters; sections have capitals. */
    private static final Pattern LOWER = Pattern.compile("[*_(\\[\\s]*[a-h][.):\\]]");
    private static final String RULE = "---";
    private static final Pattern YAML = Pattern.compile("\\s*|\\s*#.*|\\s*-\\s.*|\\s+\\S.*|[\\p{L}_][\\w -]{0,60}:(?:\\s.*)?");
    private static final int MOST_BOLD_LINES = 6;
    private final PostText postText;

    private FormHeadings(PostText postText) {
        this.postText = postText;
    }

    public static List<FormHeading> of(PostText postText) {
        return new FormHeadings(postText).all();
    }

    private List<FormHeading> all() {
        List<FormHeading> formHeadings = new ArrayList<>();
        int line = frontMatter();
        while (line < postText.lines().size()) {
            Optional<FormHeading> header = postText.lines().get(line).open() ? at(line) : Optional.empty();
            header.ifPresent(formHeadings::add);
            line = header.map(FormHeading::after).orElse(line + 1);
        }
        return formHeadings;
    }

    /** How many lines the YAML block at a file's head takes, whose comments are no headings; 0 if there is none. */
    private int frontMatter() {
        List<PostLine> lines = postText.lines();
        int line = lines.get(0).text().stripTrailing().equals(RULE) ? 1 : lines.size();
        while (line < lines.size() && YAML.matcher(lines.get(line).text()).matches()) {
            line++;
        }
        return line < lines.size() && lines.get(line).text().stripTrailing().equals(RULE) ? line + 1 : 0;
    }

    private Optional<FormHeading> at(int line) {
        String text = postText.lines().get(line).text();
        Matcher atx = ATX.matcher(text);
        if (atx.matches()) {
            return header(line, line + 1, atx.group(1).length(), atx.group(2));
        }
        if (underlined(line)) {
            return header(line, line + 2, postText.lines().get(line + 1).text().strip().startsWith("=") ? 1 : 2, text.strip());
        }
        return text.stripLeading().startsWith("**") || text.stripLeading().startsWith("__") ? bold(line) : Optional.empty();
    }

    private boolean underlined(int line) {
        return line + 1 < postText.lines().size() && (line == 0 || postText.lines().get(line - 1).blank())
                && UNDERLINE.matcher(postText.lines().get(line + 1).text()).matches() && postText.lines().get(line + 1).text().strip().length() > 2
                && !postText.lines().get(line).text().stripLeading().startsWith("-") && !WordLikeness.words(postText.lines().get(line).text()).isEmpty();
    }

    private Optional<FormHeading> bold(int line) {
        StringBuilder words = new StringBuilder();
        for (int i = line; i < postText.lines().size() && i < line + MOST_BOLD_LINES && postText.lines().get(i).open(); i++) {
            words.append(i > line ? " " : "").append(postText.lines().get(i).text().strip());
            Matcher bold = BOLD.matcher(words);
            if (bold.matches() && !bold.group(1).contains("**")) {
                return header(line, i + 1, FormHeading.BOLD, bold.group(1));
            }
        }
        return Optional.empty();
    }

    private Optional<FormHeading> header(int line, int after, int level, String markup) {
        Optional<NumberLabel> label = NumberLabel.at(markup).filter(l -> l.numbers().size() == 1 && (l.kind() != NumberLabel.Kind.BARE || l.numbers().get(0).contains(".")))
                .or(() -> LetterLabel.at(markup).filter(l -> l.kind() == NumberLabel.Kind.MARKED && LOWER.matcher(markup).lookingAt()));
        String words = markup.substring(label.map(NumberLabel::end).orElse(0));
        String text = QuestionText.plain(postText, words);
        if (text.isBlank() && label.isPresent() && level < FormHeading.BOLD) {
            String alone = QuestionText.plain(postText, markup);
            return Optional.of(new FormHeading(line, after, postText.start(after), level, Optional.of(label.get().numbers().get(0)), alone, WordLikeness.words(alone)));
        }
        if (text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new FormHeading(line, after, postText.start(after), level, label.map(l -> l.numbers().get(0)), text, WordLikeness.words(words)));
    }
}
