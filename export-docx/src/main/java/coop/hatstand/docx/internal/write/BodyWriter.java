package coop.hatstand.docx.internal.write;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Metadata;
import coop.hatstand.docx.internal.opc.XmlWriter;
import coop.hatstand.docx.internal.style.BlockPlace;
import coop.hatstand.docx.internal.style.ParagraphLook;
import coop.hatstand.docx.internal.style.Style;
import java.util.List;

/** Writes the main document part, from the guidance to the page set-up. */
final class BodyWriter {

    private final WritingContext context;
    private final Document document;
    private final HeadingWriter writer;

    BodyWriter(WritingContext context, Document document) {
        this.context = context;
        this.document = document;
        this.writer = new HeadingWriter(context, document.metadata().audience() == Audience.SPOKESPERSON);
    }

    /** Writes it all, with the page set-up given as markup. */
    void write(String pageSetUp) {
        XmlWriter xmlWriter = context.xml().start("w:document", "xmlns:w", XmlWriter.W, "xmlns:r", XmlWriter.R).start("w:body");
        blocks(document.metadata().furniture().guidance(), BlockPlace.GUIDANCE);
        title();
        List<Block> blocks = document.blocks();
        int front = front(blocks);
        blocks(blocks.subList(0, front), BlockPlace.TOP);
        new ContentsWriter(context).write(document.metadata().furniture().contents(), blocks);
        blocks(blocks.subList(front, blocks.size()), BlockPlace.TOP);
        xmlWriter.raw(pageSetUp).end().end().finish();
    }

    private void blocks(List<Block> blocks, BlockPlace blockPlace) {
        new BlockWriter(context, writer).write(blocks, blockPlace);
    }

    private void title() {
        Metadata metadata = document.metadata();
        String kicker = metadata.furniture().kicker();
        if (!kicker.isEmpty()) {
            context.paragraphs().plain(ParagraphLook.of(Style.KICKER), kicker);
        }
        context.paragraphs().plain(ParagraphLook.of(Style.TITLE), metadata.title());
        if (!metadata.furniture().standfirst().isEmpty()) {
            context.paragraphs().plain(ParagraphLook.of(Style.SUBTITLE), metadata.furniture().standfirst());
        }
    }

    /** How many blocks stand before the first that the contents list. */
    private static int front(List<Block> blocks) {
        int front = 0;
        while (front < blocks.size() && !ContentsWriter.isListed(blocks.get(front))) {
            front++;
        }
        return front;
    }
}
