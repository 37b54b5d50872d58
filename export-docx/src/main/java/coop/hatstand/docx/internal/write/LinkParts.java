package coop.hatstand.docx.internal.write;

import coop.hatstand.document.Link;
import coop.hatstand.docx.internal.opc.Relationship;
import coop.hatstand.docx.internal.opc.XmlCharacters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The document's external links: one relationship for each target. */
final class LinkParts {

    private final Map<String, String> ids = new LinkedHashMap<>();
    private int unusable;

    /** The relationship that leads to a target; empty if Word would not open a file with such a target in it. */
    Optional<String> id(String target) {
        Optional<String> address = Link.leadsOutside(target) ? Link.address(target).filter(legal -> XmlCharacters.firstIllegal(legal) == legal.length()) : Optional.empty();
        unusable += address.isPresent() ? 0 : 1;
        return address.map(usable -> ids.computeIfAbsent(usable, t -> "link" + (ids.size() + 1)));
    }

    /** How many links were left as plain words. */
    int unusable() {
        return unusable;
    }

    List<Relationship> relationships() {
        List<Relationship> all = new ArrayList<>(ids.size());
        ids.forEach((target, id) -> all.add(new Relationship(id, "hyperlink", target, true)));
        return all;
    }
}
