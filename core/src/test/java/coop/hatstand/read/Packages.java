package coop.hatstand.read;

import coop.hatstand.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips made for tests. */
public final class Packages {
    private static final String WORD = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>%s</w:body></w:document>";
    private static final String STYLES = "<w:styles xmlns:w=\"x\"><w:style w:styleId=\"Titre\"><w:name w:val=\"Title\"/></w:style><w:style w:styleId=\"T2\"><w:name w:val=\"heading 1\"/></w:style>"
            + "<w:style w:styleId=\"Own\"><w:name w:val=\"Question\"/><w:basedOn w:val=\"T2\"/></w:style><w:style w:styleId=\"Num\"><w:name w:val=\"List Number\"/><w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style></w:styles>";
    private static final String NUMBERING = "<w:numbering xmlns:w=\"x\"><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\">"
            + "<w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum><w:num w:numId=\"4\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"5\"><w:abstractNumId w:val=\"2\"/></w:num></w:numbering>";

    private Packages() {
    }

    public static Source word(String name, String body) {
        return Source.of(name, zip("[Content_Types].xml", "<Types/>", "word/document.xml", String.format(WORD, body), "word/styles.xml", STYLES, "word/numbering.xml", NUMBERING));
    }

    public static Source openDocument(String name, String styles, String text) {
        String content = "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:style=\"s\" xmlns:fo=\"f\" xmlns:form=\"m\" xmlns:draw=\"d\" xmlns:xml=\"http://www.w3.org/XML/1998/namespace\">"
                + "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:text>" + text + "</office:text></office:body></office:document-content>";
        return Source.of(name, zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content));
    }

    public static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
