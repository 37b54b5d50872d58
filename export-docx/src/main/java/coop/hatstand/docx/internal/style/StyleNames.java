package coop.hatstand.docx.internal.style;

import coop.hatstand.docx.internal.opc.SafeXml;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the names of styles by id, in lower case. Programs change the ids but keep the names, and people the other way round. */
public final class StyleNames {

    private StyleNames() {
    }

    /** The name, or that of our style with the id where somebody renamed it. */
    private static String known(String id, String name) {
        return Stream.of(Style.values()).anyMatch(style -> style.isNamed(name)) ? name
                : Stream.of(Style.values()).filter(style -> style.ownId().equals(id)).findFirst().map(Style::label).orElse(name);
    }

    public static void read(SafeXml in, Map<String, String> names) throws IOException {
        String id = "";
        while (in.next()) {
            if (in.starts() && in.word().equals("style")) {
                id = in.attribute("styleId");
            } else if (in.starts() && in.word().equals("name") && in.depth() == 3) {
                names.put(id, known(id, in.attribute("val")).toLowerCase(Locale.ROOT));
            }
        }
    }
}
