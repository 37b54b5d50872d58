package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.hatstand.contract.ExporterContract;
import coop.hatstand.contract.Specimens;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.export.Exporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every exporter promises, heard as a listener hears it; and veraPDF's word on the same documents. */
class PdfContractTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new PdfExporter();
    }

    @Override
    public String words(byte[] file) throws Exception {
        return Ear.on(file).words();
    }

    static Stream<Document> specimens() {
        return Stream.of(Specimens.everyKind(), Specimens.briefing(Audience.SPOKESPERSON), Specimens.awkward(), Specimens.empty());
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void isAccessibleAndArchival(Document document) throws Exception {
        assertEquals(List.of(), Vera.failures(Exports.keep("contract-" + document.metadata().title().hashCode(), new PdfExporter(), document)));
    }
}
