package coop.hatstand.docx;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The document's lists: one numbering for all that have bullets, one for each that has numbers. */
final class Numbers {

    private static final List<String> BULLETS = List.of("•", "–", "▪");
    private static final List<String> FORMATS = List.of("decimal", "lowerLetter", "lowerRoman");
    private static final int BULLETED = 1;

    private record Start(int level, int first) {
    }

    private final List<Start> starts = new ArrayList<>();

    /** The numbering of every list with bullets. */
    int bullets() {
        return BULLETED;
    }

    /** A numbering for one more list with numbers. */
    int ordered(int level, int first) {
        starts.add(new Start(level, first));
        return BULLETED + starts.size();
    }

    /** Writes the numbering part; to be called when the body is written. */
    void writeTo(OutputStream out) {
        Xml xml = new Xml(out).start("w:numbering", "xmlns:w", Xml.W);
        definition(xml, 0, "bullet");
        definition(xml, 1, "decimal");
        number(xml, BULLETED, 0);
        xml.end();
        for (int i = 0; i < starts.size(); i++) {
            number(xml, BULLETED + 1 + i, 1);
            xml.start("w:lvlOverride", "w:ilvl", Integer.toString(starts.get(i).level()));
            xml.val("w:startOverride", Integer.toString(starts.get(i).first())).end().end();
        }
        xml.end().finish();
    }

    private static void number(Xml xml, int id, int definition) {
        xml.start("w:num", "w:numId", Integer.toString(id)).val("w:abstractNumId", Integer.toString(definition));
    }

    private static void definition(Xml xml, int id, String kind) {
        xml.start("w:abstractNum", "w:abstractNumId", Integer.toString(id)).val("w:multiLevelType", "hybridMultilevel");
        for (int level = 0; level < Nesting.MOST_LISTS; level++) {
            boolean bullet = kind.equals("bullet");
            xml.start("w:lvl", "w:ilvl", Integer.toString(level)).val("w:start", "1");
            xml.val("w:numFmt", bullet ? kind : FORMATS.get(level % FORMATS.size()));
            xml.val("w:lvlText", bullet ? BULLETS.get(level % BULLETS.size()) : "%" + (level + 1) + ".").val("w:lvlJc", "left");
            String left = Integer.toString(Nesting.STEP * (level + 1));
            xml.start("w:pPr").empty("w:ind", "w:left", left, "w:hanging", Integer.toString(Nesting.STEP)).end().end();
        }
        xml.end();
    }
}
