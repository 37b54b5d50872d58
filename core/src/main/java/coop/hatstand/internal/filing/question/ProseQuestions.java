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
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Questions without numbers in a post: list items, bold lines, headings or plain sentences that ask, numbered in their order.
 *
 * <p>An item that asks is a question as a whole. In prose each sentence that asks is one; it takes the sentence before along where it says little
 * by itself ("Why?", "What do you think?") or goes on with it ("Or is it …?").
 */
final class ProseQuestions implements QuestionFinder {
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+•]\\s+|#{1,6}\\s+)");
    private static final Pattern ADDS = CueWords.start("goes-on");
    private static final int FEW_WORDS = 4;
    private static final int MOST_AGO = 2;

    @Override
    public QuestionSearchResult find(List<PostText> postTexts) {
        if (postTexts.isEmpty()) {
            return QuestionSearchResult.NOTHING;
        }
        PostText postText = postTexts.get(0);
        List<Span> spans = asking(postText);
        List<Question> questions = new ArrayList<>();
        for (Span span : spans) {
            String words = ITEM.matcher(postText.text().substring(span.from(), span.to())).replaceFirst("");
            int index = questions.size() + 1;
            questions.add(QuestionText.question(index, Integer.toString(index), Optional.empty(), postText, words));
        }
        return new QuestionSearchResult(questions, spans.stream().map(span -> new QuestionSearchResult.Taken(0, span)).toList());
    }

    private static List<Span> asking(PostText postText) {
        List<Span> asking = new ArrayList<>();
        for (int line = 0; line < postText.lines().size();) {
            int end = paragraphEnd(postText, line);
            PostLine first = postText.lines().get(line);
            if (first.open()) {
                int to = postText.lines().get(end - 1).to();
                if (ITEM.matcher(first.text()).lookingAt() && QuestionMark.in(postText.text().substring(first.from(), to))) {
                    asking.add(new Span(first.from() + first.indent(), to, Span.Role.QUESTION));
                } else {
                    sentences(postText, first.from(), to, asking);
                }
            }
            line = end;
        }
        return asking;
    }

    private static int paragraphEnd(PostText postText, int start) {
        int end = start + 1;
        while (end < postText.lines().size() && postText.lines().get(start).open() && postText.lines().get(end).open()
                && !ITEM.matcher(postText.lines().get(end).text()).lookingAt()) {
            end++;
        }
        return end;
    }

    private static void sentences(PostText postText, int from, int to, List<Span> asking) {
        List<Span> sentences = SentenceSpans.of(postText.text(), from, to);
        int last = -MOST_AGO;
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i);
            String words = postText.text().substring(span.from(), span.to());
            if (!QuestionMark.in(words)) {
                continue;
            }
            boolean few = WordLikeness.words(words).size() <= FEW_WORDS && asksLittle(words);
            boolean adds = few || ADDS.matcher(words).lookingAt();
            boolean own = !adds && WordLikeness.words(words).size() > 1;
            if (own) {
                asking.add(span);
            } else if (last == i - 1 && !asking.isEmpty()) {
                Span before = asking.remove(asking.size() - 1);
                asking.add(new Span(before.from(), span.to(), Span.Role.QUESTION));
            } else if (WordLikeness.words(words).size() > 1) {
                asking.add(i > 0 ? new Span(sentences.get(i - 1).from(), span.to(), Span.Role.QUESTION) : span);
            } else {
                continue;
            }
            last = i;
        }
    }

    /** Whether a short question has no word of its own: "Why?", "What do you think?" */
    private static boolean asksLittle(String words) {
        return WordLikeness.words(words).size() < 2 || LITTLE.matcher(words.strip()).lookingAt();
    }

    private static final Pattern LITTLE = CueWords.start("asks-little");
}
