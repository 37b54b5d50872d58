package coop.hatstand.docx.internal.assemble;

import coop.hatstand.briefing.Decision;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Layout;
import coop.hatstand.document.Packing;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.docx.internal.opc.SafeXml;
import coop.hatstand.docx.internal.write.HiddenBookmarks;
import coop.hatstand.internal.labels.Labels;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contents of a draft's custom XML part, which Word has no place for, as {@link coop.hatstand.docx.internal.write.CarriedPart} wrote it. */
public final class Manifest {

    /** A section as it was written; its number and the line above it may be empty. */
    record Heading(String id, Section.Role role, String number, String kicker) {
    }

    /** A slot as it was written. */
    record Prompt(Slot.Kind kind, String text) {
    }

    /** What LibreOffice adds to the name of a bookmark that it moves or copies. */
    private static final Pattern COPIED = Pattern.compile("_Copy_\\d+$");
    private static final Pattern ENTRY = Pattern.compile("[afhmsu]\\d{1,9}(\\.\\d{1,9})?");
    private final String part;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Heading> sections = new HashMap<>();
    private final Map<String, List<String>> byNumber = new HashMap<>();
    private final Map<String, Prompt> slots = new LinkedHashMap<>();
    private final Map<String, String> idsByRef = new HashMap<>();
    private final Set<String> entries = new HashSet<>();
    private final Map<String, String> idsByBookmark = new HashMap<>();
    private final List<String> edges = new ArrayList<>();
    private final List<String> hats = new ArrayList<>();
    /** What slots are, by the ends of their ids, where nothing else says. */
    private final Map<String, Prompt> usual = new HashMap<>();
    private boolean briefing;

    private Manifest(String part) {
        this.part = part;
    }

    /** What is known of a draft whose custom XML part is gone: what its bookmarks say. */
    public static Manifest none(Labels labels) {
        Manifest manifest = new Manifest("");
        manifest.words.put("page", labels.text("pack.page", "{page}", "{pages}"));
        manifest.usual.put("-line", new Prompt(Slot.Kind.LINE_TO_TAKE, labels.text("line.prompt")));
        manifest.usual.put("-decision", new Prompt(Slot.Kind.DECISION, decision(labels)));
        manifest.usual.put("-file", new Prompt(Slot.Kind.FILE_UNDER, ""));
        manifest.usual.put("lines-room", new Prompt(Slot.Kind.HANDWRITING, labels.text("front.say.prompt")));
        return manifest;
    }

    private static String decision(Labels labels) {
        return Stream.of(Decision.Part.values()).map(part -> labels.text("decision.part", labels.text("report." + part.id())) + " " + labels.text("decision.prompt." + part.id()))
                .collect(Collectors.joining("\n"));
    }

    /** Reads the part, with the reader at its root. */
    public static Manifest read(String part, SafeXml in) throws IOException {
        Manifest manifest = new Manifest(part);
        manifest.words.put("audience", in.plain("audience"));
        manifest.words.put("language", in.plain("language"));
        while (in.next()) {
            if (in.starts()) {
                manifest.element(in);
            }
        }
        return manifest;
    }

    private void element(SafeXml in) throws IOException {
        switch (in.reader().getLocalName()) {
            case "section" -> add(new Heading(in.plain("id"), value(Section.Role.class, in.plain("role"), Section.Role.BACK), in.plain("number"), in.plain("kicker")));
            case "slot" -> slots.put(in.plain("id"), new Prompt(value(Slot.Kind.class, in.plain("kind"), Slot.Kind.LINE_TO_TAKE), in.textOf()));
            case "entry" -> {
                idsByRef.put(in.plain("ref"), in.plain("id"));
                entries.add(in.plain("id"));
            }
            case "bookmark" -> idsByBookmark.put(in.plain("name").toLowerCase(Locale.ROOT), in.plain("id"));
            case "briefing" -> {
                briefing = true;
                words.put("name", in.plain("name"));
                words.put("mediaType", in.plain("mediaType"));
                in.skip();
            }
            case "packing" -> {
                words.put("terms", in.plain("terms"));
                words.put("layout", in.plain("layout"));
                words.put("compact", in.plain("compact"));
            }
            case "hat" -> hats.add(in.textOf());
            case "edge" -> edges.add(in.textOf());
            case "title", "kicker", "standfirst", "created", "page", "contents" -> words.put(in.reader().getLocalName(), in.textOf());
            default -> { }
        }
    }

    /** The entry of the archive that holds the briefing, if there is one. */
    public Optional<String> briefing() {
        return briefing ? Optional.of(part) : Optional.empty();
    }

    private void add(Heading section) {
        sections.putIfAbsent(section.id(), section);
        byNumber.computeIfAbsent(section.number(), number -> new ArrayList<>()).add(section.id());
    }

    boolean isSection(String id) {
        return sections.containsKey(id);
    }

    boolean isEntry(String id) {
        return entries.contains(id) || !usual.isEmpty() && ENTRY.matcher(id).matches();
    }

    /** Whether a line is one of those around the title, as it was written. */
    boolean isWritten(String name, ParagraphAsRead line) {
        return !word(name).isEmpty() && word(name).strip().equals(line.text().strip());
    }

    /** What the draft was made with. */
    Packing packing() {
        return new Packing(hats, Optional.of(word("terms")).filter(terms -> !terms.isEmpty()), Layout.of(word("layout")).orElse(Layout.BRIEFING), word("compact").equals("true"));
    }

    Optional<Heading> section(String id) {
        return Optional.ofNullable(sections.get(id));
    }

    boolean hasSections() {
        return !sections.isEmpty();
    }

    /** The ids of the sections with a number. */
    List<String> numbered(String number) {
        return byNumber.getOrDefault(number, List.of());
    }

    Optional<Prompt> slot(String id) {
        return Optional.ofNullable(slots.get(id)).or(() -> usual.entrySet().stream().filter(kind -> id.endsWith(kind.getKey())).map(Map.Entry::getValue).findFirst());
    }

    Audience audience() {
        return value(Audience.class, words.getOrDefault("audience", ""), Audience.SPOKESPERSON);
    }

    public String word(String name) {
        return words.getOrDefault(name, "");
    }

    Optional<Instant> created() {
        try {
            return word("created").isEmpty() ? Optional.empty() : Optional.of(Instant.parse(word("created")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The lines that a template brought in its headers and footers. */
    List<String> edges() {
        return edges;
    }

    /** The id of what a bookmark marks; empty for a bookmark that no exporter of this module made. */
    Optional<String> id(String bookmark) {
        String name = COPIED.matcher(bookmark).replaceFirst("");
        String made = idsByBookmark.get(name.toLowerCase(Locale.ROOT));
        return made == null ? HiddenBookmarks.readable(name) : Optional.of(made);
    }

    /** The id of the entry that prints a ref. */
    String idOfRef(String ref) {
        return idsByRef.getOrDefault(ref, ref.toLowerCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> E value(Class<E> type, String id, E otherwise) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(id.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return value;
            }
        }
        return otherwise;
    }
}
