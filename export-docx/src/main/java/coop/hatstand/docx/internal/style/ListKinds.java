package coop.hatstand.docx.internal.style;

import coop.hatstand.docx.internal.opc.SafeXml;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Knows which lists are numbered, and where the numbers start. */
public final class ListKinds {

    private static final int LARGEST = 999_999_999;

    private final Map<String, String> definitions = new HashMap<>();
    /** By definition and level: its format, and where it starts. */
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();
    /** By list and level: where it starts, if not where its definition does. */
    private final Map<String, Integer> overrides = new HashMap<>();

    public boolean isOrdered(int list, int level) {
        String format = formats.getOrDefault(definitions.get(Integer.toString(list)) + " " + level, "bullet");
        return !format.equals("bullet") && !format.equals("none");
    }

    public int start(int list, int level) {
        Integer definition = starts.getOrDefault(definitions.get(Integer.toString(list)) + " " + level, 1);
        return overrides.getOrDefault(list + " " + level, definition);
    }

    /** Says how a level of a list is numbered. */
    public void set(int list, int level, boolean ordered, int start) {
        definitions.put(Integer.toString(list), Integer.toString(list));
        formats.put(list + " " + level, ordered ? "decimal" : "bullet");
        overrides.putIfAbsent(list + " " + level, start);
    }

    public void read(SafeXml in) throws IOException {
        String definition = "";
        String list = "";
        String level = "";
        while (in.next()) {
            if (!in.starts()) {
                continue;
            }
            switch (in.word()) {
                case "abstractNum" -> definition = in.attribute("abstractNumId");
                case "lvl", "lvlOverride" -> level = in.attribute("ilvl");
                case "num" -> list = in.attribute("numId");
                case "numFmt" -> formats.put(definition + " " + level, in.attribute("val"));
                case "start" -> starts.put(definition + " " + level, number(in.attribute("val")));
                case "startOverride" -> overrides.put(list + " " + level, number(in.attribute("val")));
                case "abstractNumId" -> definitions.put(list, in.attribute("val"));
                default -> { }
            }
        }
    }

    /** A number that somebody gave; 1 if it is none. */
    public static int number(String text) {
        try {
            return Math.max(0, Math.min(LARGEST, Integer.parseInt(text)));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
