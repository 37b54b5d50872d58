package coop.hatstand.cli.leak;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every string of a JSON file, those that are Markdown with and without its marks. */
final class JsonPieces {
    private JsonPieces() {
    }

    static List<Piece> of(String place, byte[] json) {
        List<Piece> pieces = new ArrayList<>();
        collect(place, JsonMapper.shared().readTree(json), pieces);
        return pieces;
    }

    private static void collect(String place, JsonNode node, List<Piece> pieces) {
        if (node.isString()) {
            pieces.addAll(MarkdownPieces.of(place, node.asString()));
        }
        node.forEach(child -> collect(place, child, pieces));
    }
}
