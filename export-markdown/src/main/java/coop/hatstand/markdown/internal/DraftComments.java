package coop.hatstand.markdown.internal;

import coop.hatstand.document.Entry;
import coop.hatstand.document.Metadata;
import coop.hatstand.document.Layout;
import coop.hatstand.document.Packing;
import coop.hatstand.document.Paragraph.Voice;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The comments in a draft.
 *
 * <p>{@code hatstand:draft 1 en} is at the top of a draft, with the version of this format, the language, the time it was made if that is known, and
 * {@code terms=}, {@code layout=}, {@code compact} and {@code hat=}, which may come several times, for what it was made with where that is not the usual.
 * {@code hatstand:front ID}, {@code question} and {@code back} come before a section's kicker and heading, with {@code numbered} if the heading
 * starts with a number and {@code depth N} if it is deeper than headings go. {@code hatstand:entry ID} comes before a byline, {@code hatstand:line
 * ID}, {@code hatstand:decision ID}, {@code hatstand:file ID} and {@code hatstand:handwriting ID} before a slot's label, with {@code empty} if only its
 * prompt follows. {@code hatstand:note} comes before a note, {@code hatstand:guidance} before the guidance. {@code hatstand:end} ends an entry or slot where none of these does, and with a number so many
 * sections. {@code hatstand:people}, {@code program} and {@code small_print}, or these words after {@code end}, say in whose voice the text is that
 * follows, up to the section's end; at its start it is the program's. {@code hatstand:list} says that the next list is not facts, {@code
 * hatstand:words} that the next paragraph is not a byline.
 */
public final class DraftComments {

    static final String PREFIX = "hatstand:";
    public static final String DRAFT = PREFIX + "draft";
    static final String VERSION = "1";
    static final String ENTRY = PREFIX + "entry";
    static final String LINE = PREFIX + "line";
    static final String DECISION = PREFIX + "decision";
    static final String FILE = PREFIX + "file";
    static final String HANDWRITING = PREFIX + "handwriting";
    static final String NOTE = PREFIX + "note";
    static final String GUIDANCE = PREFIX + "guidance";
    static final String END = PREFIX + "end";
    static final String WORDS = PREFIX + "words";
    static final String LIST = PREFIX + "list";
    static final String NUMBERED = "numbered";
    static final String DEPTH = "depth";
    static final String EMPTY = "empty";
    private static final String TERMS = " terms=";
    private static final String LAYOUT = " layout=";
    private static final String COMPACT = " compact";
    private static final String HAT = " hat=";

    private DraftComments() {}

    static String head(Metadata metadata) {
        Packing packing = metadata.packing();
        StringBuilder head = new StringBuilder(DRAFT + " " + VERSION + " " + safe(metadata.language()));
        metadata.created().ifPresent(created -> head.append(' ').append(created));
        packing.terms().ifPresent(terms -> head.append(TERMS).append(safe(terms)));
        head.append(packing.layout() == Layout.BRIEFING ? "" : LAYOUT + packing.layout().id()).append(packing.compact() ? COMPACT : "");
        packing.hats().forEach(hat -> head.append(HAT).append(URLEncoder.encode(hat, StandardCharsets.UTF_8).replace("-", "%2D")));
        return head.toString();
    }

    /** What a draft was made with, as the words of its first comment say. */
    static Packing packing(List<String> comment) {
        return new Packing(values(comment, HAT).map(DraftComments::decoded).toList(), values(comment, TERMS).findFirst(), values(comment, LAYOUT).findFirst().flatMap(Layout::of).orElse(Layout.BRIEFING), comment.contains(COMPACT.strip()));
    }

    private static Stream<String> values(List<String> comment, String name) {
        return comment.stream().filter(word -> word.startsWith(name.strip())).map(word -> word.substring(name.strip().length()));
    }

    private static String decoded(String hat) {
        try {
            return URLDecoder.decode(hat, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return hat;
        }
    }

    /** {@code depth} is 0 if the heading's level shows it. */
    static String section(Section section, int depth) {
        return PREFIX + section.role().name().toLowerCase(Locale.ROOT) + " " + safe(section.id())
                + (section.heading().number().isPresent() ? " " + NUMBERED : "")
                + (depth > 0 ? " " + DEPTH + " " + depth : "");
    }

    static String entry(Entry entry) {
        return ENTRY + " " + safe(entry.id());
    }

    static String slot(Slot slot) {
        String kind = switch (slot.kind()) {
            case LINE_TO_TAKE -> LINE;
            case DECISION -> DECISION;
            case FILE_UNDER -> FILE;
            case HANDWRITING -> HANDWRITING;
        };
        return kind + " " + safe(slot.id()) + (slot.blocks().isEmpty() ? " " + EMPTY : "");
    }

    static String end(int sections, Optional<Voice> voice) {
        return END + (sections > 0 ? " " + sections : "") + voice.map(now -> " " + name(now)).orElse("");
    }

    private static String name(Voice voice) {
        return voice.name().toLowerCase(Locale.ROOT);
    }

    static String voice(Voice voice) {
        return PREFIX + name(voice);
    }

    /** Ids consist of letters, digits, dots and hyphens. Anything else could end a comment. */
    private static String safe(String id) {
        StringBuilder safe = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            safe.append(isSafe(id.charAt(i)) ? id.charAt(i) : '_');
        }
        return safe.toString();
    }

    private static boolean isSafe(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-';
    }
}
