package coop.hatstand.internal.read.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.discussion.Field;
import coop.hatstand.discussion.Post;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OdsReaderTest {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String COVER = "<t:table t:name=\"Cover\"><t:table-row>" + cell("Spring survey") + "</t:table-row></t:table>";

    private final OdsReader reader = new OdsReader();

    @Test
    void readsTheSheetThatIsTheTable() throws IOException {
        Source source = sheets(COVER + "<t:table t:name=\"Answers\"><t:table-row>" + cell("Name") + cell("What helps?") + cell("How many?") + "</t:table-row>"
                + "<t:table-row t:number-rows-repeated=\"2\"><t:table-cell t:number-columns-repeated=\"900\"/></t:table-row>"
                + "<t:table-row>" + cell("Ana") + "<t:table-cell o:value-type=\"string\"><o:annotation><x:p>a note</x:p></o:annotation><x:p>Lamps<x:s/>and</x:p><x:p>keys</x:p></t:table-cell>"
                + "<t:table-cell o:value-type=\"float\" o:value=\"3\"><x:p>3.00</x:p></t:table-cell><t:table-cell t:number-columns-repeated=\"1000000\"/></t:table-row>"
                + "<t:table-row t:number-rows-repeated=\"1048000\"><t:table-cell/></t:table-row></t:table>");
        assertEquals(Likelihood.CERTAIN, reader.recognise(source));
        Discussion survey = reader.read(source);
        assertEquals(List.of(4), survey.posts().stream().map(Post::number).toList());
        assertEquals(List.of(new Field("What helps?", "Lamps and\nkeys"), new Field("How many?", "3")), survey.posts().get(0).fields());
        assertEquals(List.of("1 other sheet in t.ods was not read: Cover. If it holds answers, save it as a separate file."), survey.notices().stream().map(notice -> notice.text()).toList());
        assertEquals("Ana", new CellTable(Labels.of("en")).rows(source).get(3).get(0));
    }

    @Test
    void refusesWhatRepeatsWithoutEnd() throws IOException {
        for (String rows : List.of(
                "<t:table-row t:number-rows-repeated=\"9999999\">" + cell("a") + "</t:table-row>",
                "<t:table-row><t:table-cell t:number-columns-repeated=\"9999999\"><x:p>a</x:p></t:table-cell></t:table-row>",
                "<t:table-row><t:table-cell t:number-columns-repeated=\"9999999\"/>" + cell("a") + "</t:table-row>",
                "<t:table-row t:number-rows-repeated=\"9999999\"/><t:table-row>" + cell("a") + "</t:table-row>",
                ("<t:table-row t:number-rows-repeated=\"9000\"><t:table-cell t:number-columns-repeated=\"1000\"><x:p>a</x:p></t:table-cell></t:table-row>"),
                "<t:table-row>")) {
            Source source = sheets("<t:table t:name=\"x\">" + rows + "</t:table>");
            assertThrows(UnreadableSourceException.class, () -> reader.read(source), rows);
        }
        assertThrows(UnreadableSourceException.class, () -> reader.read(sheets("")));
        assertEquals(Likelihood.NO, reader.recognise(Source.of("t", "PK")));
    }

    private static String cell(String words) {
        return "<t:table-cell o:value-type=\"string\"><x:p>" + words + "</x:p></t:table-cell>";
    }

    private static Source sheets(String tables) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(TYPE.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(("<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                    + "xmlns:x=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body><o:spreadsheet>" + tables + "</o:spreadsheet></o:body></o:document-content>").getBytes(StandardCharsets.UTF_8));
        }
        return Source.of("t.ods", bytes.toByteArray());
    }
}
