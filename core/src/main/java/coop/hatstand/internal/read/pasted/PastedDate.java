package coop.hatstand.internal.read.pasted;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells lines that are a forum's date or age of a post and nothing else: {@code Jan 5, 2024}, {@code 5 mars}, {@code Jan '24}, {@code 2024-01-05 10:12}, {@code 3d}. */
final class PastedDate {
    private static final int LONGEST = 40;
    private static final Pattern AGE = Pattern.compile("\\d{1,3} ?(?:s|m|h|d|mo|y|min|hr|(?:minute|hour|day|week|month|year)s? ago)");
    private static final Pattern DIGITS = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:[t ]\\d\\d:\\d\\d(?::\\d\\d)?(?: ?(?:z|utc))?)?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}");
    private static final Pattern PART = Pattern.compile("\\d{1,2}(?:st|nd|rd|th|er)?|\\d{4}|['’]\\d\\d|\\d{1,2}:\\d\\d(?::\\d\\d)?(?:am|pm)?|am|pm|at|de|à");

    private final Set<String> months;
    private final Set<String> weekdays;

    PastedDate(Set<String> months, Set<String> weekdays) {
        this.months = months;
        this.weekdays = weekdays;
    }

    boolean isDate(String line) {
        String text = line.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        return AGE.matcher(text).matches() || DIGITS.matcher(text).matches() || hasMonth(text);
    }

    private boolean hasMonth(String text) {
        int found = 0;
        String[] parts = text.split("[\\s,]+");
        for (String part : parts) {
            String word = part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
            if (months.contains(word)) {
                found++;
            } else if (!weekdays.contains(word) && !PART.matcher(part).matches()) {
                return false;
            }
        }
        // A month alone is a word like any other ("May").
        boolean dayToo = found == 2 && weekdays.contains(parts[0].replace(".", ""));
        return (found == 1 || dayToo) && parts.length > 1;
    }
}
