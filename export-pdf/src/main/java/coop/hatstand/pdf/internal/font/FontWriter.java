package coop.hatstand.pdf.internal.font;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfWriter;
import coop.hatstand.pdf.internal.file.PdfFile;
import coop.hatstand.pdf.internal.file.SyntaxBuffer;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Uses OpenPDF to write fonts: it is told which glyphs are used and at the end returns the fonts cut down to these. Anything else it writes is discarded. */
final class FontWriter extends PdfWriter {

    private static final int ROOM = 1 << 12;

    private final PdfContentByte scratch;
    private Optional<BaseFont> last = Optional.empty();
    private final Map<Integer, PdfObject> objects = new LinkedHashMap<>();
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    private FontWriter(PdfDocument pdf) {
        super(pdf, OutputStream.nullOutputStream());
        scratch = new PdfContentByte(this);
    }

    static FontWriter create() {
        try {
            Document document = new Document();
            PdfDocument pdf = new PdfDocument();
            document.setGlyphSubstitutionEnabled(false);
            pdf.setGlyphSubstitutionEnabled(false);
            document.addDocListener(pdf);
            FontWriter writer = new FontWriter(pdf);
            pdf.addWriter(writer);
            document.open();
            return writer;
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The glyph that shows a character, which is used from now on; less than zero if there is none. */
    int use(BaseFont font, int codePoint) {
        begin(font);
        scratch.showTextBasic(Character.toString(codePoint));
        return glyph(scratch.getInternalBuffer().toByteArray());
    }

    /** A shaped glyph is used from now on. */
    void use(BaseFont font, GlyphVector glyphs, int glyph) {
        begin(font);
        scratch.showText(glyphs, glyph, glyph + 1);
    }

    private void begin(BaseFont font) {
        if (last.isEmpty() || last.get() != font) {
            scratch.setFontAndSize(font, 1);
            last = Optional.of(font);
        }
        scratch.getInternalBuffer().reset();
    }

    /** The two bytes of a string, of which some may stand behind a backslash. */
    private static int glyph(byte[] shown) {
        int glyph = 0;
        int found = 0;
        for (int i = 1; found < 2 && shown[i] != ')'; i++, found++) {
            boolean escaped = shown[i] == '\\';
            i += escaped ? 1 : 0;
            glyph = glyph << Byte.SIZE | (escaped ? meant(shown[i]) : shown[i] & 0xff);
        }
        return found == 2 ? glyph : -1;
    }

    private static int meant(byte escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escaped;
        };
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        PdfIndirectObject added = super.addToBody(object);
        objects.put(added.getIndirectReference().getNumber(), object);
        return added;
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        objects.put(reference.getNumber(), object);
        return super.addToBody(object, reference);
    }

    /**
     * Writes the fonts into a file; the objects that they are there, each by the font.
     *
     * @param faces what tells the codes of their glyphs
     */
    Map<BaseFont, Integer> writeTo(PdfFile file, List<FontFace> faces) throws IOException {
        addSharedObjectsToBody();
        Map<BaseFont, Integer> written = new LinkedHashMap<>();
        Iterator<BaseFont> fonts = documentFonts.keySet().iterator();
        objects.keySet().removeAll(itsMeanings());
        for (Map.Entry<Integer, PdfObject> entry : objects.entrySet()) {
            int number = number(file, entry.getKey());
            if (entry.getValue() instanceof PdfDictionary font && PdfName.TYPE0.equals(font.get(PdfName.SUBTYPE))) {
                BaseFont which = fonts.next();
                faces.forEach(f -> f.explain(file, which, font));
                written.put(which, number);
            }
            write(file, number, entry.getValue());
        }
        return written;
    }

    /** The library's own tables of what glyphs stand for, by glyphs: the faces tell it by the codes that they have on the pages. */
    private Set<Integer> itsMeanings() {
        Set<Integer> tables = new HashSet<>();
        for (PdfObject object : objects.values()) {
            if (object instanceof PdfDictionary font && font.get(PdfName.TOUNICODE) instanceof PdfIndirectReference table) {
                tables.add(table.getNumber());
            }
        }
        return tables;
    }

    private void write(PdfFile file, int number, PdfObject object) throws IOException {
        if (object instanceof PdfStream stream) {
            SyntaxBuffer entries = new SyntaxBuffer(ROOM);
            entries(file, stream, entries);
            SyntaxBuffer content = new SyntaxBuffer(ROOM);
            stream.writeContent(content);
            file.plainStream(number, entries.toString(), content);
        } else if (object instanceof PdfDictionary dictionary) {
            SyntaxBuffer out = file.object(number);
            out.text("<<");
            entries(file, dictionary, out);
            out.text(">>");
        }
    }

    /** The entries of a dictionary; the length of a stream is left to the file. */
    private void entries(PdfFile file, PdfDictionary dictionary, SyntaxBuffer out) throws IOException {
        for (PdfName key : dictionary.getKeys()) {
            if (!PdfName.LENGTH.equals(key)) {
                out.text(key.toString()).text(" ");
                value(file, dictionary.get(key), out);
            }
        }
    }

    private void value(PdfFile file, PdfObject value, SyntaxBuffer out) throws IOException {
        if (value instanceof PdfIndirectReference reference) {
            out.reference(number(file, reference.getNumber()));
        } else if (value instanceof PdfArray array && array.size() > 0 && array.getPdfObject(0) instanceof PdfIndirectReference only) {
            out.text("[").reference(number(file, only.getNumber())).text("]");
        } else {
            value.toPdf(this, out);
        }
    }

    /** The number in our file of what has another in the library's. */
    private int number(PdfFile file, int theirs) {
        return numbers.computeIfAbsent(theirs, n -> file.reserve());
    }
}
