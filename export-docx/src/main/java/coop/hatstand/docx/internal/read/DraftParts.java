package coop.hatstand.docx.internal.read;

import coop.hatstand.document.Note;
import coop.hatstand.document.Notice;
import coop.hatstand.docx.internal.assemble.BodyBlocks;
import coop.hatstand.docx.internal.assemble.DraftFile;
import coop.hatstand.docx.internal.assemble.Manifest;
import coop.hatstand.docx.internal.opc.ElementText;
import coop.hatstand.docx.internal.opc.PackageLimits;
import coop.hatstand.docx.internal.opc.PackageReader;
import coop.hatstand.docx.internal.opc.SafeXml;
import coop.hatstand.docx.internal.style.ListKinds;
import coop.hatstand.docx.internal.style.Style;
import coop.hatstand.docx.internal.style.StyleNames;
import coop.hatstand.docx.internal.write.CarriedPart;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the body of a draft refers to: styles, lists, comments and links by id, and the embedded briefing. */
public final class DraftParts implements DraftFile {

    private static final int LONGEST_NAME = 100;
    private final Map<String, String> styles = new HashMap<>();
    private final Map<String, String> ours = new HashMap<>();
    private final ListKinds lists = new ListKinds();
    private final Map<String, Note> comments = new HashMap<>();
    private final Map<String, Map<String, String>> links = new HashMap<>();
    private final Map<String, String> footnotes = new HashMap<>();
    private final List<String> edges = new ArrayList<>();
    private Optional<Manifest> manifest = Optional.empty();
    private final Source source;
    private final PackageLimits limits;
    private final String language;
    private Optional<String> main = Optional.empty();
    private Optional<String> author = Optional.empty();

    private DraftParts(Source source, String language) {
        this.source = source;
        this.limits = PackageLimits.of(source);
        this.language = language;
    }

    /**
     * Reads all but the body.
     *
     * @param language the language of messages where the draft does not name its own
     */
    public static DraftParts read(Source source, String language) throws IOException {
        DraftParts draftParts = new DraftParts(source, language);
        PackageReader.read(source, draftParts.limits, draftParts::entry);
        return draftParts;
    }

    /** The entry that holds the body, if this is a Word file at all. */
    public Optional<String> main() {
        return main;
    }

    @Override
    public Optional<String> author() {
        return author;
    }

    @Override
    public Optional<Manifest> manifest() {
        return manifest;
    }

    @Override
    public Labels labels() {
        return Labels.orEnglish(manifest.map(carried -> carried.word("language")).filter(stated -> !stated.isEmpty()).orElse(language));
    }

    /** The lower-case name of a style; an unknown one has none. One of ours that somebody renamed is told by its id. */
    String styleName(String id) {
        return manifest.isEmpty() ? styles.getOrDefault(id, "") : ours.computeIfAbsent(id, same -> renamed(same, styles.getOrDefault(same, "")));
    }

    private static String renamed(String id, String name) {
        Stream<Style> all = Stream.of(Style.values());
        return Stream.of(Style.values()).anyMatch(style -> style.isNamed(name)) ? name
                : all.filter(style -> style.ownId().equals(id)).findFirst().map(style -> style.label().toLowerCase(Locale.ROOT)).orElse(name);
    }

    @Override
    public Notice lost(String name) {
        return Notice.warning("briefing-missing", labels().text("notice.briefing-missing", name));
    }

    @Override
    public boolean isDraft(int entries) {
        return entries > 0 || styles.values().stream().anyMatch(name -> name.startsWith("hatstand "));
    }

    @Override
    public List<String> edges() {
        return edges;
    }

    @Override
    public ListKinds lists() {
        return lists;
    }

    @Override
    public Optional<Note> comment(String id) {
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

    @Override
    public List<Notice> body(BodyBlocks to) throws IOException {
        List<Notice> notices = new ArrayList<>();
        PackageReader.read(source, limits, (name, content) -> {
            if (name.equals(main.orElseThrow())) {
                notices.addAll(new BodyReader(SafeXml.open(content, limits), this, to).read());
            }
        });
        return notices;
    }

    private void entry(String name, InputStream content) throws IOException {
        if (name.endsWith(".rels")) {
            relationships(name, SafeXml.open(content, limits));
        } else if (name.equals("docProps/core.xml")) {
            author = author(SafeXml.open(content, limits));
        } else if (name.endsWith(".xml") && !name.contains("glossary/") && !name.startsWith("docProps/")) {
            part(name, SafeXml.open(content, limits));
        }
    }

    private static Optional<String> author(SafeXml in) throws IOException {
        Optional<String> author = Optional.empty();
        while (in.next()) {
            if (in.starts() && in.reader().getLocalName().equals("lastModifiedBy")) {
                author = Optional.of(in.textOf().strip()).filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME);
            }
        }
        return author;
    }

    private void part(String name, SafeXml in) throws IOException {
        if (!in.toRoot()) {
            return;
        }
        if (in.reader().getNamespaceURI() != null && in.reader().getNamespaceURI().equals(CarriedPart.NAMESPACE)) {
            manifest = Optional.of(Manifest.read(name, in));
            return;
        }
        switch (in.word()) {
            case "document" -> main = main.or(() -> Optional.of(name));
            case "styles" -> StyleNames.read(in, styles);
            case "numbering" -> lists.read(in);
            case "comments" -> CommentsReader.read(in, comments);
            case "hdr", "ftr" -> ElementText.of(in).lines().filter(line -> !line.isBlank()).forEach(edges::add);
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
