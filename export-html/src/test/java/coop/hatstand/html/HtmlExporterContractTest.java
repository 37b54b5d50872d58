package coop.hatstand.html;

import coop.hatstand.contract.ExporterContract;
import coop.hatstand.export.Exporter;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;

/** The HTML exporter keeps the contract of all exporters. */
final class HtmlExporterContractTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new HtmlExporter();
    }

    @Override
    public String words(byte[] file) {
        return Jsoup.parse(new String(file, StandardCharsets.UTF_8)).body().wholeText();
    }
}
