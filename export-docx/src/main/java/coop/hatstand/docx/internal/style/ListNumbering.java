package coop.hatstand.docx.internal.style;

import coop.hatstand.docx.internal.opc.PackageLimits;
import coop.hatstand.docx.internal.opc.SafeXml;
import coop.hatstand.docx.internal.opc.XmlCopy;
import coop.hatstand.docx.internal.opc.XmlWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The document's list definitions: one for all bulleted lists and one for each numbered list, added to a template's own. */
public final class ListNumbering {

    private static final List<String> BULLETS = List.of("•", "–", "▪");

    private record Start(int level, int first) {
    }

    private final Optional<byte[]> template;
    private final int definitions;
    private final int bulleted;
    private final List<Start> starts = new ArrayList<>();

    private ListNumbering(Optional<byte[]> template, int definitions, int bulleted) {
        this.template = template;
        this.definitions = definitions;
        this.bulleted = bulleted;
    }

    /** Without a template. */
    public static ListNumbering own() {
        return new ListNumbering(Optional.empty(), 0, 1);
    }

    /** Beside those of a template's numbering part. */
    public static ListNumbering beside(byte[] part) throws IOException {
        int definitions = 0;
        int bulleted = 1;
        SafeXml in = SafeXml.open(new ByteArrayInputStream(part), PackageLimits.TEMPLATE);
        while (in.next()) {
            if (in.starts() && in.depth() == 2) {
                definitions = Math.max(definitions, after(in, "abstractNum", "abstractNumId"));
                bulleted = Math.max(bulleted, after(in, "num", "numId"));
            }
        }
        return new ListNumbering(Optional.of(part), definitions, bulleted);
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
    public int bullets() {
        return bulleted;
    }

    /** A numbering for one more list with numbers. */
    public int ordered(int level, int first) {
        starts.add(new Start(level, first));
        return bulleted + starts.size();
    }

    /** Writes the numbering part; to be called when the body is written. */
    public void writeTo(OutputStream out) throws IOException {
        XmlWriter writer = new XmlWriter(out);
        if (template.isEmpty()) {
            writer.start("w:numbering", "xmlns:w", XmlWriter.W);
            definitions(writer);
            numbers(writer);
            writer.end().finish();
        } else {
            XmlCopy.copy(template.get(), writer, new Beside());
        }
    }

    private void definitions(XmlWriter writer) {
        definition(writer, definitions, true);
        definition(writer, definitions + 1, false);
    }

    private void numbers(XmlWriter writer) {
        number(writer, bulleted, definitions);
        writer.end();
        for (int i = 0; i < starts.size(); i++) {
            number(writer, bulleted + 1 + i, definitions + 1);
            writer.start("w:lvlOverride", "w:ilvl", Integer.toString(starts.get(i).level()));
            writer.val("w:startOverride", Integer.toString(starts.get(i).first())).end().end();
        }
    }

    private static void number(XmlWriter writer, int id, int definition) {
        writer.start("w:num", "xmlns:w", XmlWriter.W, "w:numId", Integer.toString(id)).val("w:abstractNumId", Integer.toString(definition));
    }

    /** Numbers are figures on every level: people refer to them as they were typed. */
    private static void definition(XmlWriter writer, int id, boolean bullet) {
        writer.start("w:abstractNum", "xmlns:w", XmlWriter.W, "w:abstractNumId", Integer.toString(id)).val("w:multiLevelType", "hybridMultilevel");
        for (int level = 0; level < Nesting.MOST_LISTS; level++) {
            writer.start("w:lvl", "w:ilvl", Integer.toString(level)).val("w:start", "1");
            writer.val("w:numFmt", bullet ? "bullet" : "decimal");
            writer.val("w:lvlText", bullet ? BULLETS.get(level % BULLETS.size()) : "%" + (level + 1) + ".").val("w:lvlJc", "left");
            String left = Integer.toString(Nesting.STEP * (level + 1));
            writer.start("w:pPr").empty("w:ind", "w:left", left, "w:hanging", Integer.toString(Nesting.STEP)).end().end();
        }
        writer.end();
    }

    /** The order of a numbering part is pictures, definitions, numbers, and what comes last (ECMA-376 part 1, §17.9.17). */
    private final class Beside implements XmlCopy.Insertion {

        private boolean defined;
        private boolean numbered;

        @Override
        public void before(String child, XmlWriter out) {
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
