package coop.hatstand.pdf;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Document;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Documents of many answers. */
final class Many {

    private static final int QUESTIONS = 10;

    private Many() {}

    static Document answers(int count) {
        List<Block> body = List.of(Paragraph.of(Everything.LOREM.repeat(4)), Paragraph.of(Everything.LOREM.repeat(3)));
        List<Block> sections = IntStream.range(0, QUESTIONS).<Block>mapToObj(q -> new Section("q" + q, Section.Role.QUESTION, Section.Heading.of("Question " + q),
                IntStream.range(0, count / QUESTIONS).<Block>mapToObj(a -> new Entry("a" + q + "." + a, new Entry.Byline("Person " + a,
                        List.of(new Chip("by hat, assumed", false)), List.of(), "A" + q + "." + a, Optional.of("post " + a)), body, List.of())).toList())).toList();
        return new Document(FoundingThread.metadata(Audience.MEMBERS), sections, Optional.empty());
    }
}
