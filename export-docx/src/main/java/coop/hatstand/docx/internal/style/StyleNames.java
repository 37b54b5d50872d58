package coop.hatstand.docx.internal.style;

import coop.hatstand.docx.internal.opc.SafeXml;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** Reads the names of styles by id, in lower case. Programs change the ids but keep the names. */
public final class StyleNames {

    private StyleNames() {
    }

    public static void read(SafeXml in, Map<String, String> names) throws IOException {
        String id = "";
        while (in.next()) {
            if (in.starts() && in.word().equals("style")) {
                id = in.attribute("styleId");
            } else if (in.starts() && in.word().equals("name") && in.depth() == 3) {
                names.put(id, in.attribute("val").toLowerCase(Locale.ROOT));
            }
        }
    }
}
