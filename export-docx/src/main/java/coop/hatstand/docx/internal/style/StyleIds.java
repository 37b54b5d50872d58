package coop.hatstand.docx.internal.style;

import java.util.EnumMap;
import java.util.Map;

/** The ids of styles in one file. */
public final class StyleIds {

    private final Map<Style, String> ids;

    private StyleIds(Map<Style, String> ids) {
        this.ids = new EnumMap<>(ids);
    }

    /** Ids as this module's own styles part has them: the name without its spaces, each word with a capital. */
    public static StyleIds own() {
        Map<Style, String> ids = new EnumMap<>(Style.class);
        for (Style style : Style.values()) {
            ids.put(style, style.ownId());
        }
        return new StyleIds(ids);
    }

    public static StyleIds of(Map<Style, String> ids) {
        return new StyleIds(ids);
    }

    String id(Style style) {
        return ids.get(style);
    }
}
