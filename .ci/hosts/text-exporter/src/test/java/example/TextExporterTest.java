package example;

import coop.hatstand.contract.ExporterContract;
import coop.hatstand.export.Exporter;
import java.nio.charset.StandardCharsets;

/** Plain text keeps the contract of all exporters. */
final class TextExporterTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new TextExporter();
    }

    @Override
    public String words(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
