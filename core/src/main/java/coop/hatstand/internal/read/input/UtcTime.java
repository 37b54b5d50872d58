package coop.hatstand.internal.read.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times that say their distance from UTC; one that leaves the zone to the reader is no time. */
public final class UtcTime {
    private static final Pattern UTC = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?) ?UTC");

    private UtcTime() {
    }

    public static Optional<Instant> of(String text) {
        String stripped = text.strip().toUpperCase(Locale.ROOT);
        Matcher utc = UTC.matcher(stripped);
        try {
            String iso = utc.matches() ? utc.group(1) + "T" + utc.group(2) + "Z" : stripped;
            return Optional.of(OffsetDateTime.parse(iso).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
