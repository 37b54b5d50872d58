package coop.hatstand.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the questions of a form that sets them off by neither headings nor bold lines: lines that ask and that are numbered, quoted, slanted,
 * in a table's first column, or bold with the answer behind them; where no
 * such style is, lines that only ask and start a paragraph. The style that most of them share has them all.
 */
final class AskingLines {
    private static final Pattern QUOTE = Pattern.compile("\\s*(?:>\\s*)+");
    private static final Pattern TABLE = Pattern.compile("\\s*\\|(?:\\s*\\d{1,2}[.)]?\\s*\\|)?[^|]*[" + QuestionMark.ANY + "][^|]*\\|\\s*");
    private static final Pattern BOLD = Pattern.compile("\\s*(?:[-*+•]\\s+|\\d+[.)]\\s+)?(?:\\*\\*|__)[^*_]*[" + QuestionMark.ANY + "][^*_]*(?:\\*\\*|__):?\\s*");
    /** The mark that opens a quotation of all that follows: "“1. Was it shown? A: It was." */
    private static final Pattern OPENS = Pattern.compile("\\s*[“«„]\\s?(?=\\d)");
    private static final Pattern SLANTED = Pattern.compile("\\s*(?:\\*(?!\\*)[^*]+\\*|_(?!_)[^_]+_)\\s*");
    private static final Pattern ASKER = Pattern.compile("\\s*[*_]{0,3}Q[*_]{0,3}\\s*[:.]\\s*");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}¿\"“«][^" + QuestionMark.ANY + "]{8,400}[" + QuestionMark.ANY + "][\"”»]?\\s*");
    private static final Pattern GOES_ON = Pattern.compile("\\s+(?:[^.!?]{0,30},\\s+)?" + CueWords.any("asks-for") + "(?![\\p{L}])[^.!?]{0,120}[.:]?[*_]*\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CLOSING = Pattern.compile("[" + QuestionMark.ANY + "*_)\\]\"”’»]*[ \\t]*");
    private static final int MOST_LINES = 4;
    private static final int FEWEST = 2;
    private final Sheet sheet;
    private final List<Header> counted = new ArrayList<>();
    private final Map<Style, List<Header>> found = new EnumMap<>(Style.class);

    /** How a line that asks is set off, the surest first. */
    private enum Style { TABLE, BOLD, WORDED, ASKER, NUMBERED, QUOTED, SLANTED, PLAIN }

    private AskingLines(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The questions as headings, in order; none if there are fewer than two of a style. */
    static List<Header> of(Sheet sheet) {
        AskingLines asking = new AskingLines(sheet);
        for (int line = FrontMatterLines.end(sheet); line < sheet.lines().size(); line++) {
            asking.at(line);
        }
        List<Header> plain = asking.found.getOrDefault(Style.PLAIN, List.of());
        asking.found.remove(Style.PLAIN);
        return asking.found.values().stream().max(Comparator.comparingInt(List::size)).filter(headers -> headers.size() >= FEWEST)
                .map(asking::withCounted).orElse(plain.size() >= FEWEST ? plain : List.of());
    }

    /** With the numbered lines that ask nothing but whose numbers go on among those that do. */
    private List<Header> withCounted(List<Header> headers) {
        List<Header> all = new ArrayList<>(headers);
        Set<Integer> lines = headers.stream().map(Header::line).collect(Collectors.toCollection(HashSet::new));
        counted.stream().filter(header -> !lines.contains(header.line())).forEach(all::add);
        all.sort(Comparator.comparingInt(Header::line));
        CountedHeaders.among(all).forEach(header -> lines.add(header.line()));
        all.removeIf(header -> !lines.contains(header.line()));
        return all;
    }

    /** Those in bold, with the answer behind them or below. */
    static List<Header> bold(Sheet sheet) {
        AskingLines asking = new AskingLines(sheet);
        for (int line = FrontMatterLines.end(sheet); line < sheet.lines().size(); line++) {
            if (BOLD.matcher(sheet.lines().get(line).text()).lookingAt()) {
                asking.at(line);
            }
        }
        return asking.found.getOrDefault(Style.BOLD, List.of());
    }

    private void at(int index) {
        Line line = sheet.lines().get(index);
        if (line.blank() || line.code() || line.folded()) {
            return;
        }
        boolean continues = line.quoted() > 0 && index > 0 && sheet.lines().get(index - 1).quoted() > 0 && NumberLabel.at(unquoted(line)).isEmpty();
        style(index).filter(style -> !continues || style != Style.QUOTED).ifPresent(style -> header(index, style)
                .ifPresent(header -> found.computeIfAbsent(style, key -> new ArrayList<>()).add(header)));
    }

    private Optional<Style> style(int index) {
        Line line = sheet.lines().get(index);
        String text = line.text();
        if (line.quoted() > 0) {
            return Optional.of(Style.QUOTED);
        } else if (TABLE.matcher(text).lookingAt()) {
            return Optional.of(Style.TABLE);
        } else if (BOLD.matcher(text).lookingAt()) {
            return Optional.of(Style.BOLD);
        } else if (ASKER.matcher(text).lookingAt()) {
            return Optional.of(Style.ASKER);
        } else if (SLANTED.matcher(text).matches()) {
            return Optional.of(Style.SLANTED);
        }
        Optional<NumberLabel> label = NumberLabel.at(OPENS.matcher(text).replaceFirst("")).filter(l -> l.numbers().size() == 1);
        if (label.isEmpty()) {
            return plain(index) ? Optional.of(Style.PLAIN) : Optional.empty();
        }
        boolean bare = label.get().kind() == NumberLabel.Kind.BARE;
        return bare && !QuestionMark.in(text) && !label.get().numbers().get(0).contains(".") ? Optional.empty() : Optional.of(label.get().kind() == NumberLabel.Kind.WORDED ? Style.WORDED : Style.NUMBERED);
    }

    /** Whether a line that asks, and does nothing else, starts a paragraph. */
    private boolean plain(int index) {
        Line line = sheet.lines().get(index);
        return (index == 0 || sheet.lines().get(index - 1).blank()) && PLAIN.matcher(line.text()).matches();
    }

    private static String unquoted(Line line) {
        return unquoted(line.text());
    }

    private static String unquoted(String text) {
        return QUOTE.matcher(text).replaceFirst("");
    }

    private Optional<Header> header(int index, Style style) {
        Line line = sheet.lines().get(index);
        int last = index;
        while (!QuestionMark.in(line(last)) && style != Style.TABLE && last < index + MOST_LINES && goesOnBelow(last)) {
            last++;
        }
        if (style != Style.TABLE && style != Style.BOLD && !QuestionMark.in(line(last))) {
            Optional<Header> told = told(style, index);
            told.filter(header -> style == Style.NUMBERED || style == Style.WORDED).ifPresent(counted::add);
            return told.filter(Header::invites);
        }
        int asked = style == Style.TABLE || style == Style.BOLD ? cell(line, style) : QuestionMark.last(line(last)) + 1;
        if (asked <= 0) {
            return Optional.empty();
        }
        int end = announced(last + 1) || goesOn(line(last).substring(Math.min(asked, line(last).length()))) ? sheet.lines().get(last).to() : closing(sheet.lines().get(last), asked);
        String words = sheet.text().substring(line.from(), end).replaceAll("(?m)^\\s*(?:>\\s*)+", "").replaceFirst("^\\s*\\|\\s*", "").replaceFirst("^(\\d{1,2})[.)]?\\s*\\|\\s*", "$1. ").replaceFirst("\\|\\s*$", "");
        return named(style, index, last + 1, end, ASKER.matcher(words).replaceFirst(""));
    }

    /** A line that asks nothing, with the rest of its paragraph, if that stands alone. */
    private Optional<Header> told(Style style, int index) {
        int last = index;
        while (last < index + MOST_LINES && goesOnBelow(last)) {
            last++;
        }
        boolean alone = announced(last + 1) || (index == 0 || sheet.lines().get(index - 1).blank()) && last + 1 < sheet.lines().size() && sheet.lines().get(last + 1).blank();
        int end = alone ? last : index;
        return named(style, index, end + 1, sheet.lines().get(end).to(), ASKER.matcher(unquoted(sheet.text().substring(sheet.start(index), sheet.lines().get(end).to()))).replaceFirst(""))
                .filter(header -> alone || header.invites());
    }

    /** Whether a paragraph goes on below a line with neither a label nor an answer. */
    private boolean goesOnBelow(int index) {
        return index + 1 < sheet.lines().size() && !sheet.lines().get(index + 1).blank() && NumberLabel.at(line(index + 1)).isEmpty() && !announced(index + 1);
    }

    /** Whether a line starts with the word that announces an answer: what is right above it asks to its end. */
    private boolean announced(int index) {
        return index < sheet.lines().size() && sheet.lines().get(index).quoted() == 0 && AnswerWord.starts(line(index));
    }

    /** "Do you agree? Please give reasons.": what stands behind the question on its line may go on with it. */
    private static boolean goesOn(String rest) {
        return GOES_ON.matcher(rest).matches();
    }

    private String line(int index) {
        return sheet.lines().get(index).text();
    }

    private static int cell(Line line, Style style) {
        Matcher m = (style == Style.TABLE ? TABLE : BOLD).matcher(line.text());
        return m.lookingAt() ? m.end() : 0;
    }

    private static int closing(Line line, int asked) {
        Matcher closing = CLOSING.matcher(line.text()).region(asked, line.text().length());
        return line.from() + (closing.lookingAt() ? closing.end() : asked);
    }

    private Optional<Header> named(Style style, int line, int after, int end, String said) {
        String words = said.indexOf('”') < 0 && said.indexOf('»') < 0 ? OPENS.matcher(said).replaceFirst("") : said;
        Optional<NumberLabel> label = NumberLabel.at(words).filter(l -> l.numbers().size() == 1);
        String rest = words.substring(label.map(NumberLabel::end).orElse(0)).strip();
        String text = QuestionText.plain(sheet, rest.replaceFirst("^(?:[-+•]|\\*(?=\\s))\\s+", ""));
        return text.isBlank() ? Optional.empty()
                : Optional.of(new Header(line, after, end, style == Style.PLAIN ? Header.PLAIN : Header.BOLD, label.map(l -> l.numbers().get(0)), text, Likeness.words(text)));
    }
}
