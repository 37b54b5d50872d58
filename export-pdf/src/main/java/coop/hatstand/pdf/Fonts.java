package coop.hatstand.pdf;

import com.lowagie.text.pdf.BaseFont;
import coop.hatstand.document.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fonts of one file: those that are shipped, read when first needed, and after them those that were given. Never the system's. */
final class Fonts {

    private final Map<Shipped, Face> shipped = new EnumMap<>(Shipped.class);
    private final List<Source> given;
    private final ShapingFonts shaping;
    private final FontWriter writer = FontWriter.create();
    private final Map<BaseFont, String> names = new LinkedHashMap<>();
    private Optional<List<Face>> givenFaces = Optional.empty();

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
        HEBREW("NotoSansHebrew_400Regular"),
        DEVANAGARI("NotoSansDevanagari_400Regular");

        private final String file;

        Shipped(String file) {
            this.file = "fonts/" + file + ".ttf";
        }
    }

    private static final Shipped[] FALLBACKS = {
        Shipped.SANS, Shipped.SERIF, Shipped.MONO, Shipped.ARABIC, Shipped.HEBREW, Shipped.DEVANAGARI};

    Fonts(List<Source> given, ShapingFonts shaping) {
        this.given = given;
        this.shaping = shaping;
    }

    /** The font a style asks for. */
    Face of(Style style) {
        return face(switch (style.family()) {
            case SERIF -> serif(style);
            case SANS -> style.bold() ? Shipped.SANS_BOLD : style.slanted() ? Shipped.SANS_ITALIC : Shipped.SANS;
            case MONO -> Shipped.MONO;
        });
    }

    private static Shipped serif(Style style) {
        if (style.bold()) {
            return style.slanted() ? Shipped.SERIF_BOLD_ITALIC : Shipped.SERIF_BOLD;
        }
        return style.slanted() ? Shipped.SERIF_ITALIC : Shipped.SERIF;
    }

    /** The first other font that has the character. */
    Optional<Face> fallback(int codePoint) {
        for (Shipped candidate : FALLBACKS) {
            if (face(candidate).has(codePoint)) {
                return Optional.of(face(candidate));
            }
        }
        return given().stream().filter(f -> f.has(codePoint)).findFirst();
    }

    /** What the pages call a font. */
    String name(BaseFont font) {
        String name = names.get(font);
        if (name == null) {
            name = "F" + (names.size() + 1);
            names.put(font, name);
        }
        return name;
    }

    /** Writes the fonts, and the resources of the pages, which are nothing else. */
    void writeTo(PdfFile file, int resources) throws IOException {
        Map<BaseFont, Integer> written = writer.writeTo(file, faces());
        Bytes out = file.object(resources).text("<</Font<<");
        written.forEach((font, number) -> out.name(name(font)).text(" ").reference(number));
        out.text(">>>>");
    }

    private List<Face> faces() {
        List<Face> faces = new ArrayList<>(shipped.values());
        givenFaces.ifPresent(faces::addAll);
        return faces;
    }

    private Face face(Shipped which) {
        Face face = shipped.get(which);
        return face != null ? face : read(which);
    }

    private Face read(Shipped which) {
        try {
            Face face = new Face(which.file, Resources.bytes(which.file), writer, shaping);
            shipped.put(which, face);
            return face;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Face> given() {
        if (givenFaces.isEmpty()) {
            givenFaces = Optional.of(readGiven());
        }
        return givenFaces.get();
    }

    private List<Face> readGiven() {
        List<Face> faces = new ArrayList<>();
        for (Source source : given) {
            try (InputStream in = source.open()) {
                faces.add(new Face(source.name(), in.readAllBytes(), writer, shaping));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(faces);
    }
}
