package coop.hatstand.cli.leak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of a web page, its title, its style sheet and its attributes. */
final class HtmlPieces {
    private HtmlPieces() {
    }

    static List<Piece> of(byte[] file) {
        Document page = Jsoup.parse(new String(file, StandardCharsets.UTF_8));
        List<Piece> pieces = new ArrayList<>(List.of(new Piece("page", page.body().wholeText()), new Piece("title", page.title()), new Piece("styles", page.select("style").html())));
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                pieces.add(new Piece("page @" + attribute.getKey(), attribute.getValue()));
            }
        }
        return pieces;
    }
}
