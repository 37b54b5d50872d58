package coop.hatstand.json;

import coop.hatstand.document.Block;
import coop.hatstand.markup.Markdown;
import java.util.List;

/** Converts what people wrote to and from the Markdown used in the JSON. */
final class MarkdownWords {
    private MarkdownWords() {
    }

    static List<Block> read(String markdown) {
        return Markdown.parse(markdown);
    }

    static String write(List<Block> blocks) {
        String markdown = Markdown.write(blocks);
        return markdown.endsWith("\n") ? markdown.substring(0, markdown.length() - 1) : markdown;
    }
}
