package coop.hatstand.docx;

import coop.hatstand.document.Link;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The links out of the document: one relationship for each target. */
final class Links {

    /** Longer ones stop Word from opening the file. */
    private static final int LONGEST = 2000;

    private final Map<String, String> ids = new LinkedHashMap<>();
    private int unusable;

    /** The relationship that leads to a target; empty if Word would not open a file with such a target in it. */
    Optional<String> id(String target) {
        if (!usable(target)) {
            unusable++;
            return Optional.empty();
        }
        return Optional.of(ids.computeIfAbsent(target, t -> "link" + (ids.size() + 1)));
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

    private static boolean usable(String target) {
        if (!Link.leadsOutside(target) || target.length() > LONGEST || Characters.firstIllegal(target) < target.length()) {
            return false;
        }
        try {
            URI uri = new URI(target);
            return uri.isOpaque() || uri.parseServerAuthority().getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
