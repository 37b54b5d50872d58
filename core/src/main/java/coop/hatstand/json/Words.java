package coop.hatstand.json;

import coop.hatstand.document.Block;
import coop.hatstand.document.LineBreak;
import coop.hatstand.document.Paragraph;
import coop.hatstand.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** People's words as the Markdown that stands in the JSON. */
final class Words {
    private Words() {
    }

    static List<Block> read(String markdown) {
        List<Block> blocks = new ArrayList<>();
        for (String part : markdown.split("\n\n+")) {
            if (!part.isBlank()) {
                blocks.add(Paragraph.of(part.strip()));
            }
        }
        return List.copyOf(blocks);
    }

    static String write(List<Block> blocks) {
        return blocks.stream().map(b -> ((Paragraph) b).content().stream().map(i -> i instanceof LineBreak ? "\n" : ((Text) i).text())
                .collect(Collectors.joining())).collect(Collectors.joining("\n\n"));
    }
}
