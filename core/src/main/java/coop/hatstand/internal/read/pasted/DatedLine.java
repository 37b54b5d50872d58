package coop.hatstand.internal.read.pasted;

import coop.hatstand.internal.read.input.PostDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A short line that holds a date, an age or a time: what is before it and what is after it, as words, without numbers, signs and addresses.
 *
 * @param timed whether it is a time of day and no date
 */
record DatedLine(List<String> before, List<String> after, boolean timed) {
    private static final int LONGEST = 140;
    private static final int MOST_WORDS = 9;
    private static final int LONGEST_DATE = 8;
    private static final Pattern MAY_DATE = Pattern.compile("(?:\\d|\\b(?i:ago|today|yesterday|heute|gestern|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dziś|wczoraj|idag|igår|il y a|hace|vor)\\b)");
    private static final Pattern SENTENCE = Pattern.compile("(?:.*\\p{L}{2,}[.!…]|.*[?:;]|(?:\\d{1,3}|\\p{L})[.)]\\s.*|[>*].*)");
    /** Where nothing more is said of who wrote it: "· 7 comments", "| next". */
    private static final Pattern REST = Pattern.compile("\\s*[·•|»].*");
    /** What stands before a date in a sentence, and never above a post. */
    private static final Pattern IN = Pattern.compile("(?iu)(?:.* )?(?:in|im|en|since|seit|depuis|desde|until|bis|from)");
    private static final Pattern ADDRESS = Pattern.compile("<[^<>\\s]{3,80}>|\\[[–+-]\\]|\\([^()]{0,60}\\)|\\[[^\\[\\]\\s]{0,8}\\]");
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}@]+|[^\\p{L}\\p{N}.)_]+$|(?<=\\p{L}{4})\\.$");

    /** The parts of a line, if it is one. */
    static Optional<DatedLine> of(String line, PostDate dates) {
        String text = line.strip();
        if (text.length() > LONGEST || text.indexOf('\t') != text.lastIndexOf('\t') || !dates.mayStandIn(text) || !MAY_DATE.matcher(text).find()) {
            return Optional.empty();
        }
        String[] parts = text.split("\\s+");
        for (int from = 0; from < parts.length && from < MOST_WORDS; from++) {
            if (!dates.mayStart(parts[from])) {
                continue;
            }
            int end = from;
            while (end < parts.length && end - from < LONGEST_DATE && !REST.matcher(parts[end]).matches()) {
                end++;
            }
            for (int to = end; to > from; to--) {
                String date = trimmed(String.join(" ", Arrays.asList(parts).subList(from, to)));
                boolean timed = !dates.isDate(date) && dates.isTime(date);
                if (timed || dates.isDate(date)) {
                    return of(String.join(" ", Arrays.asList(parts).subList(0, from)), String.join(" ", Arrays.asList(parts).subList(to, parts.length)), parts[to - 1], timed);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<DatedLine> of(String before, String rest, String last, boolean timed) {
        String after = REST.matcher(rest).matches() || last.matches(".*[·•|»]") ? "" : rest;
        if (before.startsWith("#") || before.endsWith("|") || SENTENCE.matcher(before.replaceFirst(":$", "")).matches() || SENTENCE.matcher(after).matches() || timed && !after.isEmpty() || IN.matcher(before).matches()) {
            return Optional.empty();
        }
        DatedLine found = new DatedLine(words(before), words(after), timed);
        return Optional.of(found).filter(one -> one.before.size() <= MOST_WORDS && one.after.size() <= MOST_WORDS);
    }

    /** Without brackets and signs around it. */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && "[(«".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "])»,:|·•*".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to).strip();
    }

    private static List<String> words(String text) {
        return Arrays.stream(ADDRESS.matcher(text).replaceAll(" ").split("\\s+")).map(word -> SIGNS.matcher(word).replaceAll("")).filter(word -> word.codePoints().anyMatch(Character::isLetter)).toList();
    }

    boolean isBare() {
        return before.isEmpty() && after.isEmpty();
    }
}
