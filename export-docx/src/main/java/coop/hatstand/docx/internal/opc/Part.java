package coop.hatstand.docx.internal.opc;

import coop.hatstand.source.Content;
import java.util.List;
import java.util.function.Supplier;

/**
 * One part of a package.
 *
 * @param name without a leading slash
 * @param contentType its media type
 * @param content its bytes
 * @param relationships its relationships; called after the content is written, since a streamed part discovers them on the way
 */
public record Part(String name, String contentType, Content content, Supplier<List<Relationship>> relationships) {

    /** The media types of WordprocessingML all start alike. */
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** A part that relates to nothing. */
    public static Part of(String name, String contentType, Content content) {
        return new Part(name, contentType, content, List::of);
    }

    /** A part of WordprocessingML that relates to nothing. */
    public static Part word(String name, String kind, Content content) {
        return of("word/" + name, wordType(kind), content);
    }

    /** The media type of a part of WordprocessingML. */
    public static String wordType(String kind) {
        return WORD + kind + "+xml";
    }

    /** Where the part's relationships are kept. */
    String relationshipsName() {
        int slash = name.lastIndexOf('/') + 1;
        return name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
    }
}
