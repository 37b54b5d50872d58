package coop.hatstand.docx.internal.write;

import coop.hatstand.document.Block;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Section;
import coop.hatstand.docx.internal.style.ParagraphLook;
import coop.hatstand.docx.internal.style.RunLook;
import coop.hatstand.docx.internal.style.RunWriter;
import coop.hatstand.docx.internal.style.Style;
import java.util.List;
import java.util.Optional;

/**
 * Writes the table of contents as a field that already contains its entries, so that it is correct before anybody updates it.
 *
 * <p>It has no page numbers: only the word processor knows them, and wrong ones are worse than none. Each entry links to its section.
 */
final class ContentsWriter {

    /** A pack of no more sections is short enough to leaf through. */
    private static final int FEW = 20;
    private static final String FIELD = " TOC \\o \"1-1\" \\n \\h ";

    private final WritingContext context;

    ContentsWriter(WritingContext context) {
        this.context = context;
    }

    /** Writes nothing for a few sections. */
    void write(String heading, List<Block> blocks) {
        List<Section> listed = blocks.stream().filter(ContentsWriter::isListed).map(Section.class::cast).toList();
        if (listed.size() <= FEW) {
            return;
        }
        context.paragraphs().plain(ParagraphLook.of(Style.CONTENTS_HEADING), heading);
        for (int i = 0; i < listed.size(); i++) {
            entry(listed.get(i), i == 0, i == listed.size() - 1);
        }
    }

    /** Whether a block at the top is a section that comes after the front page. */
    static boolean isListed(Block block) {
        return block instanceof Section section && section.role() != Section.Role.FRONT;
    }

    private void entry(Section section, boolean first, boolean last) {
        String words = section.heading().number().map(number -> number + HeadingWriter.AFTER_NUMBER).orElse("") + Prose.ofInlines(section.heading().words()).replace('\n', ' ');
        context.paragraphs().start(ParagraphLook.of(Style.CONTENTS_1), words);
        RunWriter writer = context.paragraphs().runs();
        if (first) {
            writer.fieldMark("begin");
            writer.instruction(FIELD);
            writer.fieldMark("separate");
        }
        Optional<String> bookmark = context.anchors().name(section.id());
        bookmark.ifPresent(name -> context.xml().start("w:hyperlink", "w:anchor", name, "w:history", "1"));
        writer.words(words, RunLook.PLAIN);
        bookmark.ifPresent(name -> context.xml().end());
        if (last) {
            writer.fieldMark("end");
        }
        context.paragraphs().end();
    }
}
