package coop.hatstand.docx.internal.look;

import coop.hatstand.document.Link;
import coop.hatstand.docx.internal.opc.PackageLimits;
import coop.hatstand.docx.internal.opc.PackageReader;
import coop.hatstand.docx.internal.opc.Part;
import coop.hatstand.docx.internal.opc.Relationship;
import coop.hatstand.docx.internal.opc.SafeXml;
import coop.hatstand.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * What a template contributes to a draft: styles, lists, theme, fonts, page set-up, headers and footers. Its text, its other parts
 * and whatever it links to are not used.
 *
 * @param page the page set-up
 * @param parts the parts used, by type: styles, numbering, theme, fontTable, settings
 * @param edges headers and footers by "header first", "footer default" and so on
 */
public record Template(TemplatePage page, Map<String, Piece> parts, Map<String, Piece> edges) {

    /** A part with the pictures in it. */
    record Piece(byte[] content, List<Relationship> relationships, List<Part> pictures) {
    }

    private static final List<String> OF_USE = List.of("styles", "numbering", "theme", "fontTable", "settings");
    /** Bullets and backgrounds may be pictures. */
    private static final List<String> WITH_PICTURES = List.of("numbering", "theme");
    /** Where what comes from the template is kept in the draft. */
    static final String FOLDER = "word/template/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Reads a template; the message of what it throws names the file, the fault and the cure. */
    public static Template read(Source source) throws IOException {
        PackageReader.read(source, PackageLimits.TEMPLATE, (name, content) -> { });
        try (InputStream in = source.open(); OPCPackage pkg = OPCPackage.open(in)) {
            return read(main(pkg));
        } catch (InvalidFormatException | UnsupportedFileFormatException | OpenXML4JRuntimeException e) {
            throw new IOException("the template " + source.name() + " is no Word file that can be opened; save it as .docx", e);
        } catch (IOException e) {
            throw new IOException("the template " + source.name() + " cannot be used: " + e.getMessage(), e);
        }
    }

    Optional<Piece> part(String type) {
        return Optional.ofNullable(parts.get(type));
    }

    private static PackagePart main(OPCPackage pkg) throws IOException {
        List<PackagePart> mains = new ArrayList<>(pkg.getPartsByContentType(Part.wordType("document.main")));
        mains.addAll(pkg.getPartsByContentType(Part.wordType("template.main")));
        if (mains.isEmpty()) {
            throw new IOException("it is not a Word document without macros; save it as .docx");
        }
        return mains.get(0);
    }

    private static Template read(PackagePart main) throws IOException, InvalidFormatException {
        TemplatePage page;
        try (InputStream in = main.getInputStream()) {
            page = TemplatePage.read(in);
        }
        Map<String, Piece> parts = new TreeMap<>();
        for (String type : OF_USE) {
            for (PackageRelationship relationship : main.getRelationshipsByType(OFFICE + type)) {
                PackagePart part = main.getRelatedPart(relationship);
                parts.put(type, WITH_PICTURES.contains(type) ? piece(part, type) : new Piece(xml(part), List.of(), List.of()));
            }
        }
        return new Template(page, parts, edges(page, main));
    }

    private static Map<String, Piece> edges(TemplatePage page, PackagePart main) throws IOException, InvalidFormatException {
        Map<String, Piece> edges = new TreeMap<>();
        for (Map.Entry<String, String> edge : page.edges().entrySet()) {
            PackageRelationship relationship = main.getRelationship(edge.getValue());
            if (relationship != null && relationship.getTargetMode() == TargetMode.INTERNAL) {
                edges.put(edge.getKey(), piece(main.getRelatedPart(relationship), edge.getKey().replace(' ', '-')));
            }
        }
        return edges;
    }

    private static Piece piece(PackagePart part, String name) throws IOException, InvalidFormatException {
        List<Relationship> relationships = new ArrayList<>();
        List<Part> pictures = new ArrayList<>();
        for (PackageRelationship relationship : part.getRelationships()) {
            String type = relationship.getRelationshipType();
            boolean internal = relationship.getTargetMode() == TargetMode.INTERNAL;
            String target = relationship.getTargetURI().toString();
            if (internal && type.equals(OFFICE + "image")) {
                PackagePart picture = part.getRelatedPart(relationship);
                byte[] bytes = bytes(picture);
                String file = name + "-" + (pictures.size() + 1) + "." + picture.getPartName().getExtension();
                pictures.add(Part.of(FOLDER + file, picture.getContentType(), out -> out.write(bytes)));
                relationships.add(Relationship.internal(relationship.getId(), "image", file));
            } else if (!internal && type.equals(OFFICE + "hyperlink") && Link.leadsOutside(target)) {
                relationships.add(new Relationship(relationship.getId(), "hyperlink", target, true));
            } else {
                throw new IOException("its " + name + " holds more than words, pictures of its own and links; take the rest out");
            }
        }
        return new Piece(xml(part), relationships, pictures);
    }

    private static byte[] bytes(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** Reads a part of XML to its end, so that a fault in it shows before anything is written. */
    private static byte[] xml(PackagePart part) throws IOException {
        byte[] bytes = bytes(part);
        SafeXml in = SafeXml.open(new ByteArrayInputStream(bytes), PackageLimits.TEMPLATE);
        while (in.next()) {
            // reading is all there is to do
        }
        return bytes;
    }
}
