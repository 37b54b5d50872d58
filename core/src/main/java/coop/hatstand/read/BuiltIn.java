package coop.hatstand.read;

import coop.hatstand.labels.Labels;
import java.util.List;

/** The readers that come with the program, those with the plainest marks first. */
final class BuiltIn {
    private BuiltIn() {
    }

    static List<DiscussionReader> readers(Labels labels) {
        return List.of(
                new DiscourseReader(labels),
                new DiscourseRawReader(labels),
                new ArchiveReader(labels),
                new LoomioReader(labels),
                new LoomioPollReader(labels),
                new HtmlReader(labels),
                new ChatReader(labels),
                new IssuesReader(labels),
                new JsonRowsReader(labels),
                new MboxReader(labels),
                new EmlReader(labels),
                new CsvReader(labels),
                new XlsxReader(labels),
                new OfficeReader(labels),
                new TranscriptReader(labels),
                new PastedReader(labels),
                new FormReader(labels));
    }
}
