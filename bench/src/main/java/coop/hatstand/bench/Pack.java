package coop.hatstand.bench;

import coop.hatstand.Hatstand;
import coop.hatstand.PackOptions;
import coop.hatstand.briefing.Briefing;
import coop.hatstand.document.Audience;
import coop.hatstand.document.Document;
import coop.hatstand.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import org.commonmark.node.Node;

/**
 * A made-up thread's pack, and the same as the tree that the peers for DOCX and PDF write.
 *
 * @param document ours
 * @param tree theirs
 */
record Pack(Document document, Node tree) {

    static Pack of(Path thread) throws IOException {
        Hatstand hatstand = Hatstand.found();
        Briefing briefing = hatstand.read(Source.of(thread));
        Document document = hatstand.pack(briefing, PackOptions.forAudience(Audience.SPOKESPERSON)).document();
        return new Pack(document, PeerTree.of(document));
    }
}
