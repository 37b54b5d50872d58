package coop.hatstand.cli.leak;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a font's two-byte glyphs stand for, by its ToUnicode map. */
final class PdfGlyphs {
    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}+)>");
    private static final Pattern CHAR = Pattern.compile("<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}+)>");
    private final Map<Integer, String> words = new HashMap<>();

    PdfGlyphs(String map) {
        for (String part : map.split("begin")) {
            if (part.startsWith("bfrange")) {
                ranges(part);
            } else if (part.startsWith("bfchar")) {
                CHAR.matcher(part).results().forEach(m -> words.put(Integer.parseInt(m.group(1), 16), decoded(m.group(2))));
            }
        }
    }

    private void ranges(String part) {
        Matcher range = RANGE.matcher(part);
        while (range.find()) {
            int first = Integer.parseInt(range.group(1), 16);
            String start = decoded(range.group(3));
            int last = start.length() - 1;
            for (int glyph = first; glyph <= Integer.parseInt(range.group(2), 16); glyph++) {
                words.put(glyph, start.substring(0, last) + (char) (start.charAt(last) + glyph - first));
            }
        }
    }

    private static String decoded(String hex) {
        StringBuilder decoded = new StringBuilder();
        for (int i = 0; i + 4 <= hex.length(); i += 4) {
            decoded.append((char) Integer.parseInt(hex.substring(i, i + 4), 16));
        }
        return decoded.toString();
    }

    /** The text of glyphs, a character a byte, two of them a glyph. */
    String read(String glyphs) {
        StringBuilder read = new StringBuilder();
        for (int i = 0; i + 2 <= glyphs.length(); i += 2) {
            read.append(words.getOrDefault(glyphs.charAt(i) << 8 | glyphs.charAt(i + 1), ""));
        }
        return read.toString();
    }
}
