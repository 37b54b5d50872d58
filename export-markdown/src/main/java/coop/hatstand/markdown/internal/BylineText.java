package coop.hatstand.markdown.internal;

import coop.hatstand.document.Block;
import coop.hatstand.document.Chip;
import coop.hatstand.document.Emphasis;
import coop.hatstand.document.Entry.Byline;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import coop.hatstand.markup.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line above an entry: the name and stated terms in bold, assumed ones in italics, held-back ones in both, and the ref in square brackets. */
public final class BylineText {

    public static final String SEPARATOR = " · ";
    private static final char POINT = '·';
    private static final Pattern REF = Pattern.compile("(?:^|" + SEPARATOR + ")\\[([^\\[\\]]*)](?:$|" + SEPARATOR + "(.*))", Pattern.DOTALL);

    private BylineText() {}

    static Paragraph paragraph(Byline byline) {
        List<Inline> words = new ArrayList<>();
        if (!byline.name().isBlank()) {
            words.add(strong(byline.name()));
        }
        byline.chips().stream().filter(chip -> !chip.words().isBlank()).forEach(chip -> add(words, chip(chip)));
        byline.remarks().stream().filter(remark -> !remark.isBlank()).forEach(remark -> add(words, new Text(remark)));
        add(words, new Text("[" + byline.ref() + "]"));
        byline.place().filter(place -> !place.isBlank()).ifPresent(place -> add(words, new Text(place)));
        return new Paragraph(Paragraph.Voice.PROGRAM, words);
    }

    /** Whether a block would be taken for a byline when it is read back. */
    static boolean looksLike(Block block) {
        return block instanceof Paragraph paragraph
                && maySeparate(paragraph.content())
                && Markdown.normalise(List.of(block)).stream().anyMatch(normal -> read(normal).isPresent());
    }

    /** A quick check whether a paragraph can be a byline, which most paragraphs fail at the first letter. */
    private static boolean maySeparate(List<Inline> content) {
        if (!content.isEmpty() && content.get(0) instanceof Text first && !first.text().isEmpty() && Character.isLetterOrDigit(first.text().charAt(0))) {
            return false;
        }
        for (Inline inline : content) {
            String words = inline instanceof Text text ? text.text() : Prose.ofInlines(List.of(inline));
            if (words.indexOf(POINT) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The byline in a paragraph, as far as it can be read: a remark that contains the separator becomes two. */
    static Optional<Byline> read(Block block) {
        if (!(block instanceof Paragraph paragraph) || paragraph.content().isEmpty()) {
            return Optional.empty();
        }
        List<Inline> words = paragraph.content();
        boolean named = words.get(0) instanceof Strong;
        String name = named ? Prose.ofInlines(words.subList(0, 1)) : "";
        List<Chip> chips = new ArrayList<>();
        int next = named ? 1 : 0;
        while (next + 1 < words.size() && isSeparator(words.get(next), next == 0) && chipOf(words.get(next + 1)).isPresent()) {
            chips.add(chipOf(words.get(next + 1)).get());
            next += 2;
        }
        if (next >= words.size() || !(words.get(next) instanceof Text)) {
            return Optional.empty();
        }
        return rest(name, chips, Prose.ofInlines(words.subList(next, words.size())), next == 0);
    }

    private static boolean isSeparator(Inline inline, boolean first) {
        return inline instanceof Text text && text.text().equals(first ? SEPARATOR.stripLeading() : SEPARATOR);
    }

    static Optional<Chip> chipOf(Inline inline) {
        boolean stated = inline instanceof Strong;
        boolean heldBack = inline instanceof Emphasis emphasis && emphasis.content().size() == 1 && emphasis.content().get(0) instanceof Strong;
        String words = Prose.ofInlines(List.of(inline));
        return stated || inline instanceof Emphasis ? Optional.of(heldBack ? new Chip(words, Chip.Kind.HELD_BACK) : new Chip(words, stated)) : Optional.empty();
    }

    private static Optional<Byline> rest(String name, List<Chip> chips, String rest, boolean first) {
        String start = first ? SEPARATOR.stripLeading() : SEPARATOR;
        if (!rest.startsWith(start)) {
            return Optional.empty();
        }
        String words = rest.substring(start.length());
        Matcher ref = REF.matcher(words);
        if (!ref.find()) {
            return Optional.empty();
        }
        List<String> remarks = ref.start() == 0 ? List.of() : List.of(words.substring(0, ref.start()).split(SEPARATOR, -1));
        return Optional.of(new Byline(name, chips, remarks, ref.group(1), Optional.ofNullable(ref.group(2))));
    }

    private static void add(List<Inline> words, Inline part) {
        text(words, words.isEmpty() ? SEPARATOR.stripLeading() : SEPARATOR);
        if (part instanceof Text text) {
            text(words, text.text());
        } else {
            words.add(part);
        }
    }

    /** Adds to the text if there is any already. */
    private static void text(List<Inline> words, String more) {
        int last = words.size() - 1;
        if (last >= 0 && words.get(last) instanceof Text text) {
            words.set(last, new Text(text.text() + more));
        } else {
            words.add(new Text(more));
        }
    }

    static Inline chip(Chip chip) {
        if (chip.heldBack()) {
            return new Emphasis(List.of(strong(chip.words())));
        }
        return chip.stated() ? strong(chip.words()) : new Emphasis(List.of(new Text(chip.words())));
    }

    static Strong strong(String words) {
        return new Strong(List.of(new Text(words)));
    }
}
