package coop.hatstand.docx.internal.opc;

/**
 * A relationship of a part (ECMA-376 part 2, §6.5).
 *
 * @param id unique in its part
 * @param type what the target is: the last words of its type's URI, or a whole URI
 * @param target relative to the part's folder, or an absolute URI if external
 * @param external whether the target is outside the package
 */
public record Relationship(String id, String type, String target, boolean external) {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** A relationship to another part. */
    public static Relationship internal(String id, String type, String target) {
        return new Relationship(id, type, target, false);
    }

    /** The type's whole URI. */
    String typeUri() {
        return type.contains("://") ? type : OFFICE + type;
    }
}
