package coop.hatstand.markup;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import java.util.Optional;

/** The link definitions of a text. They are kept as text too, since on paper nothing else shows where a link leads. */
final class LinkDefinitions {

    private final Document document;
    LinkDefinitions(Document document) {
        this.document = document;
    }

    /** The definition that a link uses. A footnote mark is not a link. */
    Optional<Reference> of(RefNode link) {
        if (!link.isDefined() || link.getReference().startsWith("^")) {
            return Optional.empty();
        }
        return Optional.ofNullable(link.getReferenceNode(document));
    }
}
