package coop.hatstand.pdf;

import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Notice;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Section;
import coop.hatstand.document.Text;
import coop.hatstand.export.Exporter;
import coop.hatstand.export.Format;
import coop.hatstand.export.Paper;
import coop.hatstand.internal.labels.Labels;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the pocket version of a pack: what to say, what to add if pressed, what not to say and what to quote, as a PDF of the size of a telephone. It carries no briefing. */
public final class CardExporter implements Exporter {
    private static final Format FORMAT = new Format("card", "card.pdf", "application/pdf", "pocket card");
    private static final Set<String> PARTS = Set.of("lines", "pressed", "decline", "quotes");
    private final PdfExporter pdf;

    /** Creates an exporter for A6 with the built-in fonts. */
    public CardExporter() {
        this(new PdfExporter());
    }

    /** Creates an exporter for A6 with another's fonts. */
    public CardExporter(PdfExporter handouts) {
        pdf = handouts.toBuilder().page(Paper.A6).build();
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    private static Block nothingYet(Metadata metadata) {
        return new Paragraph(Paragraph.Voice.PROGRAM, List.of(new Text(Labels.orEnglish(metadata.language()).text("card.empty"))));
    }

    @Override
    public List<Notice> export(Document document, OutputStream out) throws IOException {
        Metadata whole = document.metadata();
        Metadata.Furniture words = new Metadata.Furniture(whole.furniture().kicker(), "", whole.furniture().page(), whole.furniture().contents(), List.of());
        Metadata metadata = new Metadata(whole.title(), whole.audience(), whole.language(), whole.created(), words);
        List<Block> parts = document.blocks().stream().filter(block -> block instanceof Section section && PARTS.contains(section.id())).toList();
        List<Notice> notices = new ArrayList<>(pdf.export(new Document(metadata, parts.isEmpty() ? List.of(nothingYet(whole)) : parts, Optional.empty()), out));
        if (parts.isEmpty()) {
            notices.add(Notice.warning("card-empty", Labels.orEnglish(whole.language()).text("notice.card-empty")));
        }
        return notices;
    }
}
