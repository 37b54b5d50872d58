package coop.hatstand.pdf.internal.font;

import com.lowagie.text.pdf.BaseFont;
import coop.hatstand.pdf.internal.file.BundledFiles;
import coop.hatstand.pdf.internal.file.PdfFile;
import coop.hatstand.pdf.internal.file.SyntaxBuffer;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fonts of one file: the built-in ones, loaded when first needed, then those given to the exporter. Never the system's. */
public final class Fonts {

    private final Map<Shipped, FontFace> shipped = new EnumMap<>(Shipped.class);
    private final List<Source> given;
    private final ShapingFonts shaping;
    private final FontWriter writer = FontWriter.create();
    private final Map<BaseFont, String> names = new LinkedHashMap<>();
    private Optional<List<FontFace>> givenFaces = Optional.empty();

    private enum Shipped {
        SERIF("SourceSerif4_400Regular"),
        SERIF_ITALIC("SourceSerif4_400Regular_Italic"),
        SERIF_BOLD("SourceSerif4_600SemiBold"),
        SERIF_BOLD_ITALIC("SourceSerif4_600SemiBold_Italic"),
        SANS("SourceSans3_400Regular"),
        SANS_ITALIC("SourceSans3_400Regular_Italic"),
        SANS_BOLD("SourceSans3_600SemiBold"),
        MONO("SourceCodePro_400Regular"),
        ARABIC("NotoNaskhArabic_400Regular"),
        ARABIC_BOLD("NotoNaskhArabic_600SemiBold"),
        HEBREW("NotoSansHebrew_400Regular"),
        HEBREW_BOLD("NotoSansHebrew_600SemiBold"),
        DEVANAGARI("NotoSansDevanagari_400Regular"),
        DEVANAGARI_BOLD("NotoSansDevanagari_600SemiBold");

        private final String file;

        Shipped(String file) {
            this.file = "fonts/" + file + ".ttf";
        }
    }

    private static final List<Shipped> FALLBACKS = List.of(
            Shipped.SANS, Shipped.SERIF, Shipped.MONO, Shipped.ARABIC, Shipped.HEBREW, Shipped.DEVANAGARI);
    private static final List<Shipped> BOLD_FALLBACKS = List.of(
            Shipped.SANS_BOLD, Shipped.SERIF_BOLD, Shipped.MONO, Shipped.ARABIC_BOLD, Shipped.HEBREW_BOLD, Shipped.DEVANAGARI_BOLD);

    public Fonts(List<Source> given, ShapingFonts shaping) {
        this.given = given;
        this.shaping = shaping;
    }

    /** The font a style asks for. */
    public FontFace of(TextStyle textStyle) {
        return face(switch (textStyle.family()) {
            case SERIF -> serif(textStyle);
            case SANS -> textStyle.bold() ? Shipped.SANS_BOLD : textStyle.slanted() ? Shipped.SANS_ITALIC : Shipped.SANS;
            case MONO -> Shipped.MONO;
        });
    }

    private static Shipped serif(TextStyle textStyle) {
        if (textStyle.bold()) {
            return textStyle.slanted() ? Shipped.SERIF_BOLD_ITALIC : Shipped.SERIF_BOLD;
        }
        return textStyle.slanted() ? Shipped.SERIF_ITALIC : Shipped.SERIF;
    }

    /** The first other font, as bold as asked for, that has the character. */
    public Optional<FontFace> fallback(int codePoint, boolean bold) {
        for (Shipped candidate : bold ? BOLD_FALLBACKS : FALLBACKS) {
            if (face(candidate).has(codePoint)) {
                return Optional.of(face(candidate));
            }
        }
        return given().stream().filter(f -> f.has(codePoint)).findFirst();
    }

    /** What the pages call a font. */
    public String name(BaseFont font) {
        String name = names.get(font);
        if (name == null) {
            name = "F" + (names.size() + 1);
            names.put(font, name);
        }
        return name;
    }

    /** Writes the fonts, and the resources of the pages, which are nothing else. */
    public void writeTo(PdfFile file, int resources) throws IOException {
        Map<BaseFont, Integer> written = writer.writeTo(file, faces());
        SyntaxBuffer out = file.object(resources).text("<</Font<<");
        written.forEach((font, number) -> out.name(name(font)).text(" ").reference(number));
        out.text(">>>>");
    }

    private List<FontFace> faces() {
        List<FontFace> fontFaces = new ArrayList<>(shipped.values());
        givenFaces.ifPresent(fontFaces::addAll);
        return fontFaces;
    }

    private FontFace face(Shipped which) {
        FontFace fontFace = shipped.get(which);
        return fontFace != null ? fontFace : read(which);
    }

    private FontFace read(Shipped which) {
        try {
            FontFace fontFace = new FontFace(which.file, BundledFiles.bytes(which.file), writer, shaping);
            shipped.put(which, fontFace);
            return fontFace;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<FontFace> given() {
        if (givenFaces.isEmpty()) {
            givenFaces = Optional.of(readGiven());
        }
        return givenFaces.get();
    }

    private List<FontFace> readGiven() {
        List<FontFace> fontFaces = new ArrayList<>();
        for (Source source : given) {
            try (InputStream in = source.open()) {
                fontFaces.add(new FontFace(source.name(), in.readAllBytes(), writer, shaping));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(fontFaces);
    }
}
