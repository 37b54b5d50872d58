package coop.hatstand.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The document's lists: one numbering for all that have bullets, one for each that has numbers; beside a template's own, if there are any. */
final class Numbers {

    private static final List<String> BULLETS = List.of("•", "–", "▪");

    private record Start(int level, int first) {
    }

    private final Optional<byte[]> template;
    private final int definitions;
    private final int bulleted;
    private final List<Start> starts = new ArrayList<>();

    private Numbers(Optional<byte[]> template, int definitions, int bulleted) {
        this.template = template;
        this.definitions = definitions;
        this.bulleted = bulleted;
    }

    /** Without a template. */
    static Numbers own() {
        return new Numbers(Optional.empty(), 0, 1);
    }

    /** Beside those of a template's numbering part. */
    static Numbers beside(byte[] part) throws IOException {
        int definitions = 0;
        int bulleted = 1;
        SafeXml in = SafeXml.open(new ByteArrayInputStream(part), Bounds.TEMPLATE);
        while (in.next()) {
            if (in.starts() && in.depth() == 2) {
                definitions = Math.max(definitions, after(in, "abstractNum", "abstractNumId"));
                bulleted = Math.max(bulleted, after(in, "num", "numId"));
            }
        }
        return new Numbers(Optional.of(part), definitions, bulleted);
    }

    private static int after(SafeXml in, String element, String id) throws IOException {
        if (!in.word().equals(element)) {
            return 0;
        }
        try {
            return Math.min(Integer.parseInt(in.attribute(id)), Integer.MAX_VALUE >> 1) + 1;
        } catch (NumberFormatException e) {
            throw new IOException("its lists are numbered " + in.attribute(id) + ", which is no number");
        }
    }

    /** The numbering of every list with bullets. */
    int bullets() {
        return bulleted;
    }

    /** A numbering for one more list with numbers. */
    int ordered(int level, int first) {
        starts.add(new Start(level, first));
        return bulleted + starts.size();
    }

    /** Writes the numbering part; to be called when the body is written. */
    void writeTo(OutputStream out) throws IOException {
        Xml xml = new Xml(out);
        if (template.isEmpty()) {
            xml.start("w:numbering", "xmlns:w", Xml.W);
            definitions(xml);
            numbers(xml);
            xml.end().finish();
        } else {
            XmlCopy.copy(template.get(), xml, new Beside());
        }
    }

    private void definitions(Xml xml) {
        definition(xml, definitions, true);
        definition(xml, definitions + 1, false);
    }

    private void numbers(Xml xml) {
        number(xml, bulleted, definitions);
        xml.end();
        for (int i = 0; i < starts.size(); i++) {
            number(xml, bulleted + 1 + i, definitions + 1);
            xml.start("w:lvlOverride", "w:ilvl", Integer.toString(starts.get(i).level()));
            xml.val("w:startOverride", Integer.toString(starts.get(i).first())).end().end();
        }
    }

    private static void number(Xml xml, int id, int definition) {
        xml.start("w:num", "xmlns:w", Xml.W, "w:numId", Integer.toString(id)).val("w:abstractNumId", Integer.toString(definition));
    }

    /** Numbers are figures on every level: people refer to them as they were typed. */
    private static void definition(Xml xml, int id, boolean bullet) {
        xml.start("w:abstractNum", "xmlns:w", Xml.W, "w:abstractNumId", Integer.toString(id)).val("w:multiLevelType", "hybridMultilevel");
        for (int level = 0; level < Nesting.MOST_LISTS; level++) {
            xml.start("w:lvl", "w:ilvl", Integer.toString(level)).val("w:start", "1");
            xml.val("w:numFmt", bullet ? "bullet" : "decimal");
            xml.val("w:lvlText", bullet ? BULLETS.get(level % BULLETS.size()) : "%" + (level + 1) + ".").val("w:lvlJc", "left");
            String left = Integer.toString(Nesting.STEP * (level + 1));
            xml.start("w:pPr").empty("w:ind", "w:left", left, "w:hanging", Integer.toString(Nesting.STEP)).end().end();
        }
        xml.end();
    }

    /** The order of a numbering part is pictures, definitions, numbers, and what comes last (ECMA-376 part 1, §17.9.17). */
    private final class Beside implements XmlCopy.Insertion {

        private boolean defined;
        private boolean numbered;

        @Override
        public void before(String child, Xml out) {
            boolean definition = child.equals("numPicBullet") || child.equals("abstractNum");
            if (!defined && !definition) {
                definitions(out);
                defined = true;
            }
            if (!numbered && !definition && !child.equals("num")) {
                numbers(out);
                numbered = true;
            }
        }
    }
}
