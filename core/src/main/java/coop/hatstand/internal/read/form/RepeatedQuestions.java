package coop.hatstand.internal.read.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the people in a page where each has a heading with the same questions below it, as pages of candidates have. */
final class RepeatedQuestions {
    private static final Pattern HEADING = Pattern.compile("(#{1,5}) +(.{1,200}?)\\s*#*");
    private static final Pattern BOLD = Pattern.compile("(?:\\*\\*|__)(.{3,400}?)(?:\\*\\*|__):?");
    private static final Pattern HATS = Pattern.compile("(?<name>[^(]{2,80}?)\\s*\\((?<hats>[^()]{2,120})\\)|(?<who>[^,–—]{2,80}?)(?:,|\\s[–—-])\\s+(?<hat>.{2,120})");
    private static final int ENOUGH = 2;

    /**
     * What stands under one person's heading.
     *
     * @param lines without the heading
     */
    record Sheet(String name, List<String> hats, List<String> lines) {
    }

    private RepeatedQuestions() {
    }

    /** The people's sheets; none unless at least two people have at least two headings or bold lines in common. */
    static List<Sheet> sheets(List<String> lines) {
        for (int level = 1; level <= 5; level++) {
            List<Integer> heads = heads(lines, level);
            if (heads.size() >= ENOUGH) {
                List<Integer> people = people(lines, heads);
                if (people.size() >= ENOUGH) {
                    return cut(lines, people, heads);
                }
            }
        }
        return List.of();
    }

    private static List<Integer> heads(List<String> lines, int level) {
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher heading = HEADING.matcher(lines.get(i).strip());
            if (heading.matches() && heading.group(1).length() == level) {
                heads.add(i);
            }
        }
        return heads;
    }

    /** The headings below which stand questions that others have below them too; none unless most do and none of them asks. */
    private static List<Integer> people(List<String> lines, List<Integer> heads) {
        Map<String, Integer> shared = new HashMap<>();
        List<Set<String>> asked = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Set<String> below = new HashSet<>();
            lines.subList(heads.get(i) + 1, end(lines, heads, i)).forEach(line -> question(line).ifPresent(below::add));
            below.forEach(question -> shared.merge(question, 1, Integer::sum));
            asked.add(below);
        }
        List<Integer> people = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            boolean same = asked.get(i).stream().filter(question -> shared.get(question) >= ENOUGH).count() >= ENOUGH;
            if (same && !lines.get(heads.get(i)).contains("?")) {
                people.add(heads.get(i));
            }
        }
        return people;
    }

    /** A heading or bold line below a person's, as far as its words go. */
    private static Optional<String> question(String line) {
        String text = line.strip();
        Matcher heading = HEADING.matcher(text);
        Matcher bold = BOLD.matcher(text);
        String words = heading.matches() ? heading.group(2) : bold.matches() ? bold.group(1) : "";
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return Optional.of(plain).filter(p -> p.length() > 2);
    }

    private static int end(List<String> lines, List<Integer> heads, int at) {
        return at + 1 < heads.size() ? heads.get(at + 1) : lines.size();
    }

    /** What stands before the first person and under headings of nobody goes to the person above it, or the first, so that no word is lost. */
    private static List<Sheet> cut(List<String> lines, List<Integer> people, List<Integer> heads) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            List<String> own = new ArrayList<>(lines.subList(people.get(i) + 1, i + 1 < people.size() ? people.get(i + 1) : lines.size()));
            Matcher heading = HEADING.matcher(lines.get(people.get(i)).strip());
            String head = heading.matches() ? heading.group(2).replaceAll("[*_`]", "").strip() : "";
            Matcher hats = HATS.matcher(head);
            boolean worn = hats.matches();
            String name = worn ? hats.group("name") == null ? hats.group("who") : hats.group("name") : head;
            String stated = worn ? hats.group("hats") == null ? hats.group("hat") : hats.group("hats") : "";
            sheets.add(new Sheet(name.strip(), Arrays.stream(stated.split("[;,]")).map(String::strip).filter(hat -> !hat.isEmpty()).toList(), own));
        }
        return sheets;
    }
}
