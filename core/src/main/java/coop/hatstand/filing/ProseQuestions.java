package coop.hatstand.filing;

import coop.hatstand.briefing.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions without numbers in the opening post: list items, bold lines, headings or plain sentences that ask.
 *
 * <p>Each paragraph or item that asks is one question, from its first asking sentence to its last; if only one paragraph asks, each of its
 * asking sentences is one. They are numbered in their order.
 */
final class ProseQuestions implements QuestionFinder {
    private static final Pattern SENTENCE = Pattern.compile("[^" + QuestionMark.ANY + "!.\\n]*(?:[.!](?!\\s)[^" + QuestionMark.ANY + "!.\\n]*)*[" + QuestionMark.ANY + "!.]+[\"”’»)*_]*|[^" + QuestionMark.ANY + "!.\\n]+");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+•]\\s+|#{1,6}\\s+)");

    @Override
    public Found find(List<Sheet> sheets) {
        if (sheets.isEmpty()) {
            return Found.NOTHING;
        }
        Sheet sheet = sheets.get(0);
        List<List<Span>> paragraphs = asking(sheet);
        List<Span> spans = new ArrayList<>();
        for (List<Span> sentences : paragraphs) {
            if (paragraphs.size() == 1) {
                spans.addAll(sentences);
            } else {
                spans.add(new Span(sentences.get(0).from(), sentences.get(sentences.size() - 1).to(), Span.Role.QUESTION));
            }
        }
        List<Question> questions = new ArrayList<>();
        for (Span span : spans) {
            String words = ITEM.matcher(sheet.text().substring(span.from(), span.to())).replaceFirst("");
            int index = questions.size() + 1;
            questions.add(QuestionText.question(index, Integer.toString(index), Optional.empty(), sheet, words));
        }
        return new Found(questions, spans.stream().map(span -> new Found.Taken(0, span)).toList());
    }

    /** For each paragraph that asks, the spans of its asking sentences. */
    private static List<List<Span>> asking(Sheet sheet) {
        List<List<Span>> asking = new ArrayList<>();
        int line = 0;
        while (line < sheet.lines().size()) {
            int end = paragraphEnd(sheet, line);
            if (sheet.lines().get(line).open()) {
                List<Span> sentences = sentences(sheet, sheet.lines().get(line).from(), sheet.lines().get(end - 1).to());
                if (!sentences.isEmpty()) {
                    asking.add(sentences);
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

    private static List<Span> sentences(Sheet sheet, int from, int to) {
        List<Span> sentences = new ArrayList<>();
        Matcher m = SENTENCE.matcher(sheet.text()).region(from, to);
        while (m.find()) {
            String sentence = m.group();
            if (QuestionMark.in(sentence) && Likeness.words(sentence).size() > 1) {
                int lead = sentence.length() - sentence.stripLeading().length();
                sentences.add(new Span(m.start() + lead, m.end(), Span.Role.QUESTION));
            }
        }
        return sentences;
    }
}
