package coop.hatstand.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of source is known by exactly the reader that is for it, whatever its file is called. */
class SeedsTest {
    private final List<DiscussionReader> readers = BuiltInReaders.readers(Labels.of("en"));

    @ParameterizedTest
    @CsvSource({
        "talking-to-a-journalist.txt, pasted",
        "repair-cafe-on-the-radio.txt, pasted",
        "sharing-a-bakery.json, discourse",
        "night-shift.raw.md, discourse-raw",
        "oven-repairs.archive.md, archive",
        "kitchen-form/rising-loaf.md, form",
        "kitchen-form/crumb.md, form",
        "kitchen-form/the-pasty-shed.txt, form",
        "shared-ovens-survey.csv, csv",
        "bad-years-survey.limesurvey.csv, csv",
        "square-survey.decidim.csv, csv",
        "shared-tools.mbox, mbox",
        "kitchen-group.loomio.json, loomio",
        "kitchen-visit-poll.csv, loomio-poll",
    })
    void isReadByItsReader(String seed, String reader) throws IOException {
        Source file = Source.of(Path.of("../seeds", seed));
        byte[] bytes = file.open().readAllBytes();
        Source unnamed = Source.of("-", bytes);
        assertEquals(reader, surest(file));
        assertEquals(reader, surest(unnamed));
    }

    private String surest(Source source) throws IOException {
        Likelihood best = Likelihood.NO;
        for (DiscussionReader reader : readers) {
            Likelihood likelihood = reader.recognise(source);
            best = likelihood.compareTo(best) > 0 ? likelihood : best;
        }
        Likelihood most = best;
        return readers.stream().filter(reader -> is(reader, source, most)).map(DiscussionReader::name).collect(Collectors.joining(" "));
    }

    private static boolean is(DiscussionReader reader, Source source, Likelihood likelihood) {
        try {
            return reader.recognise(source) == likelihood;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
