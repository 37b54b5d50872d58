package coop.hatstand.internal.read.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private static final Pattern ASKS = Pattern.compile("(?:[*_>+#-]|\\d{1,2}[.)]?\\s|[Qq]\\d{1,2}[.:]?\\s|\\p{L}|¿).{6,}[?？؟][*_]*");
    private static final Pattern NAME = Pattern.compile("(?:#+ |\\*\\*|__)?\\p{L}[^.?!:;…]{1,80}(?:\\*\\*|__)?:?");
    private static final int LONGEST = 400;
    private static final int ENOUGH = 2;

    /**
     * What stands under one person's heading.
     *
     * @param name empty for what stands above all people
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
                    return cut(lines, people);
                }
            }
        }
        List<Integer> people = abovePlain(lines);
        return people.size() >= ENOUGH ? cut(lines.stream().map(RepeatedQuestions::marked).toList(), people) : List.of();
    }

    /** A question without a mark of its own as a heading, since an answer may be right below it. */
    private static String marked(String line) {
        boolean plain = asks(line).isPresent() && (Character.isLetter(line.strip().codePointAt(0)) || line.strip().startsWith("¿"));
        return plain ? "### " + line.strip() : line;
    }

    /**
     * The lines above which a row of questions starts again that were asked before, each set off, short, said once and asking nothing itself: names, whatever marks
     * them and the questions.
     */
    private static List<Integer> abovePlain(List<String> lines) {
        Map<String, List<Integer>> asked = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            asks(lines.get(i)).ifPresent(question -> asked.computeIfAbsent(question, any -> new ArrayList<>()).add(at));
        }
        List<List<Integer>> again = asked.values().stream().filter(places -> places.size() >= ENOUGH).toList();
        if (again.size() < ENOUGH) {
            return List.of();
        }
        List<Integer> people = again.get(0).stream().map(first -> above(lines, first)).toList();
        boolean names = people.stream().allMatch(at -> at >= 0 && isName(lines, at)) && people.stream().map(lines::get).distinct().count() == people.size();
        return names ? people : List.of();
    }

    private static int above(List<String> lines, int line) {
        int at = line - 1;
        while (at >= 0 && lines.get(at).isBlank()) {
            at--;
        }
        return at;
    }

    private static boolean isName(List<String> lines, int at) {
        return (at == 0 || lines.get(at - 1).isBlank()) && NAME.matcher(lines.get(at).strip()).matches();
    }

    private static Optional<String> asks(String line) {
        String text = line.strip();
        return text.length() <= LONGEST && ASKS.matcher(text).matches() ? Optional.of(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip()) : Optional.empty();
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

    /** What stands under headings of nobody goes to the person above it; what stands before the first person is nobody's. */
    private static List<Sheet> cut(List<String> lines, List<Integer> people) {
        List<Sheet> sheets = new ArrayList<>();
        List<String> before = lines.subList(0, people.get(0));
        if (before.stream().anyMatch(line -> !line.isBlank() && !HEADING.matcher(line.strip()).matches())) {
            sheets.add(new Sheet("", List.of(), before));
        }
        for (int i = 0; i < people.size(); i++) {
            List<String> own = new ArrayList<>(lines.subList(people.get(i) + 1, i + 1 < people.size() ? people.get(i + 1) : lines.size()));
            Matcher heading = HEADING.matcher(lines.get(people.get(i)).strip());
            String head = (heading.matches() ? heading.group(2) : lines.get(people.get(i))).replaceAll("[*_`]", "").strip();
            Matcher hats = HATS.matcher(head);
            boolean worn = hats.matches();
            String name = worn ? hats.group("name") == null ? hats.group("who") : hats.group("name") : head;
            String stated = worn ? hats.group("hats") == null ? hats.group("hat") : hats.group("hats") : "";
            sheets.add(new Sheet(name.strip(), Arrays.stream(stated.split("[;,]")).map(String::strip).filter(hat -> !hat.isEmpty()).toList(), own));
        }
        return sheets;
    }
}
