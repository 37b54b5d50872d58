package coop.hatstand.internal.filing.question;

import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuestionText;
import coop.hatstand.internal.filing.words.CueWords;
import coop.hatstand.internal.filing.words.QuestionMark;
import coop.hatstand.internal.filing.words.SentenceSpans;
import coop.hatstand.internal.filing.words.WordLikeness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions without numbers in a post: list items, bold lines, headings or plain sentences that ask, numbered in their order.
 *
 * <p>An item that asks is a question as a whole, and so is each below a line that leads on to it ("What do you think of our:"). In prose each
 * sentence that asks is one; it takes the sentence before along where it says little by itself ("Why?", "What do you think?") or goes on with it
 * ("Or is it …?").
 */
final class AskingSentences {
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+•]\\s+|#{1,6}\\s+)");
    private static final Pattern ADDS = CueWords.start("goes-on");
    private static final Pattern LITTLE = CueWords.start("asks-little");
    /** A line that leads on to the items below, from the word that asks to the one that needs another. */
    private static final Pattern LEAD = Pattern.compile("(?:|.{0,300}?[^\\p{L}])(" + CueWords.any("interrogative") + "\\s[^.!" + QuestionMark.ANY + "]{0,160}\\s" + CueWords.any("dangling") + "\\s?:)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "My last question:" before the question itself. */
    private static final Pattern ANNOUNCED = Pattern.compile("[^:" + QuestionMark.ANY + "]{0,24}(?<![\\p{L}])" + CueWords.any("question") + "(?:\\s[^:" + QuestionMark.ANY + "]{0,24})?\\s?:[*_]{0,3}\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int FEW_WORDS = 4;
    private static final int LONGEST_LEAD = 400;
    private final PostText postText;
    private final List<Span> asking = new ArrayList<>();
    /** What leads on to some of them, by their places. */
    private final Map<Integer, String> leads = new HashMap<>();

    private AskingSentences(PostText postText) {
        this.postText = postText;
    }

    /** The questions of the post with that index. */
    static QuestionSearchResult in(int index, PostText postText) {
        AskingSentences sentences = new AskingSentences(postText);
        sentences.find();
        List<Question> questions = new ArrayList<>();
        List<QuestionSearchResult.Taken> taken = new ArrayList<>();
        for (Span span : sentences.asking) {
            int place = questions.size();
            String words = sentences.leads.getOrDefault(place, "") + ITEM.matcher(postText.text().substring(span.from(), span.to())).replaceFirst("");
            questions.add(QuestionText.question(place + 1, Integer.toString(place + 1), Optional.empty(), postText, words));
            taken.add(new QuestionSearchResult.Taken(index, span));
        }
        return new QuestionSearchResult(questions, taken);
    }

    private void find() {
        String lead = "";
        for (int line = 0; line < postText.lines().size();) {
            int end = paragraphEnd(line);
            PostLine first = postText.lines().get(line);
            int to = postText.lines().get(end - 1).to();
            boolean item = first.open() && ITEM.matcher(first.text()).lookingAt();
            if (item && (!lead.isEmpty() || QuestionMark.in(postText.text().substring(first.from(), to)))) {
                leads.put(asking.size(), lead);
                asking.add(new Span(first.from() + first.indent(), to, Span.Role.QUESTION));
            } else if (first.open() && !item) {
                sentences(first.from(), to);
            }
            lead = item || first.blank() ? lead : lead(postText.lines().get(end - 1));
            line = end;
        }
    }

    /** The words of a line that lead on to the items below; none if nothing does. */
    static String lead(PostLine postLine) {
        boolean may = postLine.open() && postLine.text().length() < LONGEST_LEAD && postLine.text().stripTrailing().endsWith(":");
        Matcher lead = LEAD.matcher(postLine.text());
        return may && lead.matches() ? lead.group(1) + " " : "";
    }

    private int paragraphEnd(int start) {
        int end = start + 1;
        while (end < postText.lines().size() && postText.lines().get(start).open() && postText.lines().get(end).open()
                && !ITEM.matcher(postText.lines().get(end).text()).lookingAt()) {
            end++;
        }
        return end;
    }

    private void sentences(int from, int to) {
        List<Span> sentences = SentenceSpans.of(postText.text(), from, to);
        int last = -2;
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i);
            String words = postText.text().substring(span.from(), span.to());
            int length = QuestionMark.in(words) ? WordLikeness.words(words).size() : 0;
            boolean adds = length <= FEW_WORDS && (length < 2 || LITTLE.matcher(words.strip()).lookingAt()) || ADDS.matcher(words).lookingAt();
            if (length == 0 && !QuestionMark.in(words) || adds && length < 2 && last != i - 1) {
                continue;
            }
            if (!adds) {
                asking.add(own(span, words));
            } else if (last == i - 1) {
                Span before = asking.remove(asking.size() - 1);
                asking.add(new Span(before.from(), span.to(), Span.Role.QUESTION));
            } else {
                asking.add(i > 0 ? new Span(sentences.get(i - 1).from(), span.to(), Span.Role.QUESTION) : span);
            }
            last = i;
        }
    }

    /** A sentence without the words that only announce a question. */
    private static Span own(Span span, String words) {
        Matcher announced = ANNOUNCED.matcher(words);
        return new Span(span.from() + (announced.lookingAt() ? announced.end() : 0), span.to(), Span.Role.QUESTION);
    }
}
