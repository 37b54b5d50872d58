package coop.hatstand.cli.leak;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of Markdown as it stands, and without its escapes, references and marks. */
final class MarkdownPieces {
    private static final Pattern CHARACTER = Pattern.compile("&#(\\d+);");

    private MarkdownPieces() {
    }

    static List<Piece> of(String place, String markdown) {
        String plain = CHARACTER.matcher(markdown).replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1)))))
                .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
        String bare = plain.replaceAll("\\\\(?=\\p{Punct})", "");
        return List.of(new Piece(place, markdown), new Piece(place, bare), new Piece(place, plain.replaceAll("(?<!\\\\)[*`]", "").replaceAll("\\\\(?=\\p{Punct})", "")));
    }
}
