package coop.hatstand.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.lowagie.text.pdf.PRTokeniser;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentParser;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file as a listener hears it: along its structure tree, each element's words from the marked content it owns. */
public final class Ear {

    private static final Set<String> INLINE = Set.of("Span", "Link", "Code", "Em", "Strong", "Mark");
    private static final Pattern MEANING = Pattern.compile("(?m)^<(\\p{XDigit}+)><(\\p{XDigit}+)>$");

    private final PdfReader reader;
    private final Map<Integer, Map<Integer, String>> pages = new HashMap<>();
    private final Map<PdfDictionary, Integer> numbers = new HashMap<>();
    private final Map<String, Map<String, String>> fonts = new HashMap<>();
    private final StringBuilder heard = new StringBuilder();
    private final List<String> types = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();

    private Ear(byte[] pdf) throws IOException {
        reader = new PdfReader(pdf);
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            numbers.put(reader.getPageN(page), page);
            pages.put(page, marks(page));
        }
        PdfDictionary root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
        element(root.getAsDict(PdfName.K));
    }

    public static Ear on(byte[] pdf) throws IOException {
        return new Ear(pdf);
    }

    /** The words, elements parted by a space unless they lie within a line. */
    public String words() {
        return heard.toString().replaceAll("\\s+", " ").strip();
    }

    /** The types of all elements in reading order. */
    List<String> types() {
        return List.copyOf(types);
    }

    /** The elements in a language of their own, each as its type and the language. */
    List<String> languages() {
        return List.copyOf(languages);
    }

    private void element(PdfDictionary element) {
        String type = PdfName.decodeName(element.get(PdfName.S).toString());
        types.add(type);
        PdfString language = element.getAsString(PdfName.LANG);
        if (language != null) {
            languages.add(type + " " + language);
        }
        boolean block = !INLINE.contains(type);
        heard.append(block ? " " : "");
        PdfString spoken = element.getAsString(new PdfName("ActualText"));
        if (spoken != null) {
            heard.append(spoken.toUnicodeString());
        } else {
            kids(element, element.getDirectObject(PdfName.K));
        }
        heard.append(block ? " " : "");
    }

    private void kids(PdfDictionary element, PdfObject kids) {
        if (kids instanceof PdfArray array) {
            for (int i = 0; i < array.size(); i++) {
                kid(element, array.getDirectObject(i));
            }
        } else if (kids != null) {
            kid(element, kids);
        }
    }

    private void kid(PdfDictionary element, PdfObject kid) {
        if (kid instanceof PdfNumber id) {
            heard.append(pages.get(numbers.get(element.getAsDict(PdfName.PG))).get(id.intValue()));
        } else if (kid instanceof PdfDictionary dictionary && dictionary.get(PdfName.S) != null) {
            element(dictionary);
        } else if (kid instanceof PdfDictionary mark && PdfName.MCR.equals(mark.get(PdfName.TYPE))) {
            heard.append(pages.get(numbers.get(mark.getAsDict(PdfName.PG))).get(mark.getAsNumber(PdfName.MCID).intValue()));
        }
    }

    /** The words of each marked content of a page. */
    private Map<Integer, String> marks(int page) throws IOException {
        PdfDictionary resources = reader.getPageN(page).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        Map<Integer, String> marks = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        int silent = Integer.MAX_VALUE;
        Map<String, String> font = Map.of();
        for (List<PdfObject> op = next(parser); !op.isEmpty(); op = next(parser)) {
            String operator = op.get(op.size() - 1).toString();
            switch (operator) {
                case "BDC" -> {
                    PdfDictionary properties = (PdfDictionary) op.get(1);
                    int outer = open.isEmpty() ? -1 : open.peek();
                    PdfNumber id = properties.getAsNumber(PdfName.MCID);
                    open.push(id == null ? outer : id.intValue());
                    PdfString spoken = properties.getAsString(new PdfName("ActualText"));
                    if (spoken != null && open.size() < silent) {
                        marks.merge(open.peek(), spoken.toUnicodeString(), String::concat);
                        silent = open.size();
                    }
                }
                case "EMC" -> {
                    silent = open.size() == silent ? Integer.MAX_VALUE : silent;
                    open.pop();
                }
                case "Tf" -> font = font(resources.getAsDict((PdfName) op.get(0)));
                case "Tj" -> {
                    String words = decode(((PdfString) op.get(0)).getBytes(), font);
                    if (!open.isEmpty() && open.size() < silent) {
                        marks.merge(open.peek(), words, String::concat);
                    }
                }
                default -> { }
            }
        }
        return marks;
    }

    private static List<PdfObject> next(PdfContentParser parser) throws IOException {
        List<PdfObject> op = parser.parse(new ArrayList<>());
        assert op.isEmpty() || op.get(op.size() - 1) instanceof PdfLiteral;
        return op;
    }

    /** The words of glyphs, of two bytes each. */
    private static String decode(byte[] glyphs, Map<String, String> font) {
        StringBuilder words = new StringBuilder();
        assertEquals(0, glyphs.length % 2);
        for (int i = 0; i < glyphs.length; i += 2) {
            words.append(font.get(HexFormat.of().withUpperCase().formatHex(glyphs, i, i + 2)));
        }
        return words.toString();
    }

    private Map<String, String> font(PdfDictionary font) throws IOException {
        String name = font.get(PdfName.BASEFONT).toString();
        if (!fonts.containsKey(name)) {
            PdfStream table = (PdfStream) font.getDirectObject(PdfName.TOUNICODE);
            fonts.put(name, meanings(new String(PdfReader.getStreamBytes((com.lowagie.text.pdf.PRStream) table), StandardCharsets.ISO_8859_1)));
        }
        return fonts.get(name);
    }

    private static Map<String, String> meanings(String table) {
        Map<String, String> meanings = new HashMap<>();
        Matcher matcher = MEANING.matcher(table.substring(table.indexOf("endcodespacerange")));
        while (matcher.find()) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < matcher.group(2).length(); i += 4) {
                words.append((char) Integer.parseInt(matcher.group(2).substring(i, i + 4), 16));
            }
            meanings.put(matcher.group(1), words.toString());
        }
        return meanings;
    }
}
