package coop.hatstand.json;

import coop.hatstand.source.BriefingFormatException;
import coop.hatstand.source.Limit;
import coop.hatstand.source.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Builds error messages that say which source, where in it, and what to do. */
final class JsonPlace {
    private final String source;
    private final Limits limits;

    JsonPlace(String source, Limits limits) {
        this.limits = limits;
        this.source = CleanText.line(source);
    }

    /** An error about the whole text. */
    BriefingFormatException fault(String what) {
        return new BriefingFormatException(source + ": " + what);
    }

    /** An error about the value at the parser's position. */
    BriefingFormatException fault(JsonParser parser, String what) {
        String pointer = CleanText.line(parser.streamReadContext().pathAsPointer().toString());
        return new BriefingFormatException(source + lineAndColumn(parser.currentTokenLocation()) + (pointer.isEmpty() ? "" : " (" + pointer + ")") + ": " + what);
    }

    /** An error for text that is not JSON or exceeds a limit. */
    BriefingFormatException fault(JacksonException e) {
        return new BriefingFormatException(source + lineAndColumn(e.getLocation()) + ": " + what(e));
    }

    private String what(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "more than is read: at most " + BriefingJson.MAX_DEPTH + " levels, " + limits.of(Limit.TEXT) + " characters in one text (--limit text=N), "
                    + BriefingJson.MAX_NAME + " in a name, " + BriefingJson.MAX_NUMBER + " digits in a number, " + limits.of(Limit.PACKAGE_MIB)
                    + " MiB in all (--limit package-mib=N); shorten it there, or raise the limit";
        }
        return "not valid JSON (" + CleanText.line(e.getOriginalMessage()) + "); mend it there, or write the file again";
    }

    private static String lineAndColumn(TokenStreamLocation at) {
        boolean known = at != null && at.getLineNr() > 0;
        return known ? ", line " + at.getLineNr() + ", column " + at.getColumnNr() : "";
    }
}
