package coop.hatstand.docx.internal.look;

import coop.hatstand.docx.internal.opc.PackageLimits;
import coop.hatstand.docx.internal.opc.SafeXml;
import coop.hatstand.docx.internal.opc.XmlCopy;
import coop.hatstand.docx.internal.opc.XmlWriter;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyleIds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A template's styles, unchanged, plus the built-in styles that it lacks. Styles with the same name are the same. */
final class MergedStyles {

    private static final Pattern STYLE = Pattern.compile("(?s)<w:style .*?</w:style>");
    private static final Pattern NAME = Pattern.compile("<w:name w:val=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("w:styleId=\"([^\"]*)\"");
    private static final Pattern OTHER = Pattern.compile("(<w:(?:basedOn|next|link) w:val=\")([^\"]*)\"");
    private static final Pattern DEFAULT = Pattern.compile(" w:default=\"1\"");

    private final byte[] theirs;
    private final Map<String, String> idsByName = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    /** From an id in this module's own part to the id in the merged one. */
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final StringBuilder missing = new StringBuilder();

    /** Reads the template's part, and this module's own with its gaps filled in. */
    MergedStyles(byte[] theirs, String own) throws IOException {
        this.theirs = theirs;
        readTheirs();
        STYLE.matcher(own).results().map(MatchResult::group).forEach(this::settle);
        STYLE.matcher(own).results().map(MatchResult::group).forEach(this::addIfMissing);
    }

    StyleIds styles() {
        Map<Style, String> all = new EnumMap<>(Style.class);
        for (Style style : Style.values()) {
            all.put(style, ids.get(style.ownId()));
        }
        return StyleIds.of(all);
    }

    void writeTo(OutputStream out) throws IOException {
        XmlCopy.copy(theirs, new XmlWriter(out), (child, writer) -> {
            if (child.isEmpty()) {
                writer.raw(missing.toString());
            }
        });
    }

    private void readTheirs() throws IOException {
        SafeXml in = SafeXml.open(new ByteArrayInputStream(theirs), PackageLimits.TEMPLATE);
        String id = "";
        while (in.next()) {
            if (in.starts() && in.depth() == 2 && in.word().equals("style")) {
                id = in.attribute("styleId");
                taken.add(id);
            } else if (in.starts() && in.depth() == 3 && in.word().equals("name")) {
                idsByName.putIfAbsent(in.attribute("val").toLowerCase(Locale.ROOT), id);
            }
        }
    }

    /** Fixes the id that a style of this module's own has in the merged part. */
    private void settle(String style) {
        String id = group(ID, style);
        String known = idsByName.get(group(NAME, style).toLowerCase(Locale.ROOT));
        ids.put(id, known == null ? free(id) : known);
    }

    private String free(String id) {
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + i;
        }
        return free;
    }

    private void addIfMissing(String style) {
        if (idsByName.containsKey(group(NAME, style).toLowerCase(Locale.ROOT))) {
            return;
        }
        String withId = ID.matcher(style).replaceFirst("w:styleId=\"" + ids.get(group(ID, style)) + "\" xmlns:w=\"" + XmlWriter.W + "\"");
        String notDefault = DEFAULT.matcher(withId).replaceFirst("");
        missing.append(OTHER.matcher(notDefault).replaceAll(match -> match.group(1) + ids.get(match.group(2)) + '"'));
    }

    private static String group(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
    }
}
