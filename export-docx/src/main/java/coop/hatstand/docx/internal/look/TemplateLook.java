package coop.hatstand.docx.internal.look;

import coop.hatstand.document.Metadata;
import coop.hatstand.docx.internal.opc.ElementText;
import coop.hatstand.docx.internal.opc.PackageLimits;
import coop.hatstand.docx.internal.opc.Part;
import coop.hatstand.docx.internal.opc.Relationship;
import coop.hatstand.docx.internal.opc.SafeXml;
import coop.hatstand.docx.internal.opc.XmlCopy;
import coop.hatstand.docx.internal.opc.XmlWriter;
import coop.hatstand.docx.internal.style.ListNumbering;
import coop.hatstand.docx.internal.style.StyleIds;
import coop.hatstand.source.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The look of a template, with built-in parts where it lacks something. */
public final class TemplateLook implements Look {

    /** Settings that a template's headers, footers and margins depend on. */
    private static final List<String> SETTINGS = List.of("mirrorMargins", "evenAndOddHeaders");
    private static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

    private final Template template;
    private final MergedStyles merged;
    private final Map<String, String> edges = new TreeMap<>();

    public TemplateLook(Template template, Metadata metadata) throws IOException {
        this.template = template;
        Template.Piece theirs = template.part("styles").orElseThrow(() -> new IOException("the template has no styles; save it again in Word"));
        this.merged = new MergedStyles(theirs.content(), OwnLook.filledIn("styles.xml", metadata, template.page().width()));
        template.edges().keySet().forEach(edge -> edges.put(edge, edge.replace(' ', '-')));
        edges.putIfAbsent("header default", "header");
        edges.putIfAbsent("footer default", "footer");
    }

    @Override
    public StyleIds styles() {
        return merged.styles();
    }

    @Override
    public ListNumbering newNumbers() throws IOException {
        return template.part("numbering").isPresent() ? ListNumbering.beside(template.part("numbering").get().content()) : ListNumbering.own();
    }

    @Override
    public int width() {
        return template.page().width();
    }

    @Override
    public String pageSetUp() {
        return template.page().markup(edges);
    }

    @Override
    public List<Part> parts(Metadata metadata, ListNumbering listNumbering) throws IOException {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.word("styles.xml", "styles", merged::writeTo));
        String settings = settings(metadata);
        parts.add(Part.word("settings.xml", "settings", out -> OwnLook.write(settings, out)));
        template.part("fontTable").ifPresent(fonts -> parts.add(Part.word("fontTable.xml", "fontTable", out -> fonts(fonts.content(), out))));
        take("numbering", Part.wordType("numbering"), listNumbering::writeTo, parts);
        template.part("theme").ifPresent(theme -> take("theme", THEME, out -> XmlCopy.copy(theme.content(), new XmlWriter(out), XmlCopy.NOTHING), parts));
        HeaderAndFooter own = new HeaderAndFooter(metadata, styles());
        for (Map.Entry<String, String> edge : edges.entrySet()) {
            edge(edge.getKey(), own, parts);
        }
        return parts;
    }

    @Override
    public List<String> edges() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Template.Piece edge : template.edges().values()) {
            SafeXml in = SafeXml.open(new ByteArrayInputStream(edge.content()), PackageLimits.TEMPLATE);
            in.toRoot();
            ElementText.of(in).lines().filter(line -> !line.isBlank()).forEach(lines::add);
        }
        return lines;
    }

    @Override
    public List<Relationship> relationships() {
        List<Relationship> all = new ArrayList<>();
        all.add(Relationship.internal("styles", "styles", "styles.xml"));
        all.add(Relationship.internal("settings", "settings", "settings.xml"));
        all.add(Relationship.internal("numbering", "numbering", "template/numbering.xml"));
        template.part("fontTable").ifPresent(fonts -> all.add(Relationship.internal("fonts", "fontTable", "fontTable.xml")));
        template.part("theme").ifPresent(theme -> all.add(Relationship.internal("theme", "theme", "template/theme.xml")));
        edges.forEach((edge, id) -> all.add(Relationship.internal(id, edge.substring(0, edge.indexOf(' ')),
                template.edges().containsKey(edge) ? "template/" + id + ".xml" : id + "1.xml")));
        return all;
    }

    private void edge(String key, HeaderAndFooter own, List<Part> parts) {
        boolean header = key.startsWith("header");
        Template.Piece edge = template.edges().get(key);
        if (edge == null) {
            parts.add(header ? Part.word("header1.xml", "header", own::writeHeader) : Part.word("footer1.xml", "footer", own::writeFooter));
            return;
        }
        Content content = out -> XmlCopy.copy(edge.content(), new XmlWriter(out), (child, writer) -> {
            if (header && child.isEmpty()) {
                own.kicker(writer);
            }
        });
        parts.add(new Part(Template.FOLDER + edges.get(key) + ".xml", Part.wordType(header ? "header" : "footer"), content, edge::relationships));
        parts.addAll(edge.pictures());
    }

    private void take(String type, String contentType, Content content, List<Part> parts) {
        Template.Piece none = new Template.Piece(new byte[0], List.of(), List.of());
        Template.Piece piece = template.part(type).orElse(none);
        parts.add(new Part(Template.FOLDER + type + ".xml", contentType, content, piece::relationships));
        parts.addAll(piece.pictures());
    }

    /** Fonts that the template embeds stay behind with their files. */
    private static void fonts(byte[] fonts, OutputStream out) throws IOException {
        XmlCopy.copyWithout(List.of("embedRegular", "embedBold", "embedItalic", "embedBoldItalic"), fonts, new XmlWriter(out));
    }

    private String settings(Metadata metadata) throws IOException {
        StringBuilder kept = new StringBuilder();
        if (template.part("settings").isPresent()) {
            SafeXml in = SafeXml.open(new ByteArrayInputStream(template.part("settings").get().content()), PackageLimits.TEMPLATE);
            List<String> found = new ArrayList<>();
            while (in.next()) {
                if (in.starts() && in.depth() == 2 && !List.of("0", "false", "off").contains(in.attribute("val"))) {
                    found.add(in.word());
                }
            }
            SETTINGS.stream().filter(found::contains).forEach(name -> kept.append("<w:").append(name).append("/>"));
        }
        String own = OwnLook.filledIn("settings.xml", metadata, width());
        return own.replace("<w:defaultTabStop", kept + "<w:defaultTabStop");
    }
}
