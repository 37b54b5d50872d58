package coop.hatstand.cli.leak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every text in a PDF: streams inflated, object streams opened, strings decoded, glyphs read by their font's ToUnicode map (ISO 32000-1, 9.10.3).
 *
 * <p>Reads what our exporter writes (unencrypted, Flate alone) by its own means, so that it shares no blindness with the writer.
 */
public final class PdfPieces {
    private static final Pattern STREAM = Pattern.compile("(\\d+) 0 obj\\s*(<<.{0,4000}?>>)\\s*stream\r?\n", Pattern.DOTALL);
    private static final Pattern FONT = Pattern.compile("/(F\\d+) (\\d+) 0 R");
    private static final Pattern TO_UNICODE = Pattern.compile("/ToUnicode (\\d+) 0 R");
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Integer, String> objects = new HashMap<>();
    private final Map<Integer, String> maps = new HashMap<>();
    private final List<byte[]> contents = new ArrayList<>();

    private PdfPieces() {
    }

    static List<Piece> of(byte[] file) {
        PdfPieces pdf = new PdfPieces();
        pdf.read(new String(file, StandardCharsets.ISO_8859_1));
        return pdf.pieces;
    }

    /** The words of the pages, a sentence on a line. */
    public static String words(byte[] file) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : of(file)) {
            if (piece.place().equals("pages, by lines")) {
                words.append(piece.text().strip().replaceAll("(?<=[.!?:]) ", "\n")).append("\n\n");
            }
        }
        return words.toString();
    }

    private void read(String file) {
        StringBuilder outside = new StringBuilder();
        int at = 0;
        Matcher found = STREAM.matcher(file);
        while (found.find(at)) {
            int end = file.indexOf("endstream", found.end());
            outside.append(file, at, found.end());
            stream(Integer.parseInt(found.group(1)), found.group(2), file.substring(found.end(), end).getBytes(StandardCharsets.ISO_8859_1));
            at = end;
        }
        outside.append(file, at, file.length());
        objects(outside.toString());
        Map<String, PdfGlyphs> fonts = fonts();
        contents.forEach(content -> pieces.addAll(new PdfContent(content, fonts).pieces()));
        objects.values().forEach(object -> strings("objects", object));
        strings("objects", outside.toString());
    }

    private void stream(int number, String dictionary, byte[] raw) {
        byte[] bytes = dictionary.contains("/FlateDecode") ? Bytes.inflated(raw) : raw;
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (dictionary.contains("/ObjStm")) {
            objectStream(dictionary, text);
        } else if (text.startsWith("/CIDInit")) {
            maps.put(number, text);
        } else if (dictionary.contains("/EmbeddedFile")) {
            pieces.addAll(JsonPieces.of("attachment", bytes));
        } else if (dictionary.contains("/Metadata")) {
            pieces.addAll(XmlPieces.of("xmp", bytes));
        } else if (!dictionary.contains("/XRef") && !dictionary.contains("/Length1") && !dictionary.contains("/N 3")) {
            contents.add(bytes);
        }
    }

    /** Pairs of number and place, then the objects (ISO 32000-1, 7.5.7). */
    private void objectStream(String dictionary, String text) {
        int first = number(dictionary, "/First");
        int count = number(dictionary, "/N");
        String[] pairs = text.substring(0, first).strip().split("\\s+");
        for (int i = 0; i < count; i++) {
            int from = first + Integer.parseInt(pairs[2 * i + 1]);
            int to = i + 1 < count ? first + Integer.parseInt(pairs[2 * i + 3]) : text.length();
            objects.put(Integer.parseInt(pairs[2 * i]), text.substring(from, to));
        }
    }

    private static int number(String dictionary, String key) {
        Matcher found = Pattern.compile(key + " (\\d+)").matcher(dictionary);
        if (!found.find()) {
            throw new IllegalArgumentException(dictionary + " lacks " + key);
        }
        return Integer.parseInt(found.group(1));
    }

    private void objects(String outside) {
        Matcher found = Pattern.compile("(\\d+) 0 obj(.*?)(?:endobj|stream)", Pattern.DOTALL).matcher(outside);
        while (found.find()) {
            objects.putIfAbsent(Integer.parseInt(found.group(1)), found.group(2));
        }
    }

    private Map<String, PdfGlyphs> fonts() {
        Map<String, PdfGlyphs> fonts = new HashMap<>();
        for (String object : objects.values()) {
            Matcher font = FONT.matcher(object);
            while (font.find()) {
                Matcher map = TO_UNICODE.matcher(objects.getOrDefault(Integer.parseInt(font.group(2)), ""));
                if (map.find()) {
                    fonts.put(font.group(1), new PdfGlyphs(maps.get(Integer.parseInt(map.group(1)))));
                }
            }
        }
        return fonts;
    }

    private void strings(String place, String object) {
        PdfTokens tokens = new PdfTokens(object);
        StringBuilder names = new StringBuilder();
        for (String token = tokens.next(); !token.isEmpty(); token = tokens.next()) {
            if (tokens.isString()) {
                pieces.add(new Piece(place, Bytes.textString(token)));
            } else {
                names.append(token).append(' ');
            }
        }
        pieces.add(new Piece(place, names.toString()));
    }
}
