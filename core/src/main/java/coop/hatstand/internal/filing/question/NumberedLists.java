package coop.hatstand.internal.filing.question;

import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.heading.FormHeading;
import coop.hatstand.internal.filing.heading.FormHeadings;
import coop.hatstand.internal.filing.heading.PlainSections;
import coop.hatstand.internal.filing.text.LetterLabel;
import coop.hatstand.internal.filing.text.NumberLabel;
import coop.hatstand.internal.filing.text.PostLine;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuestionNumbering;
import coop.hatstand.internal.filing.text.QuestionText;
import coop.hatstand.internal.filing.text.SectionLabel;
import coop.hatstand.internal.filing.words.QuestionMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Questions in the numbered lists of a post: "1 How…", "2. What…", "Q3: Why…", "B2. Who…"; of several lists the one that asks most, or all that start over below a heading each. */
final class NumberedLists {
    private static final int FEWEST = 2;

    /** The questions of the sheet with that index. */
    static QuestionSearchResult in(int index, PostText postText) {
        QuestionSearchResult bySection = find(index, postText, runs(postText, SectionLabel::at).stream().filter(NumberedLists::severalLetters).toList());
        if (!bySection.questions().isEmpty()) {
            return bySection;
        }
        QuestionSearchResult numbered = find(index, postText, runs(postText, NumberLabel::at));
        return numbered.questions().isEmpty() ? find(index, postText, runs(postText, LetterLabel::at)) : numbered;
    }

    private static QuestionSearchResult find(int index, PostText postText, List<List<Item>> runs) {
        List<Item> best = List.of();
        for (List<Item> run : runs) {
            List<Item> trimmed = trimmed(postText, run, end(postText, run, runs));
            if (run.size() >= FEWEST && asking(postText, trimmed) * 2 >= run.size() && asking(postText, trimmed) > asking(postText, best)) {
                best = trimmed;
            }
        }
        return best.isEmpty() ? QuestionSearchResult.NOTHING : found(index, postText, sections(postText, runs, best));
    }

    private static QuestionSearchResult found(int index, PostText postText, Map<Optional<FormHeading>, List<Item>> sections) {
        List<Question> questions = new ArrayList<>();
        List<QuestionSearchResult.Taken> taken = new ArrayList<>();
        sections.forEach((heading, run) -> {
            for (Item item : run) {
                questions.add(QuestionText.question(questions.size() + 1, item.number, heading.map(FormHeading::text), postText, item.words(postText)));
                taken.add(new QuestionSearchResult.Taken(index, new Span(item.from, item.to, Span.Role.QUESTION)));
            }
        });
        return new QuestionSearchResult(questions, taken);
    }

    /** The lists that start over below a heading each, if the best list is one of them; else the best alone. */
    private static Map<Optional<FormHeading>, List<Item>> sections(PostText postText, List<List<Item>> runs, List<Item> best) {
        Map<Optional<FormHeading>, List<Item>> sections = new LinkedHashMap<>();
        List<FormHeading> marked = FormHeadings.of(postText).stream().filter(formHeading -> formHeading.number().isEmpty()).toList();
        List<FormHeading> headings = marked.isEmpty() ? runs.stream().flatMap(run -> PlainSections.above(postText, run.get(0).line).stream()).toList() : marked;
        for (int i = 0; i < headings.size(); i++) {
            int from = headings.get(i).line();
            int to = i + 1 < headings.size() ? headings.get(i + 1).line() : postText.lines().size();
            Optional<List<Item>> inside = runs.stream().filter(run -> run.get(0).line >= from && run.get(run.size() - 1).line < to)
                    .map(run -> trimmed(postText, run, to)).filter(run -> asking(postText, run) * 2 >= run.size()).findFirst();
            if (inside.isPresent()) {
                sections.put(Optional.of(headings.get(i)), inside.get());
            }
        }
        boolean whole = sections.values().stream().anyMatch(run -> run.get(0).line == best.get(0).line && run.size() == best.size());
        return sections.size() > 1 && whole ? sections : Map.of(Optional.empty(), best);
    }

    /** The line where a list ends at the latest: where one of the same look starts over, with the heading above it. */
    private static int end(PostText postText, List<Item> run, List<List<Item>> runs) {
        int last = run.get(run.size() - 1).line;
        int next = runs.stream().filter(other -> other.size() >= FEWEST && other.get(0).line > last && other.get(0).label.style().equals(run.get(0).label.style()))
                .mapToInt(other -> other.get(0).line).min().orElse(postText.lines().size());
        return next < postText.lines().size() ? PlainSections.above(postText, next).map(FormHeading::line).orElse(next) : next;
    }

    /** "A1, A2" alone may be answers 1 and 2. */
    private static boolean severalLetters(List<Item> run) {
        return run.stream().map(item -> item.number.charAt(0)).distinct().count() > 1;
    }

    private static long asking(PostText postText, List<Item> run) {
        return run.stream().filter(item -> QuestionMark.in(item.words(postText))).count();
    }

    /** Lists whose labels count up by one, in the same style. */
    private static List<List<Item>> runs(PostText postText, Function<String, Optional<NumberLabel>> labels) {
        List<List<Item>> runs = new ArrayList<>();
        for (int i = 0; i < postText.lines().size(); i++) {
            Optional<Item> item = item(postText, i, labels);
            if (item.isPresent()) {
                Optional<List<Item>> run = runs.stream().filter(r -> r.get(r.size() - 1).precedes(item.get())).reduce((one, later) -> later);
                if (run.isPresent()) {
                    run.get().add(item.get());
                } else if (item.get().label.numbers().get(0).matches("0|1|1a|a|i|A1")) {
                    runs.add(new ArrayList<>(List.of(item.get())));
                }
            }
        }
        return runs;
    }

    private static Optional<Item> item(PostText postText, int line, Function<String, Optional<NumberLabel>> labels) {
        PostLine at = postText.lines().get(line);
        if (!at.open()) {
            return Optional.empty();
        }
        return labels.apply(at.text())
                .filter(label -> label.numbers().size() == 1)
                .map(label -> new Item(label, label.numbers().get(0), line, at.from(), at.from() + label.end(), at.to()));
    }

    /** Gives each item its end: the next item, or where its paragraph, or the last that asks, ends. */
    private static List<Item> trimmed(PostText postText, List<Item> run, int end) {
        List<Item> trimmed = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            int stop = i + 1 < run.size() ? run.get(i + 1).line : end;
            trimmed.add(run.get(i).until(QuestionExtent.end(postText, run.get(i).line, stop)));
        }
        return trimmed;
    }

    /** One item of a numbered list: its words stand from {@code start} to {@code to}, its label from {@code from} on. */
    private record Item(NumberLabel label, String number, int line, int from, int start, int to) {

        boolean precedes(Item next) {
            return label.style().equals(next.label.style()) && label.kind() == next.label.kind()
                    && QuestionNumbering.follows(number, next.number);
        }

        Item until(int end) {
            return new Item(label, number, line, from, Math.min(start, end), end);
        }

        String words(PostText postText) {
            return postText.text().substring(start, to);
        }
    }
}
