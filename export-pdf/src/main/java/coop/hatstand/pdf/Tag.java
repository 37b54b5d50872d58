package coop.hatstand.pdf;

/**
 * A structure element to be: its type (ISO 32000-1 §14.8.4) and at most one attribute.
 *
 * @param type the structure type
 * @param owner the attribute's owner; empty if there is no attribute
 * @param key the attribute's name
 * @param value the attribute's value, a name
 */
record Tag(String type, String owner, String key, String value) {

    static final Tag P = of("P");
    static final Tag SECT = of("Sect");
    static final Tag DIV = of("Div");
    static final Tag ROW_HEADER = new Tag("TH", "Table", "Scope", "Row");
    static final Tag COLUMN_HEADER = new Tag("TH", "Table", "Scope", "Column");

    static Tag of(String type) {
        return new Tag(type, "", "", "");
    }

    static Tag list(String numbering) {
        return new Tag("L", "List", "ListNumbering", numbering);
    }
}
