package coop.hatstand.docx;

import coop.hatstand.document.Document;
import coop.hatstand.document.Notice;
import coop.hatstand.docx.internal.assemble.DraftAssembler;
import coop.hatstand.docx.internal.assemble.DraftFile;
import coop.hatstand.docx.internal.assemble.Manifest;
import coop.hatstand.docx.internal.odt.OdtDraft;
import coop.hatstand.docx.internal.opc.CarriedBriefing;
import coop.hatstand.docx.internal.opc.FileKind;
import coop.hatstand.docx.internal.read.DraftParts;
import coop.hatstand.docx.internal.web.PageDraft;
import coop.hatstand.export.Draft;
import coop.hatstand.export.DraftReader;
import coop.hatstand.source.Attachment;
import coop.hatstand.source.Content;
import coop.hatstand.source.HatstandException;
import coop.hatstand.source.Source;
import java.io.IOException;
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
        try {
            return switch (FileKind.of(source)) {
                case WORD -> read(source, DraftParts.read(source, language));
                case OPEN_DOCUMENT -> read(source, OdtDraft.read(source, false, language));
                case FLAT_OPEN_DOCUMENT -> read(source, OdtDraft.read(source, true, language));
                case WEB_PAGE -> {
                    Optional<PageDraft> page = PageDraft.read(source, language);
                    yield page.isPresent() ? read(source, page.get()) : Optional.empty();
                }
                case OTHER -> Optional.empty();
            };
        } catch (IOException e) {
            throw e instanceof HatstandException ? e : new IOException(source.name() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Optional<Draft> read(Source source, DraftFile draftFile) throws IOException {
        Manifest manifest = draftFile.manifest().orElseGet(() -> Manifest.none(draftFile.labels()));
        DraftAssembler draftAssembler = new DraftAssembler(manifest, draftFile);
        List<Notice> notices = new ArrayList<>(draftFile.body(draftAssembler));
        Document body = draftAssembler.close();
        if (draftFile.manifest().isEmpty() && !draftFile.isDraft(draftAssembler.entries())) {
            return Optional.empty();
        }
        notices.addAll(draftAssembler.notices());
        if (draftFile.manifest().isEmpty()) {
            notices.add(draftFile.lost(source.name()));
        }
        Optional<Content> embedded = manifest.briefing().map(part -> new CarriedBriefing(source, part));
        Document edited = new Document(body.metadata(), body.blocks(),
                embedded.map(content -> new Attachment(manifest.word("name"), manifest.word("mediaType"), content)));
        return Optional.of(new Draft(Optional.of(edited), embedded, draftFile.author(), notices));
    }
}
