package coop.hatstand.internal.read.survey;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.Decoded;
import coop.hatstand.internal.read.input.Decoding;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a survey's table (RFC 4180, with a comma, a semicolon or a tab between cells): a row per respondent, a column per question.
 *
 * <p>Columns that tell who answered (name, e-mail address, organisation) or how (time, language, the form's own numbers) are told from
 * questions by their headings.
 */
public final class CsvReader implements DiscussionReader {
    private static final double ALWAYS = 1;
    private static final double MOSTLY = 0.8;

    private final Labels labels;
    private final SurveyHeadings headings;

    /** A reader that gives its notices in English. */
    public CsvReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public CsvReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
        headings = new SurveyHeadings(labels);
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        String name = source.name().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        boolean named = name.endsWith(".csv") || name.endsWith(".tsv");
        String head = new Decoding(labels).head(source);
        Optional<CsvRows> rows = CsvRows.ofHead(head, named ? MOSTLY : ALWAYS);
        if (rows.isEmpty()) {
            // A table that is damaged early on is better told about than read as prose.
            return named && !head.isBlank() ? Likelihood.PERHAPS : Likelihood.NO;
        }
        List<String> first = rows.get().head();
        if (first.stream().anyMatch(heading -> headings.kind(heading) != SurveyHeadings.Kind.QUESTION)) {
            return Likelihood.CERTAIN;
        }
        return named || first.size() > 2 && rows.get().rows().size() > 2 ? Likelihood.LIKELY : Likelihood.NO;
    }

    @Override
    public Discussion read(Source source) throws IOException {
        Decoded decoded = new Decoding(labels).text(source);
        List<List<String>> rows = CsvRows.of(source, decoded.text(), labels).rows();
        return new SurveyTable(source, rows, headings, labels).discussion(decoded.notices());
    }
}
