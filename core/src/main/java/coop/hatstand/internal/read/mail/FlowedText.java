package coop.hatstand.internal.read.mail;

import java.util.List;

/** Puts lines together again that a mail program folded (RFC 3676, {@code format=flowed}). */
final class FlowedText {
    private static final String SIGNATURE = "-- ";

    private FlowedText() {
    }

    static String unfolded(String text, boolean deleteSpace) {
        StringBuilder out = new StringBuilder(text.length());
        boolean open = false;
        int depth = 0;
        for (String line : List.of(text.split("\n", -1))) {
            int quotes = quotes(line);
            String words = line.substring(quotes);
            words = words.startsWith(" ") ? words.substring(1) : words;
            boolean goesOn = open && quotes == depth && !words.equals(SIGNATURE);
            if (!goesOn) {
                out.append(out.isEmpty() ? "" : "\n").append(">".repeat(quotes)).append(quotes > 0 && !words.isEmpty() ? " " : "");
            }
            open = words.endsWith(" ") && !words.equals(SIGNATURE);
            depth = quotes;
            out.append(open && deleteSpace ? words.substring(0, words.length() - 1) : words);
        }
        return out.toString();
    }

    private static int quotes(String line) {
        int quotes = 0;
        while (quotes < line.length() && line.charAt(quotes) == '>') {
            quotes++;
        }
        return quotes;
    }
}
