package example;

import coop.hatstand.contract.ExporterContract;
import coop.hatstand.export.Exporter;
import java.nio.charset.StandardCharsets;

/** The web page keeps the contract of all exporters. */
final class HtmlExporterTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new HtmlExporter();
    }

    @Override
    public String words(byte[] file) {
        String page = new String(file, StandardCharsets.UTF_8);
        return page.substring(page.indexOf("<body>")).replaceAll("<[^>]*>", "")
                .replace("&quot;", "\"").replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&");
    }
}
