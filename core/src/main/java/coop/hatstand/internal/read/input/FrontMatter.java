package coop.hatstand.internal.read.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plain {@code key: value} lines of a YAML block at a file's head.
 *
 * @param values by key in lower case; nested values and lists are not taken apart
 * @param lists the items of its lists by key in lower case, and of the items that are records their names
 * @param lines how many lines the block takes with its rules; 0 if there is none
 */
public record FrontMatter(Map<String, String> values, Map<String, List<String>> lists, int lines) {
    private static final String RULE = "---";
    private static final int LONGEST = 200;
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(?:name:\\s*)?(\\S.*)");

    public static FrontMatter of(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(RULE)) {
            return new FrontMatter(Map.of(), Map.of(), 0);
        }
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        String key = "";
        for (int i = 1; i < Math.min(lines.size(), LONGEST); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.equals(RULE)) {
                return new FrontMatter(Map.copyOf(values), Map.copyOf(lists), i + 1);
            }
            take(line, values);
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                lists.computeIfAbsent(key, any -> new ArrayList<>()).add(unquoted(item.group(1)));
            } else if (line.indexOf(':') > 0 && Character.isLetter(line.charAt(0))) {
                key = line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT);
            }
        }
        return new FrontMatter(Map.of(), Map.of(), 0);
    }

    /** A text without the block at its head. */
    public static String without(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        return String.join("\n", lines.subList(of(lines).lines(), lines.size()));
    }

    private static void take(String line, Map<String, String> values) {
        int colon = line.indexOf(':');
        if (colon > 0 && Character.isLetter(line.charAt(0))) {
            String value = unquoted(line.substring(colon + 1).strip());
            if (!value.isEmpty()) {
                values.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
            }
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return quoted ? value.substring(1, value.length() - 1).strip() : value;
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
