package coop.hatstand.internal.read.office;

import coop.hatstand.discussion.Discussion;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.form.FormReader;
import coop.hatstand.internal.read.html.SavedPage;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.internal.read.input.CleanedText;
import coop.hatstand.internal.read.input.PackedFiles;
import coop.hatstand.office.PackageXml;
import coop.hatstand.read.DiscussionReader;
import coop.hatstand.read.Likelihood;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Source;
import coop.hatstand.source.UnreadableSourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a form filled in with Word or another office program, as {@code .docx} or {@code .odt}: headings, bold and numbered questions, tables of questions and
 * answers, content controls, legacy form fields and boxes to tick.
 *
 * <p>Changes count as accepted, comments and notes stay out. Of boxes to tick, those that are ticked are answers. A draft of this program's own is read as
 * such before, and not by this.
 */
public final class OfficeFormReader implements DiscussionReader {
    private static final Set<String> PARTS = Set.of(WordForm.BODY, WordForm.STYLES, WordForm.NUMBERING, OpenDocumentForm.BODY, "mimetype");

    private final Labels labels;

    /** A reader that gives its notices in English. */
    public OfficeFormReader() {
        this(Labels.of("en"));
    }

    /** A reader that gives its notices in these words. */
    public OfficeFormReader(Labels labels) {
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    @Override
    public String name() {
        return "office";
    }

    @Override
    public Likelihood recognise(Source source) throws IOException {
        if (!PackedFiles.isZip(source)) {
            return Likelihood.NO;
        }
        try {
            return isForm(new PackedFiles(source, labels).files(PARTS::contains)) ? Likelihood.CERTAIN : Likelihood.NO;
        } catch (ZipException e) {
            return Likelihood.NO;
        }
    }

    private static boolean isForm(Map<String, byte[]> parts) {
        String type = new String(parts.getOrDefault("mimetype", new byte[0]), StandardCharsets.US_ASCII);
        return parts.containsKey(WordForm.BODY) || type.startsWith("application/vnd.oasis.opendocument.text") && parts.containsKey(OpenDocumentForm.BODY);
    }

    @Override
    public Discussion read(Source source) throws IOException {
        String text = SavedPage.markdown(CleanedText.text(html(source)));
        if (text.isBlank()) {
            throw new UnreadableSourceException(labels.text("read.error.empty", source.name()));
        }
        return new FormReader(labels).form(source, text, List.of());
    }

    /**
     * The text of such a file as HTML.
     *
     * @throws UnreadableSourceException if it is no such file
     */
    public String html(Source source) throws IOException {
        try {
            Map<String, byte[]> parts = PackedFiles.isZip(source) ? new PackedFiles(source, labels).files(PARTS::contains) : Map.of();
            if (!isForm(parts)) {
                throw new UnreadableSourceException(labels.text("read.error.office", source.name()));
            }
            return parts.containsKey(WordForm.BODY) ? word(source, parts) : openDocument(source, parts);
        } catch (XMLStreamException | ZipException e) {
            throw new UnreadableSourceException(labels.text("read.error.office", source.name()));
        }
    }

    private String word(Source source, Map<String, byte[]> parts) throws IOException, XMLStreamException {
        WordForm form = new WordForm();
        if (parts.containsKey(WordForm.STYLES)) {
            form.styles(xml(parts.get(WordForm.STYLES)));
        }
        if (parts.containsKey(WordForm.NUMBERING)) {
            form.numbering(xml(parts.get(WordForm.NUMBERING)));
        }
        if (!form.body(xml(parts.get(WordForm.BODY)), source.limits().of(Limit.LEVELS))) {
            throw new Bounds(source, labels).beyond(Limit.LEVELS);
        }
        return form.html();
    }

    private String openDocument(Source source, Map<String, byte[]> parts) throws IOException, XMLStreamException {
        OpenDocumentForm form = new OpenDocumentForm();
        if (!form.body(xml(parts.get(OpenDocumentForm.BODY)), source.limits().of(Limit.LEVELS))) {
            throw new Bounds(source, labels).beyond(Limit.LEVELS);
        }
        return form.html();
    }

    private static XMLStreamReader xml(byte[] part) throws IOException, XMLStreamException {
        return PackageXml.factory().createXMLStreamReader(PackageXml.letters(new ByteArrayInputStream(part)));
    }
}
