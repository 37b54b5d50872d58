package coop.hatstand.markup;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A text's link definitions, and which of them its links use. */
final class Definitions {

    private final Document document;
    private final Set<Reference> used = new HashSet<>();

    Definitions(Document document) {
        this.document = document;
        Node node = document.getFirstChild();
        while (node != null) {
            if (node instanceof RefNode link) {
                of(link).ifPresent(used::add);
            }
            node = following(node);
        }
    }

    /** The next node in reading order, found without recursion. */
    private static Node following(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null ? null : at.getNext();
    }

    /** The definition that a link uses; a footnote's mark is not a link. */
    Optional<Reference> of(RefNode link) {
        if (!link.isDefined() || link.getReference().startsWith("^")) {
            return Optional.empty();
        }
        return Optional.ofNullable(link.getReferenceNode(document));
    }

    /** The words of a definition that no link uses. */
    Optional<String> unused(Reference definition) {
        return used.contains(definition) ? Optional.empty() : Optional.of(definition.getChars().toString());
    }
}
