package coop.hatstand.pdf;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Documents of many answers. */
final class Many {

    private static final int QUESTIONS = 10;

    private Many() {}

    /** A front page of as many questions and people as one page has to hold. */
    static Document front(int questions, int people) {
        List<Block> blocks = new ArrayList<>(FoundingThread.front());
        List<List<Inline>> header = cells(questions, "", n -> Integer.toString(n), "terms");
        List<List<List<Inline>>> rows = IntStream.rangeClosed(1, people).mapToObj(p -> cells(questions, "Respondent " + p, n -> (n + p) % 3 == 0 ? "" : "●", "by hat, terms not given")).toList();
        blocks.set(2, new Section("coverage", Section.Role.FRONT, Section.Heading.of("Who answered what"), List.of(new Table(header, rows, true))));
        blocks.add(new Section("q1", Section.Role.QUESTION, Section.Heading.of("First"), List.of()));
        return new Document(FoundingThread.metadata(Audience.SPOKESPERSON), blocks, Optional.empty());
    }

    private static List<List<Inline>> cells(int count, String first, IntFunction<String> each, String last) {
        List<List<Inline>> cells = new ArrayList<>(List.of(List.of(new Text(first))));
        IntStream.rangeClosed(1, count).forEach(n -> cells.add(List.of(new Text(each.apply(n)))));
        cells.add(List.of(new Text(last)));
        return cells;
    }

    static Document answers(int count) {
        List<Block> body = List.of(Paragraph.of(Everything.LOREM.repeat(4)), Paragraph.of(Everything.LOREM.repeat(3)));
        List<Block> sections = IntStream.range(0, QUESTIONS).<Block>mapToObj(q -> new Section("q" + q, Section.Role.QUESTION, Section.Heading.of("Question " + q),
                IntStream.range(0, count / QUESTIONS).<Block>mapToObj(a -> new Entry("a" + q + "." + a, new Entry.Byline("Person " + a,
                        List.of(new Chip("by hat, terms not given", false)), List.of(), "A" + q + "." + a, Optional.of("post " + a)), body, List.of())).toList())).toList();
        return new Document(FoundingThread.metadata(Audience.MEMBERS), sections, Optional.empty());
    }
}
