package coop.hatstand.internal.filing.question;

import coop.hatstand.briefing.Question;
import coop.hatstand.discussion.Span;
import coop.hatstand.internal.filing.heading.FormHeading;
import coop.hatstand.internal.filing.heading.FormHeadings;
import coop.hatstand.internal.filing.heading.PlainSections;
import coop.hatstand.internal.filing.text.LetterLabel;
import coop.hatstand.internal.filing.text.NumberLabel;
import coop.hatstand.internal.filing.text.PostText;
import coop.hatstand.internal.filing.text.QuestionText;
import coop.hatstand.internal.filing.text.SectionLabel;
import coop.hatstand.internal.filing.words.QuestionMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Questions in the numbered lists of a post: "1 How…", "2. What…", "Q3: Why…", "B2. Who…"; of several lists the one that asks most, or all that start over below a heading each. */
final class NumberedLists {
    private static final int FEWEST = 2;

    private NumberedLists() {
    }

    /** The questions of the post with that index. */
    static QuestionSearchResult in(int index, PostText postText) {
        QuestionSearchResult bySection = find(index, postText, runs(postText, SectionLabel::at).stream().filter(NumberedLists::severalLetters).toList());
        if (!bySection.questions().isEmpty()) {
            return bySection;
        }
        List<List<ListItem>> runs = runs(postText, NumberLabel::at);
        QuestionSearchResult numbered = find(index, postText, runs);
        QuestionSearchResult lettered = numbered.questions().isEmpty() ? find(index, postText, runs(postText, LetterLabel::at)) : numbered;
        return lettered.questions().isEmpty() ? led(index, postText, runs) : lettered;
    }

    /** The first list that asks nothing by itself but stands below a line that leads on to it. */
    private static QuestionSearchResult led(int index, PostText postText, List<List<ListItem>> runs) {
        for (List<ListItem> run : runs) {
            int above = run.get(0).line() - 1;
            while (above > 0 && postText.lines().get(above).blank()) {
                above--;
            }
            String lead = above < 0 ? "" : AskingSentences.lead(postText.lines().get(above));
            if (run.size() >= FEWEST && !lead.isEmpty()) {
                return found(index, postText, Map.of(Optional.empty(), trimmed(postText, run, postText.lines().size())), lead);
            }
        }
        return QuestionSearchResult.NOTHING;
    }

    private static QuestionSearchResult find(int index, PostText postText, List<List<ListItem>> runs) {
        List<ListItem> best = List.of();
        for (List<ListItem> run : runs) {
            List<ListItem> trimmed = trimmed(postText, run, end(postText, run, runs));
            if (run.size() >= FEWEST && asking(postText, trimmed) * 2 >= run.size() && asking(postText, trimmed) > asking(postText, best)) {
                best = trimmed;
            }
        }
        return best.isEmpty() ? QuestionSearchResult.NOTHING : found(index, postText, sections(postText, runs, best), "");
    }

    private static QuestionSearchResult found(int index, PostText postText, Map<Optional<FormHeading>, List<ListItem>> sections, String lead) {
        List<Question> questions = new ArrayList<>();
        List<QuestionSearchResult.Taken> taken = new ArrayList<>();
        sections.forEach((heading, run) -> {
            for (ListItem item : run) {
                List<ListItem> below = below(postText, item);
                for (ListItem one : below.isEmpty() ? List.of(item) : below) {
                    String number = below.isEmpty() ? item.number() : item.number() + one.number();
                    questions.add(QuestionText.question(questions.size() + 1, number, heading.map(FormHeading::text), postText, lead + one.words(postText)));
                    taken.add(new QuestionSearchResult.Taken(index, new Span(one == below.stream().findFirst().orElse(item) ? item.from() : one.from(), one.to(), Span.Role.QUESTION)));
                }
            }
        });
        return new QuestionSearchResult(questions, taken);
    }

    /** The lettered questions below an item that only says what they are about: "2. Safety: a. …? b. …?" */
    private static List<ListItem> below(PostText postText, ListItem item) {
        List<ListItem> letters = new ArrayList<>();
        for (int i = item.line() + 1; i < postText.lines().size() && postText.lines().get(i).from() < item.to(); i++) {
            ListItem.at(postText, i, LetterLabel::at).ifPresent(letters::add);
        }
        boolean asks = QuestionMark.in(postText.text().substring(item.start(), letters.isEmpty() ? item.to() : letters.get(0).from()));
        boolean counts = IntStream.range(1, letters.size()).allMatch(i -> letters.get(i - 1).precedes(letters.get(i)));
        List<ListItem> whole = IntStream.range(0, letters.size()).mapToObj(i -> letters.get(i).until(postText, i + 1 < letters.size() ? letters.get(i + 1).line() : postText.lineAt(item.to() - 1) + 1, false)).toList();
        return !asks && counts && letters.size() >= FEWEST && asking(postText, whole) * 2 > letters.size() ? whole : List.of();
    }

    /** The lists that start over below a heading each, if the best list is one of them; else the best alone. */
    private static Map<Optional<FormHeading>, List<ListItem>> sections(PostText postText, List<List<ListItem>> runs, List<ListItem> best) {
        Map<Optional<FormHeading>, List<ListItem>> sections = new LinkedHashMap<>();
        List<FormHeading> marked = FormHeadings.of(postText).stream().filter(formHeading -> formHeading.number().isEmpty()).toList();
        List<FormHeading> headings = marked.isEmpty() ? runs.stream().flatMap(run -> PlainSections.above(postText, run.get(0).line()).stream()).toList() : marked;
        for (int i = 0; i < headings.size(); i++) {
            int from = headings.get(i).line();
            int to = i + 1 < headings.size() ? headings.get(i + 1).line() : postText.lines().size();
            Optional<List<ListItem>> inside = runs.stream().filter(run -> run.get(0).line() >= from && run.get(run.size() - 1).line() < to)
                    .map(run -> trimmed(postText, run, to)).filter(run -> asking(postText, run) * 2 >= run.size()).findFirst();
            if (inside.isPresent()) {
                sections.put(Optional.of(headings.get(i)), inside.get());
            }
        }
        boolean whole = sections.values().stream().anyMatch(run -> run.get(0).line() == best.get(0).line() && run.size() == best.size());
        return sections.size() > 1 && whole ? sections : Map.of(Optional.empty(), best);
    }

    /** The line where a list ends at the latest: where one of the same look starts over, with the heading above it. */
    private static int end(PostText postText, List<ListItem> run, List<List<ListItem>> runs) {
        int last = run.get(run.size() - 1).line();
        int next = runs.stream().filter(other -> other.size() >= FEWEST && other.get(0).line() > last && other.get(0).label().style().equals(run.get(0).label().style()))
                .mapToInt(other -> other.get(0).line()).min().orElse(postText.lines().size());
        return next < postText.lines().size() ? PlainSections.above(postText, next).map(FormHeading::line).orElse(next) : next;
    }

    /** "A1, A2" alone may be answers 1 and 2. */
    private static boolean severalLetters(List<ListItem> run) {
        return run.stream().map(item -> item.number().charAt(0)).distinct().count() > 1;
    }

    private static long asking(PostText postText, List<ListItem> run) {
        return run.stream().filter(item -> QuestionMark.in(item.words(postText))).count();
    }

    /** Lists whose labels count up by one, in the same style. */
    private static List<List<ListItem>> runs(PostText postText, Function<String, Optional<NumberLabel>> labels) {
        List<List<ListItem>> runs = new ArrayList<>();
        for (int i = 0; i < postText.lines().size(); i++) {
            Optional<ListItem> item = ListItem.at(postText, i, labels);
            if (item.isPresent()) {
                Optional<List<ListItem>> run = runs.stream().filter(r -> r.get(r.size() - 1).precedes(item.get())).reduce((one, later) -> later);
                if (run.isPresent()) {
                    run.get().add(item.get());
                } else if (item.get().number().matches("0|1|1a|1\\.1|a|i|A1")) {
                    runs.add(new ArrayList<>(List.of(item.get())));
                }
            }
        }
        return runs;
    }

    /** Gives each item its end: the next item, or where its paragraph, or the last that asks, ends. */
    private static List<ListItem> trimmed(PostText postText, List<ListItem> run, int end) {
        List<ListItem> trimmed = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            int stop = i + 1 < run.size() ? run.get(i + 1).line() : end;
            trimmed.add(run.get(i).until(postText, stop, i + 1 == run.size()));
        }
        return trimmed;
    }
}
