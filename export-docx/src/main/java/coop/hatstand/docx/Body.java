package coop.hatstand.docx;

import coop.hatstand.document.Audience;
import coop.hatstand.document.Block;
import coop.hatstand.document.Document;
import coop.hatstand.document.Metadata;
import java.util.List;

/** Writes the main part, from the guidance to the page set-up. */
final class Body {

    private final Pen pen;
    private final Document document;
    private final Sections sections;

    Body(Pen pen, Document document) {
        this.pen = pen;
        this.document = document;
        this.sections = new Sections(pen, document.metadata().audience() == Audience.SPOKESPERSON);
    }

    /** Writes it all, with the page set-up given as markup. */
    void write(String pageSetUp) {
        Xml xml = pen.xml().start("w:document", "xmlns:w", Xml.W, "xmlns:r", Xml.R).start("w:body");
        List<Block> guidance = document.metadata().furniture().guidance();
        blocks(guidance, Place.GUIDANCE);
        title(!guidance.isEmpty());
        List<Block> blocks = document.blocks();
        int front = front(blocks);
        blocks(blocks.subList(0, front), Place.TOP);
        new Contents(pen).write(document.metadata().furniture().contents(), blocks);
        blocks(blocks.subList(front, blocks.size()), Place.TOP);
        xml.raw(pageSetUp).end().end().finish();
    }

    private void blocks(List<Block> blocks, Place place) {
        new Blocks(pen, sections).write(blocks, place);
    }

    private void title(boolean newPage) {
        Metadata metadata = document.metadata();
        String kicker = metadata.furniture().kicker();
        if (!kicker.isEmpty()) {
            pen.paragraphs().plain(Layout.of(Style.KICKER).onNewPage(newPage), kicker);
        }
        pen.paragraphs().plain(Layout.of(Style.TITLE).onNewPage(newPage && kicker.isEmpty()), metadata.title());
        if (!metadata.furniture().standfirst().isEmpty()) {
            pen.paragraphs().plain(Layout.of(Style.SUBTITLE), metadata.furniture().standfirst());
        }
    }

    /** How many blocks stand before the first that the contents list. */
    private static int front(List<Block> blocks) {
        int front = 0;
        while (front < blocks.size() && !Contents.isListed(blocks.get(front))) {
            front++;
        }
        return front;
    }
}
