package coop.hatstand.markdown;

import coop.hatstand.contract.ExporterContract;
import coop.hatstand.document.Prose;
import coop.hatstand.export.Exporter;
import coop.hatstand.markup.Markdown;
import java.nio.charset.StandardCharsets;

/** The Markdown exporter keeps the contract of all exporters. */
class MarkdownExporterContractTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new MarkdownExporter();
    }

    @Override
    public String words(byte[] file) {
        return Prose.of(Markdown.parse(new String(file, StandardCharsets.UTF_8)));
    }
}
