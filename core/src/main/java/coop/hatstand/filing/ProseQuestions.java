package coop.hatstand.filing;

import coop.hatstand.briefing.Question;
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
    public Found find(List<Sheet> sheets) {
        if (sheets.isEmpty()) {
            return Found.NOTHING;
        }
        Sheet sheet = sheets.get(0);
        List<Span> spans = asking(sheet);
        List<Question> questions = new ArrayList<>();
        for (Span span : spans) {
            String words = ITEM.matcher(sheet.text().substring(span.from(), span.to())).replaceFirst("");
            int index = questions.size() + 1;
            questions.add(QuestionText.question(index, Integer.toString(index), Optional.empty(), sheet, words));
        }
        return new Found(questions, spans.stream().map(span -> new Found.Taken(0, span)).toList());
    }

    private static List<Span> asking(Sheet sheet) {
        List<Span> asking = new ArrayList<>();
        for (int line = 0; line < sheet.lines().size();) {
            int end = paragraphEnd(sheet, line);
            Line first = sheet.lines().get(line);
            if (first.open()) {
                int to = sheet.lines().get(end - 1).to();
                if (ITEM.matcher(first.text()).lookingAt() && QuestionMark.in(sheet.text().substring(first.from(), to))) {
                    asking.add(new Span(first.from() + first.indent(), to, Span.Role.QUESTION));
                } else {
                    sentences(sheet, first.from(), to, asking);
                }
            }
            line = end;
        }
        return asking;
    }

    private static int paragraphEnd(Sheet sheet, int start) {
        int end = start + 1;
        while (end < sheet.lines().size() && sheet.lines().get(start).open() && sheet.lines().get(end).open()
                && !ITEM.matcher(sheet.lines().get(end).text()).lookingAt()) {
            end++;
        }
        return end;
    }

    private static void sentences(Sheet sheet, int from, int to, List<Span> asking) {
        List<Span> sentences = Sentences.of(sheet.text(), from, to);
        int last = -MOST_AGO;
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i);
            String words = sheet.text().substring(span.from(), span.to());
            if (!QuestionMark.in(words)) {
                continue;
            }
            boolean few = Likeness.words(words).size() <= FEW_WORDS && asksLittle(words);
            boolean adds = few || ADDS.matcher(words).lookingAt();
            boolean own = !adds && Likeness.words(words).size() > 1;
            if (own) {
                asking.add(span);
            } else if (last == i - 1 && !asking.isEmpty()) {
                Span before = asking.remove(asking.size() - 1);
                asking.add(new Span(before.from(), span.to(), Span.Role.QUESTION));
            } else if (Likeness.words(words).size() > 1) {
                asking.add(i > 0 ? new Span(sentences.get(i - 1).from(), span.to(), Span.Role.QUESTION) : span);
            } else {
                continue;
            }
            last = i;
        }
    }

    /** Whether a short question has no word of its own: "Why?", "What do you think?" */
    private static boolean asksLittle(String words) {
        return Likeness.words(words).size() < 2 || LITTLE.matcher(words.strip()).lookingAt();
    }

    private static final Pattern LITTLE = CueWords.start("asks-little");
}
