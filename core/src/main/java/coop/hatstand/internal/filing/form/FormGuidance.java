package coop.hatstand.internal.filing.form;

import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a form says under its question before the answer: the first paragraphs that most of the forms have in common, or all above a folded answer. */
final class FormGuidance {
    private static final int FEWEST_WORDS = 6;
    private static final int FEWEST_FORMS = 3;
    /** In italics, in brackets or quoted, as a form's own words often are. */
    private static final Pattern SET_APART = Pattern.compile("\\s*+(?:>.*|[*_]{0,2}\\(.*\\)[*_]{0,2}|\\*(?!\\*|\\s).*(?<!\\*)\\*|_(?!_).*(?<!_)_|\\[.*\\])\\s*", Pattern.DOTALL);
    private static final int FEWEST_SET_APART = 2;
    private static final Pattern HEADING = Pattern.compile("\\s*#{1,6}\\s");
    private final Map<List<String>, Integer> forms = new HashMap<>();
    private final boolean lists;
    private int places;

    /** @param lists whether a list may be guidance; below a heading that does not ask, people take it for what they are to answer by */
    FormGuidance(boolean lists) {
        this.lists = lists;
    }

    /** Counts the paragraphs that stand under one heading. */
    void add(PostText postText, int from, int to) {
        places++;
        paragraphs(postText, from, to).stream().map(p -> WordLikeness.words(postText.text().substring(p.from(), p.to()))).distinct()
                .forEach(words -> forms.merge(words, 1, Integer::sum));
    }

    /** The offset after the guidance that stands between two offsets. */
    int end(PostText postText, int from, int to) {
        int end = from;
        for (Span paragraph : paragraphs(postText, from, to)) {
            List<String> words = WordLikeness.words(postText.text().substring(paragraph.from(), paragraph.to()));
            String text = postText.text().substring(paragraph.from(), paragraph.to());
            boolean leads = text.strip().endsWith(":") || HEADING.matcher(text).lookingAt();
            if (!shared(words, SET_APART.matcher(text).matches() ? FEWEST_SET_APART : FEWEST_FORMS, leads ? 1 : FEWEST_WORDS) || list(text) && !lists) {
                return end;
            }
            end = paragraph.to();
        }
        return end;
    }

    private boolean shared(List<String> words, int fewest, int fewestWords) {
        int in = forms.getOrDefault(words, 0);
        return words.size() >= fewestWords && in >= fewest && in * 2 >= places;
    }

    /** Whether a piece of text is nothing but list items. */
    static boolean list(String text) {
        return !text.isBlank() && text.lines().filter(line -> !line.isBlank()).allMatch(line -> line.strip().matches("(?:[-*+•]|\\d+[.)])\\s+.*"));
    }

    private static List<Span> paragraphs(PostText postText, int from, int to) {
        List<Span> paragraphs = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (PostLine postLine : postText.lines()) {
            if (postLine.from() >= from && postLine.from() < to && !postLine.blank()) {
                start = start < 0 ? postLine.from() : start;
                end = postLine.to();
            } else if (start >= 0) {
                paragraphs.add(new Span(start, end, Span.Role.QUESTION));
                start = -1;
            }
            if (postLine.from() >= to) {
                break;
            }
        }
        if (start >= 0) {
            paragraphs.add(new Span(start, end, Span.Role.QUESTION));
        }
        return paragraphs;
    }
}
