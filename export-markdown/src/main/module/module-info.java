/** Markdown, written and read back. */
module coop.hatstand.markdown {
    requires transitive coop.hatstand.core;

    exports coop.hatstand.markdown;

    provides coop.hatstand.export.Exporter with coop.hatstand.markdown.MarkdownExporter;
    provides coop.hatstand.export.DraftReader with coop.hatstand.markdown.MarkdownDraftReader;
}
