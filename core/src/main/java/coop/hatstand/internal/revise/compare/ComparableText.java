package coop.hatstand.internal.revise.compare;

import coop.hatstand.document.Block;
import coop.hatstand.document.BulletList;
import coop.hatstand.document.Code;
import coop.hatstand.document.CodeBlock;
import coop.hatstand.document.Entry;
import coop.hatstand.document.Facts;
import coop.hatstand.document.Inline;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.OrderedList;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Prose;
import coop.hatstand.document.Quotation;
import coop.hatstand.document.Section;
import coop.hatstand.document.Slot;
import coop.hatstand.document.Table;
import coop.hatstand.document.Text;
import coop.hatstand.markup.Markdown;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The visible content of blocks as one text to compare: equal texts have the same words in the same formatting.
 *
 * <p>Editors keep less than the model: adjacent lists are merged, emphasis is nested differently, lists are renumbered, a code block's
 * language is lost. None of that makes a difference here.
 */
public final class ComparableText {
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");
    private final StringBuilder out = new StringBuilder();
    private boolean itemStarts;

    private ComparableText() {
    }

    public static String of(List<? extends Block> blocks) {
        ComparableText comparableText = new ComparableText();
        comparableText.blocks(normal(blocks), "");
        return composed(comparableText.out.toString());
    }

    /** Whether blocks look the same. For most this is quick, since unedited blocks are equal. */
    public static boolean same(List<? extends Block> one, List<? extends Block> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.get(i) == other.get(i) || one.get(i) instanceof Paragraph was && other.get(i) instanceof Paragraph is && was.content() == is.content();
        }
        return same || of(one).equals(of(other));
    }

    /** Whether nothing is visible. */
    public static boolean isEmpty(List<? extends Block> blocks) {
        boolean says = !blocks.isEmpty() && blocks.get(0) instanceof Paragraph paragraph && !paragraph.content().isEmpty()
                && paragraph.content().get(0) instanceof Text text && text.text().codePoints().anyMatch(Character::isLetterOrDigit);
        return !says && of(blocks).isEmpty();
    }

    /** How one block looks. */
    public static String look(Block block) {
        return of(List.of(block));
    }

    /** Plain text as one line. */
    public static String line(String words) {
        return composed(BLANKS.matcher(words).replaceAll(" ").strip());
    }

    /** Some systems write an accent as a letter of its own, which looks the same. */
    private static String composed(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    /** A label without the colon that some formats add. */
    public static String label(String words) {
        return line(words).replaceFirst("\\s*:$", "");
    }

    /** The text of blocks as one line. */
    public static String words(List<? extends Block> blocks) {
        return line(Prose.of(blocks));
    }

    /** The text of blocks as one line that shows where paragraphs end. */
    public static String paragraphs(List<? extends Block> blocks) {
        return lines(blocks).collect(Collectors.joining(" ¶ "));
    }

    /** The text of blocks line by line, without empty lines. */
    public static Stream<String> lines(List<? extends Block> blocks) {
        return Prose.of(blocks).lines().map(ComparableText::line).filter(line -> !line.isEmpty());
    }

    /** The text of a paragraph's inlines as one line. */
    public static String inlineWords(List<? extends Inline> inlines) {
        return line(Prose.ofInlines(inlines));
    }

    /** Blocks in the normal form for people's text. Blocks that people cannot write become paragraphs. */
    public static List<Block> normal(List<? extends Block> blocks) {
        List<Block> people = new ArrayList<>();
        for (Block block : blocks) {
            boolean stranger = block instanceof Section || block instanceof Entry || block instanceof Slot || block instanceof Facts;
            people.add(stranger ? Paragraph.of(words(List.of(block))) : block);
        }
        return Markdown.normalise(people);
    }

    private void blocks(List<Block> blocks, String path) {
        for (Block block : blocks) {
            if (blank(block)) {
                continue;
            }
            if (block instanceof BulletList list) {
                items(list.items(), path + "*");
            } else if (block instanceof OrderedList list) {
                items(list.items(), path + "#");
            } else if (block instanceof Quotation quotation) {
                blocks(quotation.blocks(), path + ">");
            } else {
                leaf(block, path);
            }
        }
    }

    private void items(List<List<Block>> items, String path) {
        for (List<Block> item : items) {
            itemStarts = true;
            if (item.stream().allMatch(ComparableText::blank)) {
                start(path);
            }
            blocks(item, path);
        }
    }

    /** A paragraph of only wide spaces is invisible. */
    private static boolean blank(Block block) {
        return block instanceof Paragraph && Prose.of(List.of(block)).isBlank();
    }

    private void leaf(Block block, String path) {
        start(path);
        if (block instanceof Paragraph paragraph && !isCode(paragraph)) {
            new InlineStyleText(out, true).all(paragraph.content());
        } else if (block instanceof Paragraph paragraph) {
            out.append('`').append(Prose.ofInlines(paragraph.content()).stripTrailing());
        } else if (block instanceof CodeBlock code) {
            out.append('`').append(code.text().stripTrailing());
        } else if (block instanceof Table table) {
            row(table.header());
            table.rows().forEach(this::row);
        }
    }

    /** Editors without a style for code keep its font. */
    private static boolean isCode(Paragraph paragraph) {
        return !paragraph.content().isEmpty() && paragraph.content().stream().allMatch(piece -> piece instanceof Code || piece instanceof LineBreak);
    }

    private void start(String path) {
        out.append('\n').append(path).append(itemStarts ? "+ " : " ");
        itemStarts = false;
    }

    /** Header cells look strong anyway, so strong emphasis in a table means nothing. */
    private void row(List<List<Inline>> cells) {
        out.append("\n|");
        for (List<Inline> cell : cells) {
            new InlineStyleText(out, false).all(cell);
            out.append('|');
        }
    }

    /** The edited blocks in normal form, with any that look like one of the base's replaced by that one. */
    public static List<Block> verbatim(List<Block> base, List<Block> edited) {
        if (of(base).equals(of(edited))) {
            return base;
        }
        Map<String, Deque<Block>> left = new HashMap<>();
        base.forEach(block -> left.computeIfAbsent(look(block), same -> new ArrayDeque<>()).add(block));
        List<Block> blocks = new ArrayList<>();
        for (Block block : normal(edited)) {
            Deque<Block> same = left.getOrDefault(look(block), new ArrayDeque<>());
            blocks.add(same.isEmpty() ? block : same.remove());
        }
        return blocks;
    }
}
