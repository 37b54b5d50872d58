package coop.hatstand.pdf;

import java.util.Optional;

/**
 * A structure element to be: its type (ISO 32000-1 §14.8.4), at most one attribute, and what it says if its glyphs do not tell.
 *
 * @param type the structure type
 * @param owner the attribute's owner; empty if there is no attribute
 * @param key the attribute's name
 * @param value the attribute's value, a name
 * @param spoken the words in reading order, where glyphs stand in another (§14.9.4)
 * @param language a BCP 47 tag, where it is not that of the element around it (§14.9.2)
 */
record Tag(String type, String owner, String key, String value, Optional<String> spoken, Optional<String> language) {

    static final Tag P = of("P");
    static final Tag SECT = of("Sect");
    static final Tag DIV = of("Div");
    static final Tag ROW = of("TR");
    static final Tag CELL = of("TD");
    static final Tag ITEM = of("LI");
    static final Tag LABEL = of("Lbl");
    static final Tag ITEM_BODY = of("LBody");
    static final Tag LINK = of("Link");
    static final Tag EM = of("Em");
    static final Tag STRONG = of("Strong");
    static final Tag CODE = of("Code");
    static final Tag MARK = of("Mark");
    static final Tag ROW_HEADER = attributed("TH", "Table", "Scope", "Row");
    static final Tag COLUMN_HEADER = attributed("TH", "Table", "Scope", "Column");

    static Tag of(String type) {
        return attributed(type, "", "", "");
    }

    static Tag spoken(String type, String words) {
        return new Tag(type, "", "", "", Optional.of(words), Optional.empty());
    }

    private static Tag attributed(String type, String owner, String key, String value) {
        return new Tag(type, owner, key, value, Optional.empty(), Optional.empty());
    }

    Tag in(Optional<String> other) {
        return other.isEmpty() ? this : new Tag(type, owner, key, value, spoken, other);
    }

    static Tag list(String numbering) {
        return attributed("L", "List", "ListNumbering", numbering);
    }
}
