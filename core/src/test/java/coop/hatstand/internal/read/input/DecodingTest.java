package coop.hatstand.internal.read.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.hatstand.document.Notice;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    private static final String TEXT = "Café “Loaf” 🍞 – naïve\n";
    private final Decoding decoding = new Decoding(Labels.of("en"));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void readsWhatAMarkSays(String charset) throws IOException {
        Decoded decoded = decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));
        assertEquals(TEXT, decoded.text());
        assertEquals(List.of(), decoded.notices());
    }

    @Test
    void readsUtf8WithoutAMark() throws IOException {
        assertEquals(new Decoded(TEXT, List.of()), decode(TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsWindows1252AndSaysSo() throws IOException {
        Decoded decoded = decode("Café “Loaf” costs 3 €".getBytes(Charset.forName("windows-1252")));
        assertEquals("Café “Loaf” costs 3 €", decoded.text());
        assertEquals(List.of("encoding-guessed"), codes(decoded));
        assertEquals("t.txt is not UTF-8 and was read as windows-1252. If letters look wrong, save it as UTF-8.", decoded.notices().get(0).text());
    }

    @Test
    void keepsUtf8ThatIsDamagedInOnePlace() throws IOException {
        byte[] bytes = (TEXT + "x" + TEXT).getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('x')] = (byte) 0xFF;
        Decoded decoded = decode(bytes);
        assertEquals(TEXT + "\uFFFD" + TEXT, decoded.text());
        assertEquals(List.of("characters-replaced"), codes(decoded));
    }

    @Test
    void hasLineFeedsOnly() throws IOException {
        assertEquals("a\nb\nc\n\nd\ne", decode("a\r\nb\rc\n\r\nd\fe").text());
    }

    @Test
    void replacesWhatXmlForbids() throws IOException {
        String text = "one two three four five six seven eight nine ten eleven\u0001";
        assertEquals(text.replace('\u0001', '\uFFFD'), decode(text).text());
        byte[] half = ("\uFEFFa\uD83Cb").getBytes(StandardCharsets.UTF_16LE);
        assertEquals("a\uFFFDb", decode(half).text());
        assertEquals("a\uFFFD\uFFFDb🍞", CleanedText.text("a\uDF5E\uD83Cb🍞"));
    }

    /** A forum's stray NUL must not cost the thread: it is shown, and a notice counts it. */
    @Test
    void showsStrayControlCharacters() throws IOException {
        Decoded decoded = decode("a\0b ".repeat(100));
        assertEquals("a\uFFFDb ".repeat(100), decoded.text());
        assertEquals(List.of("characters-replaced"), codes(decoded));
        assertEquals("\uFFFD[31mBo\uFFFD: me, bread", decode("\u001b[31mBo\u0007: me, bread").text());
    }

    @Test
    void refusesAnEmptySource() {
        assertEquals("t.txt is empty.", fault(new byte[0]));
        assertEquals("t.txt is empty.", fault(" \n\t\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        String message = "t.txt is not a text file. Save it as text, Markdown, CSV, JSON, mbox or .eml, and try again.";
        assertEquals(message, fault(new byte[] {'a', 0, 'b'}));
        assertEquals(message, fault(("words enough ".repeat(100) + "\0".repeat(16)).getBytes(StandardCharsets.UTF_8)));
        assertEquals(message, fault(("caf\u00e9\0 ".repeat(10)).getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(message, fault("%PDF-1.7\nobj".getBytes(StandardCharsets.UTF_8)));
        assertEquals(message, fault("\u0001\u0002\u0003".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void unpacksWhatGzipPacked() throws IOException {
        java.io.ByteArrayOutputStream zipped = new java.io.ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = zipped.toByteArray();
        assertEquals(decode(TEXT).text(), decode(bytes).text());
        assertEquals(decode(TEXT).text(), decoding.head(Source.of("t.txt", bytes)));
        String cut = "t.txt is damaged or incomplete and cannot be unpacked. Download it again.";
        assertEquals(cut, fault(java.util.Arrays.copyOf(bytes, bytes.length - 12)));
        assertEquals(cut, fault(new byte[] {0x1F, (byte) 0x8B, 1, 2}));
        assertEquals("", decoding.head(Source.of("t.txt", new byte[] {0x1F, (byte) 0x8B, 1, 2})));
    }

    @Test
    void refusesMoreThanItsLimit() {
        Source endless = new Source() {
            @Override
            public String name() {
                return "endless.txt";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(new byte[Limit.SOURCE_MIB.usual() * 1024 * 1024 + 1]);
            }
        };
        UnreadableSourceException e = assertThrows(UnreadableSourceException.class, () -> decoding.text(endless));
        assertEquals("endless.txt is larger than the limit of 64 MiB. Split it, or raise the limit with --limit source-mib=N.", e.getMessage());
    }

    @Test
    void looksAtTheHeadOfWhatItCannotRead() throws IOException {
        assertEquals("", decoding.head(Source.of("t", new byte[] {0, 1, 2})));
        assertTrue(decoding.head(Source.of("t", "é".repeat(100_000))).length() >= 32 * 1024 - 1);
    }

    private Decoded decode(String text) throws IOException {
        return decode(text.getBytes(StandardCharsets.UTF_8));
    }

    private Decoded decode(byte[] bytes) throws IOException {
        return decoding.text(Source.of("t.txt", bytes));
    }

    private String fault(byte[] bytes) {
        return assertThrows(UnreadableSourceException.class, () -> decode(bytes)).getMessage();
    }

    private static List<String> codes(Decoded decoded) {
        return decoded.notices().stream().map(Notice::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Response ID\tWhy rye?\n1\tIt keeps, and so do I.\n", "Вопрос\tПочему рожь?\n1\tОна хранится долго, и я тоже.\n", "Ερώτηση\tΓιατί σίκαλη;\n1\tΔιατηρείται πολύ καιρό.\n"})
    void readsUtf16ThatDoesNotSaySo(String text) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Decoded decoded = new Decoding(Labels.of("en")).text(Source.of("q.tsv", text.getBytes(charset)));
            assertEquals(text, decoded.text());
            assertEquals(List.of("encoding-guessed"), decoded.notices().stream().map(notice -> notice.code()).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b\0c d\0\0e", "one\0word in many bytes", "\0\0\0\0\0\0\0\0"})
    void aZeroHereAndThereIsNoUtf16(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(StandardCharsets.UTF_8, DecodedBytes.decode(bytes).charset());
    }
}
