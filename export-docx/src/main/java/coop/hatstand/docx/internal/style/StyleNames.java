package coop.hatstand.docx.internal.style;

import coop.hatstand.docx.internal.opc.SafeXml;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the names of styles by id, in lower case. Programs change the ids but keep the names. */
public final class StyleNames {

    private StyleNames() {
    }

    /** Whatever it is called, a style with a level in the outline is a heading's (ECMA-376 part 1, 17.3.1.20). */
    private static void outlined(String id, int level, Map<String, String> names) {
        names.computeIfPresent(id, (same, name) -> Stream.of(Style.values()).anyMatch(style -> style.isNamed(name)) ? name : "heading " + level);
    }

    public static void read(SafeXml in, Map<String, String> names) throws IOException {
        String id = "";
        while (in.next()) {
            if (in.starts() && in.word().equals("style")) {
                id = in.attribute("styleId");
            } else if (in.starts() && in.word().equals("name") && in.depth() == 3) {
                names.put(id, in.attribute("val").toLowerCase(Locale.ROOT));
            } else if (in.starts() && in.word().equals("outlineLvl") && in.attribute("val").matches("[0-5]")) {
                outlined(id, Integer.parseInt(in.attribute("val")) + 1, names);
            }
        }
    }
}
