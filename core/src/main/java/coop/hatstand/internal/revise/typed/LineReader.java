package coop.hatstand.internal.revise.typed;

import coop.hatstand.document.Block;
import coop.hatstand.document.Inline;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Strong;
import coop.hatstand.document.Text;
import coop.hatstand.internal.revise.compare.ComparableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads lines to take: ! at the start, refs in square brackets at the end, "If pressed" between two parts. */
public final class LineReader {
    private static final Pattern BANG = Pattern.compile("^\\s*!\\s*");
    private final String ifPressed;

    public LineReader(String ifPressed) {
        this.ifPressed = ifPressed.toLowerCase(Locale.ROOT);
    }

    /** Splits typed text into lines: a line starts with ! or ends with refs; without either, all of it is one line. */
    public List<List<Block>> split(List<Block> typed) {
        List<List<Block>> lines = new ArrayList<>();
        List<Block> line = new ArrayList<>();
        boolean ended = false;
        for (Block block : typed) {
            boolean starts = begins(block) || ended && pressed(block).isEmpty();
            if (starts && !line.isEmpty()) {
                lines.add(line);
                line = new ArrayList<>();
            }
            line.add(block);
            ended = refs(block).isPresent();
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** Reads one line of blocks in normal form. */
    public LineDraft read(List<Block> typed) {
        List<Block> blocks = new ArrayList<>(typed);
        List<String> refs = new ArrayList<>();
        boolean front = !blocks.isEmpty() && begins(blocks.get(0));
        if (front) {
            Paragraph rest = unbanged((Paragraph) blocks.remove(0));
            if (!ComparableText.inlineWords(rest.content()).isEmpty()) {
                blocks.add(0, rest);
            }
        }
        int at = 0;
        while (at < blocks.size() && pressed(blocks.get(at)).isEmpty()) {
            at++;
        }
        List<Block> body = withoutRefs(blocks.subList(0, at), refs);
        List<Block> more = new ArrayList<>();
        if (at < blocks.size()) {
            more.add(pressed(blocks.get(at)).get());
            more.addAll(blocks.subList(at + 1, blocks.size()));
        }
        return new LineDraft(front, body, withoutRefs(more, refs), refs);
    }

    private static boolean begins(Block block) {
        return block instanceof Paragraph paragraph && !paragraph.content().isEmpty() && paragraph.content().get(0) instanceof Text text
                && BANG.matcher(text.text()).lookingAt();
    }

    private static Paragraph unbanged(Paragraph paragraph) {
        List<Inline> content = new ArrayList<>(paragraph.content());
        String first = BANG.matcher(((Text) content.remove(0)).text()).replaceFirst("");
        if (!first.isEmpty()) {
            content.add(0, new Text(first));
        }
        return new Paragraph(paragraph.voice(), content);
    }

    private static Optional<TypedRefs.Ended> refs(Block block) {
        String last = block instanceof Paragraph paragraph && !paragraph.content().isEmpty()
                && paragraph.content().get(paragraph.content().size() - 1) instanceof Text text ? text.text() : "";
        return TypedRefs.ending(last);
    }

    /** The blocks without the refs at their end, which are added to the given list. */
    private static List<Block> withoutRefs(List<Block> blocks, List<String> refs) {
        List<Block> words = new ArrayList<>(blocks);
        Optional<TypedRefs.Ended> found = words.isEmpty() ? Optional.empty() : refs(words.get(words.size() - 1));
        found.ifPresent(ended -> {
            refs.addAll(ended.refs());
            List<Inline> content = new ArrayList<>(((Paragraph) words.remove(words.size() - 1)).content());
            content.set(content.size() - 1, new Text(ended.words()));
            words.add(new Paragraph(Paragraph.Voice.PEOPLE, content));
        });
        return ComparableText.normal(words);
    }

    /** The rest of a paragraph that starts with "If pressed"; an empty paragraph if there is nothing else. */
    private Optional<Paragraph> pressed(Block block) {
        if (!(block instanceof Paragraph paragraph) || !ComparableText.inlineWords(paragraph.content()).toLowerCase(Locale.ROOT).startsWith(ifPressed)) {
            return Optional.empty();
        }
        List<Inline> content = new ArrayList<>(paragraph.content());
        String first = ComparableText.inlineWords(content.subList(0, 1));
        if (first.length() < ifPressed.length() || !(content.get(0) instanceof Text) && !bare(first).equalsIgnoreCase(ifPressed)) {
            return Optional.empty();
        }
        String rest = first.substring(ifPressed.length());
        boolean label = rest.isBlank() || rest.stripLeading().startsWith(":") || content.get(0) instanceof Strong;
        if (!label || content.get(0) instanceof Text && rest.isBlank() && content.size() > 1) {
            return Optional.empty();
        }
        content.set(0, new Text(uncoloned(rest)));
        if (content.size() > 1 && rest.isBlank() && content.get(1) instanceof Text text) {
            content.set(1, new Text(uncoloned(text.text())));
        }
        return Optional.of(new Paragraph(Paragraph.Voice.PEOPLE, content));
    }

    private static String bare(String label) {
        return label.replaceFirst("\\s*:$", "");
    }

    private static String uncoloned(String text) {
        return text.replaceFirst("^\\s*:?\\s*", "");
    }
}
