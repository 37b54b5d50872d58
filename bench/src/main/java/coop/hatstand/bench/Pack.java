package coop.hatstand.bench;

import coop.hatstand.Hatstand;
import coop.hatstand.Packing;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.document.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * A made-up thread's pack, and the same words as the tree that the peers write.
 *
 * @param document ours
 * @param tree theirs: commonmark-java's, of the Markdown that ours makes
 */
record Pack(Document document, Node tree) {

    static Pack of(Path thread) throws IOException {
        Hatstand hatstand = Hatstand.found();
        Briefing briefing = hatstand.read(Source.of(thread));
        Document document = hatstand.pack(briefing, Packing.forAudience(Audience.SPOKESPERSON)).document();
        ByteArrayOutputStream markdown = new ByteArrayOutputStream();
        new coop.hatstand.markdown.MarkdownExporter().export(document, markdown);
        return new Pack(document, Parser.builder().build().parse(markdown.toString(StandardCharsets.UTF_8)));
    }
}
