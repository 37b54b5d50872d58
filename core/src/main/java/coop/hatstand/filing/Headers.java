package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headings of a form; those inside a folded block ({@code <details>}) or code belong to an answer. */
final class Headers {
    private static final Pattern ATX = Pattern.compile(" {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)\\s*");
    private static final Pattern BOLD = Pattern.compile("(?:\\*\\*|__)(.+?)(?:\\*\\*|__)\\s*:?\\s*");
    /** Sub-questions have small letters; sections have capitals. */
    private static final Pattern LOWER = Pattern.compile("[*_(\\[\\s]*[a-h][.):\\]]");
    private static final int MOST_BOLD_LINES = 6;
    private final Sheet sheet;

    private Headers(Sheet sheet) {
        this.sheet = sheet;
    }

    static List<Header> of(Sheet sheet) {
        return new Headers(sheet).all();
    }

    private List<Header> all() {
        List<Header> headers = new ArrayList<>();
        int line = FrontMatterLines.end(sheet);
        while (line < sheet.lines().size()) {
            Optional<Header> header = sheet.lines().get(line).open() ? at(line) : Optional.empty();
            header.ifPresent(headers::add);
            line = header.map(Header::after).orElse(line + 1);
        }
        return headers;
    }

    private Optional<Header> at(int line) {
        String text = sheet.lines().get(line).text();
        Matcher atx = ATX.matcher(text);
        if (atx.matches()) {
            return header(line, line + 1, atx.group(1).length(), atx.group(2));
        }
        if (underlined(line)) {
            return header(line, line + 2, sheet.lines().get(line + 1).text().strip().startsWith("=") ? 1 : 2, text.strip());
        }
        return text.stripLeading().startsWith("**") || text.stripLeading().startsWith("__") ? bold(line) : Optional.empty();
    }

    private boolean underlined(int line) {
        return line + 1 < sheet.lines().size() && (line == 0 || sheet.lines().get(line - 1).blank())
                && UNDERLINE.matcher(sheet.lines().get(line + 1).text()).matches() && sheet.lines().get(line + 1).text().strip().length() > 2
                && !sheet.lines().get(line).text().stripLeading().startsWith("-") && !Likeness.words(sheet.lines().get(line).text()).isEmpty();
    }

    private Optional<Header> bold(int line) {
        StringBuilder words = new StringBuilder();
        for (int i = line; i < sheet.lines().size() && i < line + MOST_BOLD_LINES && sheet.lines().get(i).open(); i++) {
            words.append(i > line ? " " : "").append(sheet.lines().get(i).text().strip());
            Matcher bold = BOLD.matcher(words);
            if (bold.matches() && !bold.group(1).contains("**")) {
                return header(line, i + 1, Header.BOLD, bold.group(1));
            }
        }
        return Optional.empty();
    }

    private Optional<Header> header(int line, int after, int level, String markup) {
        Optional<NumberLabel> label = NumberLabel.at(markup).filter(l -> l.numbers().size() == 1 && (l.kind() != NumberLabel.Kind.BARE || l.numbers().get(0).contains(".")))
                .or(() -> LetterLabel.at(markup).filter(l -> l.kind() == NumberLabel.Kind.MARKED && LOWER.matcher(markup).lookingAt()));
        String words = markup.substring(label.map(NumberLabel::end).orElse(0));
        String text = QuestionText.plain(sheet, words);
        if (text.isBlank() && label.isPresent() && level < Header.BOLD) {
            String alone = QuestionText.plain(sheet, markup);
            return Optional.of(new Header(line, after, sheet.start(after), level, Optional.of(label.get().numbers().get(0)), alone, Likeness.words(alone)));
        }
        if (text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Header(line, after, sheet.start(after), level, label.map(l -> l.numbers().get(0)), text, Likeness.words(words)));
    }
}
