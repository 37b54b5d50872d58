package coop.hatstand.internal.filing.people;

import coop.hatstand.briefing.Attribution;
import coop.hatstand.internal.filing.words.CueWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads terms as people write them: "off the record", "by hat", "on background". */
final class TermReader {
    /** The strictest first: what could be read as two terms is the stricter. */
    private static final List<Attribution> STRICTEST_FIRST =
            List.of(Attribution.OFF_THE_RECORD, Attribution.BACKGROUND, Attribution.BY_HAT, Attribution.ON_THE_RECORD);
    private static final List<Pattern> PATTERNS = STRICTEST_FIRST.stream().map(term -> whole("term." + term.id())).toList();
    private static final Pattern OWN_NAME = whole("own-name");

    private TermReader() {
    }

    private static Pattern whole(String key) {
        return Pattern.compile("\\s*" + CueWords.any(key) + "\\s*[.!]?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The term that a remark is, if it is one. */
    static Optional<Attribution> term(String remark) {
        for (int i = 0; i < PATTERNS.size(); i++) {
            if (PATTERNS.get(i).matcher(remark).matches()) {
                return Optional.of(STRICTEST_FIRST.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether a remark says that somebody speaks for nobody but themselves. */
    static boolean ownName(String remark) {
        return OWN_NAME.matcher(remark).matches();
    }
}
