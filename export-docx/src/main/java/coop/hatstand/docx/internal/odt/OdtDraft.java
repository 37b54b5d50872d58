package coop.hatstand.docx.internal.odt;

import coop.hatstand.document.Note;
import coop.hatstand.document.Notice;
import coop.hatstand.docx.internal.assemble.BodyBlocks;
import coop.hatstand.docx.internal.assemble.DraftFile;
import coop.hatstand.docx.internal.opc.PackageLimits;
import coop.hatstand.docx.internal.opc.PackageReader;
import coop.hatstand.docx.internal.opc.SafeXml;
import coop.hatstand.docx.internal.style.ListKinds;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.read.input.BoundedStream;
import coop.hatstand.internal.read.input.Bounds;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A draft saved as OpenDocument text: a package ({@code .odt}), or one file of XML ({@code .fodt}). Its comments stand in the body, and are put here as they are read. */
public final class OdtDraft implements DraftFile {

    private static final int LONGEST_NAME = 100;
    private static final String BODY = "content.xml";
    private static final long MIB = 1 << 20;

    private interface Part {
        void read(String name, SafeXml in) throws IOException;
    }

    private final Source source;
    private final boolean flat;
    private final OdtStyles styles = new OdtStyles();
    private final ListKinds lists = new ListKinds();
    private final Map<String, Note> comments = new HashMap<>();
    private final List<String> edges = new ArrayList<>();
    private String language;
    private Optional<String> author = Optional.empty();

    private OdtDraft(Source source, boolean flat, String language) {
        this.source = source;
        this.flat = flat;
        this.language = language;
    }

    /**
     * Reads all but the body.
     *
     * @param flat whether it is one file of XML
     * @param language the language of messages where the draft does not name its own
     */
    public static OdtDraft read(Source source, boolean flat, String language) throws IOException {
        OdtDraft draft = new OdtDraft(source, flat, language);
        draft.parts((name, in) -> draft.part(in, flat || name.equals(BODY)));
        return draft;
    }

    private void parts(Part part) throws IOException {
        PackageLimits limits = PackageLimits.of(source);
        if (flat) {
            Bounds bounds = new Bounds(source, labels());
            try (InputStream in = source.open()) {
                part.read(BODY, SafeXml.open(new BoundedStream(in, source.limits().of(Limit.PACKAGE_MIB) * MIB, () -> bounds.beyond(Limit.PACKAGE_MIB)), limits));
            }
            return;
        }
        PackageReader.read(source, limits, (name, content) -> {
            if (Set.of(BODY, "styles.xml", "meta.xml").contains(name)) {
                part.read(name, SafeXml.open(content, limits));
            }
        });
    }

    @Override
    public List<Notice> body(BodyBlocks to) throws IOException {
        List<Notice> notices = new ArrayList<>();
        parts((name, in) -> {
            if (name.equals(BODY)) {
                notices.addAll(new OdtBody(in, this, to).read());
            }
        });
        return notices;
    }

    @Override
    public boolean isDraft(int entries) {
        return entries > 0 || styles.hasOurs();
    }

    /**
     * Reads a part, but no body.
     *
     * @param automatic whether styles made for the body are among its own, rather than those made for headers and footers
     */
    private void part(SafeXml in, boolean automatic) throws IOException {
        boolean made = false;
        boolean defaults = false;
        while (in.next()) {
            if (!in.starts()) {
                continue;
            }
            switch (OdtXml.name(in)) {
                case "automatic-styles" -> made = true;
                case "styles", "master-styles" -> made = false;
                case "default-style" -> defaults = OdtXml.value(in, "family").equals("paragraph");
                case "text-properties" -> defaults = defaults && !language(OdtXml.value(in, "language"));
                case "style" -> {
                    if (!made || automatic) {
                        styles.read(in, made);
                    }
                }
                case "list-style" -> styles.readList(in);
                case "header", "footer", "header-left", "footer-left", "header-first", "footer-first" -> edge(in);
                case "creator" -> author = Optional.of(in.textOf().strip()).filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME);
                case "body" -> in.skip();
                default -> { }
            }
        }
    }

    private boolean language(String stated) {
        language = Labels.has(stated) ? stated : language;
        return true;
    }

    private void edge(SafeXml in) throws IOException {
        int depth = in.depth();
        StringBuilder text = new StringBuilder();
        while (in.next() && in.depth() >= depth) {
            if (in.starts()) {
                text.append(switch (OdtXml.name(in)) {
                    case "p", "h" -> "\n";
                    case "tab" -> "\t";
                    case "s" -> " ";
                    default -> "";
                });
            } else if (in.isText()) {
                text.append(in.text().replaceAll("\\s+", " "));
            }
        }
        text.toString().lines().filter(line -> !line.isBlank()).forEach(edges::add);
    }

    OdtStyles styles() {
        return styles;
    }

    @Override
    public Optional<String> author() {
        return author;
    }

    /** Keeps a comment, and gives its id. */
    String comment(Note note) {
        String id = Integer.toString(comments.size());
        comments.put(id, note);
        return id;
    }

    @Override
    public Labels labels() {
        return Labels.orEnglish(language);
    }

    @Override
    public ListKinds lists() {
        return lists;
    }

    @Override
    public List<String> edges() {
        return edges;
    }

    @Override
    public Optional<Note> comment(String id) {
        return Optional.ofNullable(comments.get(id));
    }
}
