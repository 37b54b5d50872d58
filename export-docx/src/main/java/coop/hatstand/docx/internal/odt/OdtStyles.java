package coop.hatstand.docx.internal.odt;

import coop.hatstand.docx.internal.opc.SafeXml;
import coop.hatstand.docx.internal.style.Length;
import coop.hatstand.docx.internal.style.ListKinds;
import coop.hatstand.docx.internal.style.LookReader.Look;
import coop.hatstand.docx.internal.style.RunWriter;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyledPiece;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The styles of an OpenDocument text: those that people choose by name, and those that a program makes for whatever was set by hand. */
final class OdtStyles {

    /** What LibreOffice calls styles of Word's. */
    private static final Map<String, String> WORDS_OWN = Map.of("standard", "normal", "text body", "normal", "quotations", "quote", "contents heading", "toc heading",
            "strong emphasis", "strong", "internet link", "hyperlink");
    private static final Set<String> BOLD = Set.of("bold", "600", "700", "800", "900");
    /** Further than any program goes; styles that derive from one another in a circle end there. */
    private static final int MOST_PARENTS = 20;

    /** A style as it is written; what it does not set is not there. */
    private record Made(boolean automatic, String name, String parent, Map<String, String> set) {
    }

    private final Map<String, Made> styles = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> lists = new HashMap<>();

    /** Reads a style, with the reader at its start. */
    void read(SafeXml in, boolean automatic) throws IOException {
        String key = key(OdtXml.value(in, "family"), OdtXml.value(in, "name"));
        String name = OdtXml.value(in, "display-name");
        Map<String, String> set = new HashMap<>();
        Made made = new Made(automatic, name.isEmpty() ? OdtXml.value(in, "name").replace("_20_", " ") : name, OdtXml.value(in, "parent-style-name"), set);
        set.put("list-style-name", OdtXml.value(in, "list-style-name"));
        int depth = in.depth();
        while (in.next() && in.depth() >= depth) {
            if (in.starts() && OdtXml.name(in).endsWith("-properties")) {
                for (int i = 0; i < in.reader().getAttributeCount(); i++) {
                    set.put(in.reader().getAttributeLocalName(i), in.reader().getAttributeValue(i));
                }
            }
        }
        styles.put(key, made);
    }

    /** Reads how the levels of a list are numbered, with the reader at its start. */
    void readList(SafeXml in) throws IOException {
        Map<Integer, Integer> starts = lists.computeIfAbsent(OdtXml.value(in, "name"), name -> new HashMap<>());
        int depth = in.depth();
        while (in.next() && in.depth() >= depth) {
            if (in.starts() && OdtXml.name(in).equals("list-level-style-number") && !OdtXml.value(in, "num-format").isEmpty()) {
                starts.put(ListKinds.number(OdtXml.value(in, "level")), OdtXml.value(in, "start-value").isEmpty() ? 1 : ListKinds.number(OdtXml.value(in, "start-value")));
            }
        }
    }

    /** Where a level of a list starts to count; empty if it has no numbers. */
    OptionalInt start(String list, int level) {
        Integer start = lists.getOrDefault(list, Map.of()).get(level + 1);
        return start == null ? OptionalInt.empty() : OptionalInt.of(start);
    }

    boolean hasOurs() {
        return styles.values().stream().anyMatch(style -> !style.automatic() && style.name().startsWith("Hatstand "));
    }

    /** The name in lower case, as Word has it, of the style that somebody chose. */
    String name(String family, String id) {
        Optional<Made> style = style(family, id);
        for (int i = 0; i < MOST_PARENTS && style.filter(Made::automatic).isPresent(); i++) {
            style = style(family, style.get().parent());
        }
        String name = style.map(Made::name).orElse("").toLowerCase(Locale.ROOT);
        return name.matches("contents [1-9]") ? "toc" + name.substring("contents".length()) : WORDS_OWN.getOrDefault(name, name);
    }

    /** What was set by hand. */
    private String set(String family, String id, String property) {
        return style(family, id).filter(Made::automatic).map(style -> style.set().getOrDefault(property, "")).orElse("");
    }

    OptionalInt indent(String family, String id) {
        return Length.twips(set(family, id, "margin-left"));
    }

    String list(String paragraph) {
        return set("paragraph", paragraph, "list-style-name");
    }

    /** How words look that are within others. */
    Look look(Look around, String family, String id) {
        String named = family.equals("text") ? name(family, id) : "";
        StyledPiece outer = around.piece();
        String style = set(family, id, "font-name").equals(RunWriter.CODE_FONT) ? Style.CODE_WORDS.label() : named.isEmpty() ? outer.style() : named;
        String weight = set(family, id, "font-weight");
        String slope = set(family, id, "font-style");
        String ground = set(family, id, "background-color");
        boolean strong = weight.isEmpty() ? outer.strong() || named.equals("strong") : BOLD.contains(weight);
        boolean emphasis = slope.isEmpty() ? outer.emphasis() || named.equals("emphasis") : !slope.equals("normal");
        boolean marked = ground.isEmpty() ? outer.marked() : !ground.equals("transparent") && !ground.equalsIgnoreCase("#ffffff") && !style.startsWith("hatstand chip") && !Style.CODE_WORDS.isNamed(style);
        String struck = set(family, id, "text-line-through-style");
        String fate = set(family, id, "display").equals("none") ? "hidden" : struck.isEmpty() ? around.fate() : struck.equals("none") ? "" : "struck";
        return new Look(new StyledPiece("", style, strong, emphasis, marked, outer.link()), fate);
    }

    private Optional<Made> style(String family, String id) {
        return Optional.ofNullable(styles.get(key(family, id)));
    }

    private static String key(String family, String name) {
        return family + " " + name;
    }
}
