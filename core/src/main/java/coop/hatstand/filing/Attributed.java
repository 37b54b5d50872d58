package coop.hatstand.filing;

import java.util.regex.Pattern;

/** The line a mail program puts above what it quotes. */
final class Attributed {
    static final Pattern STARTS = Pattern.compile("\\s*(?:" + CueWords.any("wrote-on") + "\\s.*\\d|.*(?<![\\p{L}])" + CueWords.any("wrote") + "(?:\\s+" + CueWords.any("wrote-on") + "\\s[^:]*\\d.*)?\\s*:)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Attributed() {
    }
}
