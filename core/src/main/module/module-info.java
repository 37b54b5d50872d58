/** What was asked, answered and by whom: reading, filing, withholding and presenting, and the interfaces that formats plug into. */
@SuppressWarnings("module")
module coop.hatstand.core {
    requires java.xml;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.csv;
    requires org.snakeyaml.engine;
    requires org.jsoup;
    // Automatic modules, named by their files: all of flexmark's are there once one of them is asked for.
    requires flexmark;
    requires apache.mime4j.core;
    requires apache.mime4j.dom;

    exports coop.hatstand;
    exports coop.hatstand.ask;
    exports coop.hatstand.briefing;
    exports coop.hatstand.discussion;
    exports coop.hatstand.document;
    exports coop.hatstand.export;
    exports coop.hatstand.json;
    exports coop.hatstand.markup;
    exports coop.hatstand.read;
    exports coop.hatstand.revise;
    exports coop.hatstand.source;
    exports coop.hatstand.suggest;
    exports coop.hatstand.verify;

    // For what the command and the service share, alone; the formats' notices speak the briefing's language.
    exports coop.hatstand.internal.labels to coop.hatstand.app, coop.hatstand.docx, coop.hatstand.html, coop.hatstand.markdown, coop.hatstand.pdf;
    // Drafts are text in any encoding, as threads are.
    exports coop.hatstand.internal.read.input to coop.hatstand.docx, coop.hatstand.markdown;
    exports coop.hatstand.internal.people to coop.hatstand.app;
    // Which answers are nearly the same, for a column of the table.
    exports coop.hatstand.internal.present.alike to coop.hatstand.table;
    exports coop.hatstand.internal.withhold to coop.hatstand.app;
    // A filled-in PDF form is read like a survey's row.
    exports coop.hatstand.internal.read.survey to coop.hatstand.pdf;
    // The reader of Word drafts; a module that is compiled after this one.
    exports coop.hatstand.office to coop.hatstand.docx;

    uses coop.hatstand.export.DraftReader;
    uses coop.hatstand.export.Exporter;
    uses coop.hatstand.read.DiscussionReader;
    uses coop.hatstand.read.PageTextReader;
    uses coop.hatstand.suggest.SentenceModel;
    uses coop.hatstand.suggest.Suggester;

    provides coop.hatstand.read.DiscussionReader with
            coop.hatstand.internal.read.discourse.DiscourseReader,
            coop.hatstand.internal.read.pasted.PastedReader,
            coop.hatstand.internal.read.discourse.DiscourseRawReader,
            coop.hatstand.internal.read.archive.ArchiveReader,
            coop.hatstand.internal.read.form.FormReader,
            coop.hatstand.internal.read.survey.CsvReader,
            coop.hatstand.internal.read.office.XlsxReader,
            coop.hatstand.internal.read.office.OdsReader,
            coop.hatstand.internal.read.html.SavedPageReader,
            coop.hatstand.internal.read.chat.ChatReader,
            coop.hatstand.internal.read.tracker.IssuesReader,
            coop.hatstand.internal.read.survey.JsonRowsReader,
            coop.hatstand.internal.read.survey.LimeSurveyReader,
            coop.hatstand.internal.read.transcript.TranscriptReader,
            coop.hatstand.internal.read.office.OfficeFormReader,
            coop.hatstand.internal.read.mail.MboxReader,
            coop.hatstand.internal.read.mail.EmlReader,
            coop.hatstand.internal.read.loomio.LoomioReader,
            coop.hatstand.internal.read.loomio.LoomioPollReader;
}
