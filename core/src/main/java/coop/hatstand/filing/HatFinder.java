package coop.hatstand.filing;

import coop.hatstand.labels.Cues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the hats somebody says to wear: "wearing both worker.coop and CoTech hats", "with my X hat on", "speaking for X". */
final class HatFinder {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.&'’-]*";
    private static final Pattern WORN = Pattern.compile(
            "(?<![\\p{L}])" + CueWords.any("wearing") + "\\s+(?:" + CueWords.any("hat-filler") + "\\s+)*((?:" + NAME + "[,]?\\s+){1,12}?)"
                    + CueWords.any("hat") + "(?![\\p{L}])",
            FLAGS);
    private static final Pattern ON_BEHALF = Pattern.compile(
            "(?<![\\p{L}])" + CueWords.any("on-behalf") + "\\s+(?-i:((?:(?:the|The)\\s+)?[\\p{Lu}\\p{N}]" + "[\\p{L}\\p{M}\\p{N}.&'’-]*"
                    + "(?:\\s+[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.&'’-]*){0,5}))",
            FLAGS);
    private static final Pattern JOINT = Pattern.compile("\\s*(?:,|&|(?<![\\p{L}])" + CueWords.any("and") + "(?![\\p{L}]))\\s*", FLAGS);
    private static final Pattern FILLER = Pattern.compile("^(?:" + CueWords.any("hat-filler") + "\\s+)+", FLAGS);
    private static final Pattern NOT_A_NAME = Pattern.compile("^(?:" + CueWords.any("hat-not") + ")(?:\\s.*)?$", FLAGS);

    /** A word of each cue: the longest, since it is the rarest. */
    private static final List<String> WORN_CUES = longest("hat");
    private static final List<String> ON_BEHALF_CUES = longest("on-behalf");

    private HatFinder() {
    }

    /** The names of the hats, as written, in the order they come. */
    static List<String> find(Sheet sheet) {
        Set<String> hats = new LinkedHashSet<>();
        String words = own(sheet);
        String folded = fold(words);
        for (Matcher m = WORN.matcher(cued(folded, WORN_CUES) ? words : ""); m.find(); ) {
            hats.addAll(names(m.group(1)));
        }
        for (Matcher m = ON_BEHALF.matcher(cued(folded, ON_BEHALF_CUES) ? words : ""); m.find(); ) {
            hats.add(m.group(1).replaceFirst("(?i)^the ", "").replaceFirst("[.'’]+$", ""));
        }
        return List.copyOf(hats);
    }

    /** Whether a whole word is there without which no pattern matches; most posts have none, and the patterns try much at each letter. */
    private static boolean cued(String folded, List<String> cues) {
        return cues.stream().anyMatch(cue -> whole(folded, cue));
    }

    private static boolean whole(String folded, String word) {
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !Character.isLetter(folded.charAt(at - 1))) && (end == folded.length() || !Character.isLetter(folded.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> longest(String key) {
        return Cues.of(key).stream().map(cue -> fold(Stream.of(cue.split("\\s+")).max(Comparator.comparingInt(String::length)).orElse(cue))).distinct().toList();
    }

    /** As patterns compare letters whatever their case. */
    private static String fold(String words) {
        char[] letters = words.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char letter = letters[i];
            if (letter >= 0x80 || letter >= 'A' && letter <= 'Z') {
                letters[i] = Character.toLowerCase(Character.toUpperCase(letter));
            }
        }
        return new String(letters);
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String name : JOINT.split(list.strip())) {
            String plain = FILLER.matcher(name.strip()).replaceFirst("");
            if (!plain.isBlank() && !NOT_A_NAME.matcher(plain).matches() && plain.split("\\s+").length <= 5) {
                names.add(plain);
            }
        }
        return names;
    }

    /** The author's own words: no quotations, no code. */
    private static String own(Sheet sheet) {
        StringBuilder own = new StringBuilder();
        for (Line line : sheet.lines()) {
            if (line.open() || line.blank()) {
                own.append(line.text()).append(line.blank() ? ".\n" : " ");
            }
        }
        return own.toString();
    }
}
