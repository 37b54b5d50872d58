package coop.hatstand.internal.filing.heading;

import coop.hatstand.internal.filing.text.AnswerWord;
import coop.hatstand.internal.filing.text.NumberLabel;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuestionText;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.QuestionMark;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the questions of a form that sets them off by neither headings nor bold lines: lines that ask and are set off in some other way; where none
 * is, lines that only ask and start a paragraph. The style that most of them share has them all.
 */
final class AskingLines {
    private static final Pattern QUOTE = Pattern.compile("^\\s*(?:>\\s*)+");
    /** "Do you agree? Please give reasons.": what stands behind the question on its line may go on with it. */
    private static final Pattern GOES_ON = Pattern.compile("\\s+(?:[^.!?]{0,30},\\s+)?" + CueWords.any("asks-for") + "(?![\\p{L}])[^.!?]{0,120}[.:]?[*_]*\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CLOSING = Pattern.compile("[" + QuestionMark.ANY + "*_)\\]\"”’»]*[ \\t]*");
    private static final int MOST_LINES = 4;
    private static final int FEWEST = 2;
    private final PostText postText;
    private final List<FormHeading> counted = new ArrayList<>();
    private final Map<AskingStyle, List<FormHeading>> found = new EnumMap<>(AskingStyle.class);

    private AskingLines(PostText postText) {
        this.postText = postText;
    }

    private static AskingLines in(PostText postText, Predicate<String> lines) {
        AskingLines asking = new AskingLines(postText);
        for (int line = 0; line < postText.lines().size(); line++) {
            if (lines.test(postText.lines().get(line).text())) {
                asking.at(line);
            }
        }
        return asking;
    }

    /** The questions as headings, in order; none if there are fewer than two of a style. */
    static List<FormHeading> of(PostText postText) {
        AskingLines asking = in(postText, text -> true);
        List<FormHeading> plain = asking.found.getOrDefault(AskingStyle.PLAIN, List.of());
        asking.found.remove(AskingStyle.PLAIN);
        return asking.found.values().stream().max(Comparator.comparingInt(List::size)).filter(formHeadings -> formHeadings.size() >= FEWEST)
                .map(asking::withCounted).orElse(plain.size() >= FEWEST ? plain : List.of());
    }

    /** Those in bold, with the answer behind them or below. */
    static List<FormHeading> bold(PostText postText) {
        return in(postText, text -> AskingStyle.BOLD_LINE.matcher(text).lookingAt()).found.getOrDefault(AskingStyle.BOLD, List.of());
    }

    /** With the numbered lines that ask nothing but whose numbers go on among those that do. */
    private List<FormHeading> withCounted(List<FormHeading> formHeadings) {
        List<FormHeading> all = new ArrayList<>(formHeadings);
        Set<Integer> lines = formHeadings.stream().map(FormHeading::line).collect(Collectors.toCollection(HashSet::new));
        counted.stream().filter(heading -> !lines.contains(heading.line())).forEach(all::add);
        all.sort(Comparator.comparingInt(FormHeading::line));
        FormHeaders.counted(all).forEach(heading -> lines.add(heading.line()));
        all.removeIf(heading -> !lines.contains(heading.line()));
        return all;
    }

    private void at(int index) {
        PostLine postLine = postText.lines().get(index);
        if (postLine.blank() || postLine.code() || postLine.folded()) {
            return;
        }
        boolean continues = postLine.quoted() > 0 && index > 0 && postText.lines().get(index - 1).quoted() > 0 && NumberLabel.at(unquoted(postLine.text())).isEmpty();
        AskingStyle.of(postText, index).filter(style -> !continues || style != AskingStyle.QUOTED).ifPresent(style -> header(index, style)
                .ifPresent(heading -> found.computeIfAbsent(style, key -> new ArrayList<>()).add(heading)));
    }

    private static String unquoted(String text) {
        return QUOTE.matcher(text).replaceFirst("");
    }

    private Optional<FormHeading> header(int index, AskingStyle style) {
        PostLine postLine = postText.lines().get(index);
        int last = index;
        while (!QuestionMark.in(line(last)) && style != AskingStyle.TABLE && last < index + MOST_LINES && goesOnBelow(last)) {
            last++;
        }
        if (style != AskingStyle.TABLE && style != AskingStyle.BOLD && !QuestionMark.in(line(last))) {
            Optional<FormHeading> told = told(style, index);
            told.filter(heading -> style == AskingStyle.NUMBERED || style == AskingStyle.WORDED || style == AskingStyle.QUOTED && heading.number().isPresent()).ifPresent(counted::add);
            return told.filter(FormHeading::invites);
        }
        int asked = style == AskingStyle.TABLE || style == AskingStyle.BOLD ? cell(postLine, style) : QuestionMark.last(line(last)) + 1;
        if (asked <= 0) {
            return Optional.empty();
        }
        last = style == AskingStyle.QUOTED ? endOfQuoted(last) : last;
        int end = style == AskingStyle.QUOTED || announced(last + 1) || GOES_ON.matcher(line(last).substring(Math.min(asked, line(last).length()))).matches() ? postText.lines().get(last).to() : closing(postText.lines().get(last), asked);
        String words = postText.text().substring(postLine.from(), end).replaceAll("(?m)^\\s*(?:>\\s*)+", "").replaceFirst("^\\s*\\|\\s*", "").replaceFirst("^(\\d{1,2})[.)]?\\s*\\|\\s*", "$1. ").replaceFirst("\\|\\s*$", "");
        return named(style, index, last + 1, end, AskingStyle.ASKER_LINE.matcher(words).replaceFirst(""));
    }

    /** The last line of a quoted paragraph, which asks as a whole. */
    private int endOfQuoted(int line) {
        int last = line;
        while (last < line + MOST_LINES && goesOnBelow(last) && postText.lines().get(last + 1).quoted() > 0 && !unquoted(line(last + 1)).isBlank()
                && NumberLabel.at(unquoted(line(last + 1))).isEmpty() && !QuestionMark.in(line(last + 1))) {
            last++;
        }
        return last;
    }

    /** A line that asks nothing, with the rest of its paragraph, if that stands alone. */
    private Optional<FormHeading> told(AskingStyle style, int index) {
        int last = index;
        while (last < index + MOST_LINES && goesOnBelow(last)) {
            last++;
        }
        boolean alone = announced(last + 1) || (index == 0 || postText.lines().get(index - 1).blank()) && last + 1 < postText.lines().size() && postText.lines().get(last + 1).blank();
        int end = alone ? last : index;
        return named(style, index, end + 1, postText.lines().get(end).to(), AskingStyle.ASKER_LINE.matcher(unquoted(postText.text().substring(postText.start(index), postText.lines().get(end).to()))).replaceFirst(""))
                .filter(heading -> alone || heading.invites());
    }

    /** Whether a paragraph goes on below a line with neither a label nor an answer. */
    private boolean goesOnBelow(int index) {
        return index + 1 < postText.lines().size() && !postText.lines().get(index + 1).blank() && NumberLabel.at(line(index + 1)).isEmpty() && !announced(index + 1);
    }

    /** Whether a line starts with the word that announces an answer: what is right above it asks to its end. */
    private boolean announced(int index) {
        return index < postText.lines().size() && postText.lines().get(index).quoted() == 0 && AnswerWord.starts(line(index));
    }

    private String line(int index) {
        return postText.lines().get(index).text();
    }

    private static int cell(PostLine postLine, AskingStyle style) {
        Matcher m = (style == AskingStyle.TABLE ? AskingStyle.TABLE_LINE : AskingStyle.BOLD_LINE).matcher(postLine.text());
        return m.lookingAt() ? m.end() : 0;
    }

    private static int closing(PostLine postLine, int asked) {
        Matcher closing = CLOSING.matcher(postLine.text()).region(asked, postLine.text().length());
        return postLine.from() + (closing.lookingAt() ? closing.end() : asked);
    }

    private Optional<FormHeading> named(AskingStyle style, int line, int after, int end, String said) {
        String words = said.indexOf('”') < 0 && said.indexOf('»') < 0 ? AskingStyle.OPENS.matcher(said).replaceFirst("") : said;
        Optional<NumberLabel> label = NumberLabel.at(words).filter(l -> l.numbers().size() == 1);
        String rest = words.substring(label.map(NumberLabel::end).orElse(0)).strip();
        String text = QuestionText.plain(postText, rest.replaceFirst("^(?:[-+•]|\\*(?=\\s))\\s+", ""));
        return text.isBlank() ? Optional.empty()
                : Optional.of(new FormHeading(line, after, end, style == AskingStyle.PLAIN ? FormHeading.PLAIN : FormHeading.BOLD, label.map(l -> l.numbers().get(0)), text, WordLikeness.words(text)));
    }
}
