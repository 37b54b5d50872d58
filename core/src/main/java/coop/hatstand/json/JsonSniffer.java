package coop.hatstand.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Recognises a briefing by its first bytes. */
final class JsonSniffer {
    private static final int ENOUGH = 4096;

    private JsonSniffer() {
    }

    static boolean isBriefing(InputStream in) throws IOException {
        String start = new String(in.readNBytes(ENOUGH), StandardCharsets.UTF_8);
        int at = start.startsWith("\ufeff") ? 1 : 0;
        for (String token : new String[] {"{", "\"hatstand\"", ":"}) {
            at = afterBlanks(start, at);
            if (!start.startsWith(token, at)) {
                return false;
            }
            at += token.length();
        }
        return true;
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
