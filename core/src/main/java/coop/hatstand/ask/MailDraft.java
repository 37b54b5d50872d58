package coop.hatstand.ask;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes a mail that is not sent yet: the header X-Unsent makes mail programs open it as a draft, and an empty group (RFC 5322 §3.4) names a recipient without an address. */
final class MailDraft {
    private static final int LONGEST_CHUNK = 30;

    private MailDraft() {
    }

    static String of(String name, String subject, String text) {
        return "X-Unsent: 1\r\nTo: " + encoded(name) + ":;\r\nSubject: " + encoded(subject)
                + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)) + "\r\n";
    }

    /** Plain words as they are, all else in encoded words (RFC 2047) of at most 75 characters. */
    private static String encoded(String words) {
        String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.matches("[A-Za-z0-9 ]{1,60}")) {
            return line;
        }
        StringBuilder encoded = new StringBuilder();
        StringBuilder chunk = new StringBuilder();
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            chunk.appendCodePoint(point);
            i += Character.charCount(point);
            if (chunk.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_CHUNK || i >= line.length()) {
                encoded.append(encoded.length() > 0 ? "\r\n " : "").append("=?utf-8?B?").append(Base64.getEncoder().encodeToString(chunk.toString().getBytes(StandardCharsets.UTF_8))).append("?=");
                chunk.setLength(0);
            }
        }
        return encoded.toString();
    }
}
