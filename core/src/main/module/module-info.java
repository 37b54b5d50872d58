/** What was asked, answered and by whom: reading, filing, withholding and presenting, and the interfaces that formats plug into. */
@SuppressWarnings("module")
module coop.hatstand.core {
    requires java.xml;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.csv;
    requires org.jsoup;
    // Automatic modules, named by their files: all of flexmark's are there once one of them is asked for.
    requires flexmark;
    requires apache.mime4j.core;
    requires apache.mime4j.dom;

    exports coop.hatstand;
    exports coop.hatstand.briefing;
    exports coop.hatstand.discussion;
    exports coop.hatstand.document;
    exports coop.hatstand.export;
    exports coop.hatstand.filing;
    exports coop.hatstand.json;
    exports coop.hatstand.labels;
    exports coop.hatstand.markup;
    // The reader of Word drafts; a module that is compiled after this one.
    exports coop.hatstand.office to coop.hatstand.docx;
    exports coop.hatstand.people;
    exports coop.hatstand.present;
    exports coop.hatstand.read;
    exports coop.hatstand.revise;
    exports coop.hatstand.withhold;

    uses coop.hatstand.export.DraftReader;
    uses coop.hatstand.export.Exporter;
    uses coop.hatstand.read.DiscussionReader;

    provides coop.hatstand.read.DiscussionReader with
            coop.hatstand.read.DiscourseReader,
            coop.hatstand.read.PastedReader,
            coop.hatstand.read.DiscourseRawReader,
            coop.hatstand.read.ArchiveReader,
            coop.hatstand.read.FormReader,
            coop.hatstand.read.CsvReader,
            coop.hatstand.read.XlsxReader,
            coop.hatstand.read.HtmlReader,
            coop.hatstand.read.ChatReader,
            coop.hatstand.read.IssuesReader,
            coop.hatstand.read.JsonRowsReader,
            coop.hatstand.read.TranscriptReader,
            coop.hatstand.read.OfficeReader,
            coop.hatstand.read.MboxReader,
            coop.hatstand.read.EmlReader,
            coop.hatstand.read.LoomioReader,
            coop.hatstand.read.LoomioPollReader;
}
