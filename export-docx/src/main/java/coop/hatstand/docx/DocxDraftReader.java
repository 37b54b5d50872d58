package coop.hatstand.docx;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.docx.internal.opc.CarriedBriefing;
import coop.hatstand.docx.internal.opc.PackageKind;
import coop.hatstand.docx.internal.opc.PackageLimits;
import coop.hatstand.docx.internal.opc.PackageReader;
import coop.hatstand.docx.internal.opc.SafeXml;
import coop.hatstand.docx.internal.read.BodyReader;
import coop.hatstand.docx.internal.read.DraftAssembler;
import coop.hatstand.docx.internal.read.DraftParts;
import coop.hatstand.docx.internal.read.Manifest;
import coop.hatstand.export.Draft;
import coop.hatstand.export.DraftReader;
import coop.hatstand.source.Attachment;
import coop.hatstand.source.Content;
import coop.hatstand.source.Source;
import coop.hatstand.source.HatstandException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads back a Word draft that {@link DocxExporter} wrote and that was saved by Word or LibreOffice, as if all tracked changes were accepted.
 *
 * <p>Whatever was not edited comes back unchanged, as far as Word keeps the difference: adjacent lists of one kind are merged, and so are adjacent
 * quotations; emphasis is nested in one order; blank paragraphs, the language of a code block and strong emphasis in a table's headings are lost;
 * what follows a section belongs to it. Ids come from hidden bookmarks or, failing that, from visible refs, numbers and positions, which is reported
 * in a notice. What a person added gets an id that starts with {@code new-} and, if it is an answer, an empty ref.
 *
 * <p>Safe to share between threads. Files beyond the source's {@linkplain coop.hatstand.source.Limits limits} or of more than 2 million
 * paragraphs are refused, and so are files with a document type. Nothing outside the file is ever opened.
 */
public final class DocxDraftReader implements DraftReader {

    /** Creates a reader. It has no settings. */
    public DocxDraftReader() {
        // no settings
    }

    @Override
    public Optional<Draft> read(Source source, String language) throws IOException {
        if (!isZip(source) || !PackageKind.isWord(source)) {
            return Optional.empty();
        }
        try {
            DraftParts draftParts = DraftParts.read(source, language);
            return draftParts.main().isPresent() ? read(source, draftParts) : Optional.empty();
        } catch (IOException e) {
            throw e instanceof HatstandException ? e : new IOException(source.name() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Optional<Draft> read(Source source, DraftParts draftParts) throws IOException {
        Manifest manifest = draftParts.manifest().orElseGet(Manifest::none);
        DraftAssembler draftAssembler = new DraftAssembler(manifest, draftParts);
        List<Notice> notices = new ArrayList<>();
        PackageReader.read(source, PackageLimits.of(source), (name, content) -> {
            if (name.equals(draftParts.main().orElseThrow())) {
                notices.addAll(new BodyReader(SafeXml.open(content, PackageLimits.of(source)), draftParts, draftAssembler).read());
            }
        });
        Document body = draftAssembler.close();
        if (draftParts.manifest().isEmpty() && !draftParts.hasStylesOfOurs() && draftAssembler.entries() == 0) {
            return Optional.empty();
        }
        notices.addAll(draftAssembler.notices());
        Optional<Content> embedded = manifest.briefing().map(part -> new CarriedBriefing(source, part));
        if (draftParts.manifest().isEmpty()) {
            notices.add(Notice.warning("briefing-missing", draftParts.labels().text("notice.briefing-missing", source.name())));
        }
        Document edited = new Document(body.metadata(), body.blocks(),
                embedded.map(content -> new Attachment(manifest.word("name"), manifest.word("mediaType"), content)));
        return Optional.of(new Draft(Optional.of(edited), embedded, draftParts.author(), notices));
    }

    private static boolean isZip(Source source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }
}
