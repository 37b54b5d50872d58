package coop.hatstand.filing;

import coop.hatstand.briefing.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Questions in a numbered list of a post, the first post that has one: "1 How…", "2. What…", "Q3: Why…", "B2. Who…". */
final class NumberedQuestions implements QuestionFinder {
    private static final int FEWEST = 2;

    @Override
    public Found find(List<Sheet> sheets) {
        for (int i = 0; i < sheets.size(); i++) {
            Found found = find(i, sheets.get(i));
            if (!found.questions().isEmpty()) {
                return found;
            }
        }
        return Found.NOTHING;
    }

    private static Found find(int index, Sheet sheet) {
        Found bySection = find(index, sheet, runs(sheet, SectionLabel::at).stream().filter(NumberedQuestions::severalLetters).toList());
        if (!bySection.questions().isEmpty()) {
            return bySection;
        }
        Found numbered = find(index, sheet, runs(sheet, NumberLabel::at));
        return numbered.questions().isEmpty() ? find(index, sheet, runs(sheet, LetterLabel::at)) : numbered;
    }

    private static Found find(int index, Sheet sheet, List<List<Item>> runs) {
        List<Item> best = List.of();
        for (List<Item> run : runs) {
            List<Item> trimmed = trimmed(sheet, run, end(sheet, run, runs));
            if (run.size() >= FEWEST && asking(sheet, trimmed) * 2 >= run.size() && asking(sheet, trimmed) > asking(sheet, best)) {
                best = trimmed;
            }
        }
        return best.isEmpty() ? Found.NOTHING : found(index, sheet, sections(sheet, runs, best));
    }

    private static Found found(int index, Sheet sheet, Map<Optional<Header>, List<Item>> sections) {
        List<Question> questions = new ArrayList<>();
        List<Found.Taken> taken = new ArrayList<>();
        sections.forEach((heading, run) -> {
            for (Item item : run) {
                questions.add(QuestionText.question(questions.size() + 1, item.number, heading.map(Header::text), sheet, item.words(sheet)));
                taken.add(new Found.Taken(index, new Span(item.from, item.to, Span.Role.QUESTION)));
            }
        });
        return new Found(questions, taken);
    }

    /** The lists that start over below a heading each, if the best list is one of them; else the best alone. */
    private static Map<Optional<Header>, List<Item>> sections(Sheet sheet, List<List<Item>> runs, List<Item> best) {
        Map<Optional<Header>, List<Item>> sections = new LinkedHashMap<>();
        List<Header> marked = Headers.of(sheet).stream().filter(header -> header.number().isEmpty()).toList();
        List<Header> headers = marked.isEmpty() ? runs.stream().flatMap(run -> PlainSections.above(sheet, run.get(0).line).stream()).toList() : marked;
        for (int i = 0; i < headers.size(); i++) {
            int from = headers.get(i).line();
            int to = i + 1 < headers.size() ? headers.get(i + 1).line() : sheet.lines().size();
            Optional<List<Item>> inside = runs.stream().filter(run -> run.get(0).line >= from && run.get(run.size() - 1).line < to)
                    .map(run -> trimmed(sheet, run, to)).filter(run -> asking(sheet, run) * 2 >= run.size()).findFirst();
            if (inside.isPresent()) {
                sections.put(Optional.of(headers.get(i)), inside.get());
            }
        }
        boolean whole = sections.values().stream().anyMatch(run -> run.get(0).line == best.get(0).line && run.size() == best.size());
        return sections.size() > 1 && whole ? sections : Map.of(Optional.empty(), best);
    }

    /** The line where a list ends at the latest: where one of the same look starts over, with the heading above it. */
    private static int end(Sheet sheet, List<Item> run, List<List<Item>> runs) {
        int last = run.get(run.size() - 1).line;
        int next = runs.stream().filter(other -> other.size() >= FEWEST && other.get(0).line > last && other.get(0).label.style().equals(run.get(0).label.style()))
                .mapToInt(other -> other.get(0).line).min().orElse(sheet.lines().size());
        return next < sheet.lines().size() ? PlainSections.above(sheet, next).map(Header::line).orElse(next) : next;
    }

    /** "A1, A2" alone may be answers 1 and 2. */
    private static boolean severalLetters(List<Item> run) {
        return run.stream().map(item -> item.number.charAt(0)).distinct().count() > 1;
    }

    private static long asking(Sheet sheet, List<Item> run) {
        return run.stream().filter(item -> QuestionMark.in(item.words(sheet))).count();
    }

    /** Lists whose labels count up by one, in the same style. */
    private static List<List<Item>> runs(Sheet sheet, Function<String, Optional<NumberLabel>> labels) {
        List<List<Item>> runs = new ArrayList<>();
        for (int i = 0; i < sheet.lines().size(); i++) {
            Optional<Item> item = item(sheet, i, labels);
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

    private static Optional<Item> item(Sheet sheet, int line, Function<String, Optional<NumberLabel>> labels) {
        Line at = sheet.lines().get(line);
        if (!at.open()) {
            return Optional.empty();
        }
        return labels.apply(at.text())
                .filter(label -> label.numbers().size() == 1)
                .map(label -> new Item(label, label.numbers().get(0), line, at.from(), at.from() + label.end(), at.to()));
    }

    /** Gives each item its end: the next item, or where its paragraph, or the last that asks, ends. */
    private static List<Item> trimmed(Sheet sheet, List<Item> run, int end) {
        List<Item> trimmed = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            int stop = i + 1 < run.size() ? run.get(i + 1).line : end;
            trimmed.add(run.get(i).until(QuestionExtent.end(sheet, run.get(i).line, stop)));
        }
        return trimmed;
    }

    /** One item of a numbered list: its words stand from {@code start} to {@code to}, its label from {@code from} on. */
    private record Item(NumberLabel label, String number, int line, int from, int start, int to) {

        boolean precedes(Item next) {
            return label.style().equals(next.label.style()) && label.kind() == next.label.kind()
                    && Numbering.follows(number, next.number);
        }

        Item until(int end) {
            return new Item(label, number, line, from, Math.min(start, end), end);
        }

        String words(Sheet sheet) {
            return sheet.text().substring(start, to);
        }
    }
}
