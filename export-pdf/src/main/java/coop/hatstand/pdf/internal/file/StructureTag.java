package coop.hatstand.pdf.internal.file;

import java.util.Optional;

/**
 * Describes a structure element before it is opened: its type (ISO 32000-1 §14.8.4), at most one attribute, and the text to read aloud if its glyphs
 * do not give it.
 *
 * @param type the structure type
 * @param owner the attribute's owner; empty if there is no attribute
 * @param key the attribute's name
 * @param value the attribute's value, a name
 * @param spoken the text in reading order, if the glyphs are in another order (§14.9.4)
 * @param language BCP 47 tag, if it differs from that of the enclosing element (§14.9.2)
 * @param shown what a drawing shows, for those who cannot see it (§14.9.3)
 */
public record StructureTag(String type, String owner, String key, String value, Optional<String> spoken, Optional<String> language, Optional<String> shown) {

    public static final StructureTag P = of("P");
    public static final StructureTag SECT = of("Sect");
    public static final StructureTag DIV = of("Div");
    public static final StructureTag ROW = of("TR");
    public static final StructureTag CELL = of("TD");
    public static final StructureTag ITEM = of("LI");
    public static final StructureTag LABEL = of("Lbl");
    public static final StructureTag ITEM_BODY = of("LBody");
    public static final StructureTag LINK = of("Link");
    public static final StructureTag EM = of("Em");
    public static final StructureTag STRONG = of("Strong");
    public static final StructureTag CODE = of("Code");
    public static final StructureTag MARK = of("Mark");
    public static final StructureTag ROW_HEADER = attributed("TH", "Table", "Scope", "Row");
    public static final StructureTag COLUMN_HEADER = attributed("TH", "Table", "Scope", "Column");

    public static StructureTag of(String type) {
        return attributed(type, "", "", "");
    }

    public static StructureTag spoken(String type, String words) {
        return new StructureTag(type, "", "", "", Optional.of(words), Optional.empty(), Optional.empty());
    }

    public static StructureTag figure(String shown) {
        return new StructureTag("Figure", "", "", "", Optional.empty(), Optional.empty(), Optional.of(shown));
    }

    private static StructureTag attributed(String type, String owner, String key, String value) {
        return new StructureTag(type, owner, key, value, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public StructureTag in(Optional<String> other) {
        return other.isEmpty() ? this : new StructureTag(type, owner, key, value, spoken, other, shown);
    }

    public static StructureTag list(String numbering) {
        return attributed("L", "List", "ListNumbering", numbering);
    }
}
