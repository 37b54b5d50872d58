package coop.hatstand.internal.read;

import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.archive.ArchiveReader;
import coop.hatstand.internal.read.chat.ChatReader;
import coop.hatstand.internal.read.discourse.DiscourseRawReader;
import coop.hatstand.internal.read.discourse.DiscourseReader;
import coop.hatstand.internal.read.form.FormReader;
import coop.hatstand.internal.read.html.SavedPageReader;
import coop.hatstand.internal.read.loomio.LoomioPollReader;
import coop.hatstand.internal.read.loomio.LoomioReader;
import coop.hatstand.internal.read.mail.EmlReader;
import coop.hatstand.internal.read.mail.MboxReader;
import coop.hatstand.internal.read.office.OdsReader;
import coop.hatstand.internal.read.office.OfficeFormReader;
import coop.hatstand.internal.read.office.XlsxReader;
import coop.hatstand.internal.read.pasted.PastedReader;
import coop.hatstand.internal.read.survey.CsvReader;
import coop.hatstand.internal.read.survey.JsonRowsReader;
import coop.hatstand.internal.read.survey.LimeSurveyReader;
import coop.hatstand.internal.read.tracker.IssuesReader;
import coop.hatstand.internal.read.transcript.TranscriptReader;
import coop.hatstand.read.DiscussionReader;
import java.util.List;

/** The readers that come with the program, those with the plainest marks first. */
final class BuiltInReaders {
    private BuiltInReaders() {
    }

    static List<DiscussionReader> readers(Labels labels) {
        return List.of(
                new DiscourseReader(labels),
                new DiscourseRawReader(labels),
                new ArchiveReader(labels),
                new LoomioReader(labels),
                new LoomioPollReader(labels),
                new SavedPageReader(labels),
                new ChatReader(labels),
                new IssuesReader(labels),
                new JsonRowsReader(labels),
                new MboxReader(labels),
                new EmlReader(labels),
                new LimeSurveyReader(labels),
                new CsvReader(labels),
                new XlsxReader(labels),
                new OdsReader(labels),
                new OfficeFormReader(labels),
                new TranscriptReader(labels),
                new PastedReader(labels),
                new FormReader(labels));
    }
}
