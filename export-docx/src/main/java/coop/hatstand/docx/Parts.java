package coop.hatstand.docx;

import coop.hatstand.document.Note;
import coop.hatstand.document.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the body of a draft refers to: styles, lists, comments and links by their ids, and what the draft carries. */
final class Parts {

    private final Map<String, String> styles = new HashMap<>();
    private final ListKinds lists = new ListKinds();
    private final Map<String, Note> comments = new HashMap<>();
    private final Map<String, Map<String, String>> links = new HashMap<>();
    private final Map<String, String> footnotes = new HashMap<>();
    private final List<String> edges = new ArrayList<>();
    private Optional<Manifest> manifest = Optional.empty();
    private final Bounds bounds;
    private Optional<String> main = Optional.empty();

    private Parts(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Reads all but the body. */
    static Parts read(Source source) throws IOException {
        Parts parts = new Parts(Bounds.of(source));
        Archive.read(source, parts.bounds, parts::entry);
        return parts;
    }

    /** The entry that holds the body, if this is a Word file at all. */
    Optional<String> main() {
        return main;
    }

    Optional<Manifest> manifest() {
        return manifest;
    }

    /** The lower-case name of a style; an unknown one has none. */
    String styleName(String id) {
        return styles.getOrDefault(id, "");
    }

    boolean hasStylesOfOurs() {
        return styles.values().stream().anyMatch(name -> name.startsWith("hatstand "));
    }

    /** The lines of all headers and footers. */
    List<String> edges() {
        return edges;
    }

    ListKinds lists() {
        return lists;
    }

    Optional<Note> comment(String id) {
        return Optional.ofNullable(comments.get(id));
    }

    /** The words of a footnote or endnote, such as footnote 2; empty if there is none such. */
    String footnote(String key) {
        return footnotes.getOrDefault(key, "");
    }

    /** Where a link of the body leads. */
    Optional<String> link(String id) {
        String body = main.orElse("");
        int slash = body.lastIndexOf('/') + 1;
        String relationships = body.substring(0, slash) + "_rels/" + body.substring(slash) + ".rels";
        return Optional.ofNullable(links.getOrDefault(relationships, Map.of()).get(id));
    }

    private void entry(String name, InputStream content) throws IOException {
        if (name.endsWith(".rels")) {
            relationships(name, SafeXml.open(content, bounds));
        } else if (name.endsWith(".xml") && !name.contains("glossary/") && !name.startsWith("docProps/")) {
            part(name, SafeXml.open(content, bounds));
        }
    }

    private void part(String name, SafeXml in) throws IOException {
        if (!in.toRoot()) {
            return;
        }
        if (in.reader().getNamespaceURI() != null && in.reader().getNamespaceURI().equals(Carried.NAMESPACE)) {
            manifest = Optional.of(Manifest.read(name, in));
            return;
        }
        switch (in.word()) {
            case "document" -> main = main.or(() -> Optional.of(name));
            case "styles" -> StyleNames.read(in, styles);
            case "numbering" -> lists.read(in);
            case "comments" -> CommentsReader.read(in, comments);
            case "hdr", "ftr" -> PlainWords.of(in).lines().filter(line -> !line.isBlank()).forEach(edges::add);
            case "footnotes", "endnotes" -> NotesReader.read(in, footnotes);
            default -> { }
        }
    }

    private void relationships(String name, SafeXml in) throws IOException {
        Map<String, String> targets = links.computeIfAbsent(name, n -> new HashMap<>());
        while (in.next()) {
            if (in.starts() && in.reader().getLocalName().equals("Relationship") && "External".equals(in.plain("TargetMode"))) {
                targets.put(in.plain("Id"), in.plain("Target"));
            }
        }
    }
}
