package coop.hatstand.docx;

import java.util.EnumMap;
import java.util.Map;

/** The id each style has in one file. */
final class Styles {

    private final Map<Style, String> ids;

    private Styles(Map<Style, String> ids) {
        this.ids = new EnumMap<>(ids);
    }

    /** Ids as this module's own styles part has them: the name without its spaces, each word with a capital. */
    static Styles own() {
        Map<Style, String> ids = new EnumMap<>(Style.class);
        for (Style style : Style.values()) {
            ids.put(style, style.ownId());
        }
        return new Styles(ids);
    }

    static Styles of(Map<Style, String> ids) {
        return new Styles(ids);
    }

    String id(Style style) {
        return ids.get(style);
    }
}
