package coop.hatstand.docx.internal.look;

import coop.hatstand.document.Metadata;
import coop.hatstand.docx.internal.opc.Part;
import coop.hatstand.docx.internal.opc.Relationship;
import coop.hatstand.docx.internal.style.DocxLanguage;
import coop.hatstand.docx.internal.style.ListNumbering;
import coop.hatstand.docx.internal.style.StyleIds;
import coop.hatstand.export.Paper;
import coop.hatstand.source.Content;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The look of a draft without a template. */
public final class OwnLook implements Look {

    /** In twentieths of a point: 22 mm. */
    private static final int SIDE_MARGIN = 1247;
    private static final int TOP_MARGIN = 1134;
    private static final int EDGE = 624;
    /** In half points. */
    private static final int BODY = 21;
    private static final int COMPACT_BODY = 18;

    private final Paper page;

    public OwnLook(Paper page) {
        this.page = page;
    }

    @Override
    public StyleIds styles() {
        return StyleIds.own();
    }

    @Override
    public ListNumbering newNumbers() {
        return ListNumbering.own();
    }

    @Override
    public int width() {
        return page.twipsWide() - 2 * SIDE_MARGIN;
    }

    @Override
    public String pageSetUp() {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/><w:footerReference w:type=\"default\" r:id=\"footer\"/>"
                + "<w:pgSz w:w=\"" + page.twipsWide() + "\" w:h=\"" + page.twipsHigh() + "\"/>"
                + "<w:pgMar w:top=\"" + TOP_MARGIN + "\" w:right=\"" + SIDE_MARGIN + "\" w:bottom=\"" + TOP_MARGIN + "\" w:left=\"" + SIDE_MARGIN
                + "\" w:header=\"" + EDGE + "\" w:footer=\"" + EDGE + "\" w:gutter=\"0\"/></w:sectPr>";
    }

    @Override
    public List<Part> parts(Metadata metadata, ListNumbering listNumbering) {
        HeaderAndFooter edges = new HeaderAndFooter(metadata, styles());
        List<Part> parts = new ArrayList<>();
        parts.add(Part.word("styles.xml", "styles", resource("styles.xml", metadata)));
        parts.add(Part.word("settings.xml", "settings", resource("settings.xml", metadata)));
        parts.add(Part.word("fontTable.xml", "fontTable", resource("fontTable.xml", metadata)));
        parts.add(Part.of("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", resource("theme.xml", metadata)));
        parts.add(Part.word("numbering.xml", "numbering", listNumbering::writeTo));
        parts.add(Part.word("header1.xml", "header", edges::writeHeader));
        parts.add(Part.word("footer1.xml", "footer", edges::writeFooter));
        return parts;
    }

    @Override
    public List<String> edges() {
        return List.of();
    }

    @Override
    public List<Relationship> relationships() {
        return List.of(
                Relationship.internal("styles", "styles", "styles.xml"),
                Relationship.internal("settings", "settings", "settings.xml"),
                Relationship.internal("fonts", "fontTable", "fontTable.xml"),
                Relationship.internal("theme", "theme", "theme/theme1.xml"),
                Relationship.internal("numbering", "numbering", "numbering.xml"),
                Relationship.internal("header", "header", "header1.xml"),
                Relationship.internal("footer", "footer", "footer1.xml"));
    }

    private Content resource(String name, Metadata metadata) {
        return out -> write(filledIn(name, metadata, width()), out);
    }

    /** One of this module's own parts, with its gaps filled in. */
    static String filledIn(String name, Metadata metadata, int width) throws IOException {
        try (InputStream in = OwnLook.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException("not in this jar: " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("LANGUAGE", DocxLanguage.of(metadata)).replace("RIGHT-EDGE", Integer.toString(width)).replace("BODY-SIZE", Integer.toString(metadata.packing().compact() ? COMPACT_BODY : BODY));
        }
    }

    static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
