package coop.hatstand.internal.read.pasted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lines of a page that have a date, and whom they name before or after it: words that stand beside most of the dates are the page's own, whatever its language. */
final class DatedNames {
    private static final int ENOUGH = 3;
    private static final double HALF = 0.5;
    private static final Set<String> ON = Set.of("on", "le", "am", "el", "il", "op", "em", "den", "at", "um");

    /** What may be within a name as well as before one. */
    private static final Set<String> PARTICLES = Set.of("de", "von", "da", "av");

    private final PageText page;
    private final PastedLines words;
    private final Map<Integer, DatedLine> dated = new TreeMap<>();
    private final Set<String> firsts;
    private final Set<String> lasts;
    private final Map<List<String>, Integer> befores = new HashMap<>();
    private final Map<List<String>, Integer> afters = new HashMap<>();

    DatedNames(PageText page, PastedLines words) {
        this.page = page;
        this.words = words;
        for (int i = 0; i < page.size(); i++) {
            int at = i;
            words.dated(page.text(i)).filter(line -> !words.ofCard(page.text(at))).ifPresent(line -> dated.put(at, line));
        }
        dated.values().forEach(line -> {
            befores.merge(line.before(), 1, Integer::sum);
            afters.merge(line.after(), 1, Integer::sum);
        });
        firsts = common(before -> 0);
        lasts = common(before -> before.size() - 1);
    }

    boolean isDated(int line) {
        return dated.containsKey(line);
    }

    /** What a dated line says around its date, without the name: alike where a page says the same of its posts. */
    String around(int line) {
        DatedLine one = dated.get(line);
        String name = name(line).map(PersonName::name).orElse("");
        return around(one.before(), name) + "|" + around(one.after(), name) + "|" + one.timed();
    }

    private String around(List<String> said, String name) {
        return String.join(" ", said).replace(name, "").toLowerCase(Locale.ROOT).transform(text -> Arrays.stream(text.split(" ")).filter(word -> !ON.contains(word) && !words.furniture(word)).collect(Collectors.joining(" ")));
    }

    /** The name in a line, if it has a date and one. */
    Optional<PersonName> name(int line) {
        return Optional.ofNullable(dated.get(line)).flatMap(this::name);
    }

    /** Whether what stands before the date of a line names nobody. */
    boolean isAlone(int line) {
        return isAlone(dated.get(line));
    }

    /** Whether a line has a date and says by whom something is. */
    boolean saysBy(int line) {
        return dated.containsKey(line) && dated.get(line).before().stream().anyMatch(words::isBy);
    }

    /** Whether a line has a date and says that somebody wrote: "commented". */
    boolean saysPosted(int line) {
        return endsPosted(dated.get(line).before());
    }

    private boolean endsPosted(List<String> before) {
        return IntStream.range(1, before.size()).anyMatch(from -> words.posted(String.join(" ", before.subList(from, before.size()))));
    }

    /** Whether one word says on which day something was, as "Created on" does: no name. */
    boolean saysOn(int line) {
        List<String> before = dated.get(line).before();
        return before.size() == 2 && ON.contains(before.get(1).toLowerCase(Locale.ROOT)) && !words.posted(before.get(0));
    }

    private Set<String> common(ToIntFunction<List<String>> place) {
        Map<String, Set<List<String>>> with = new HashMap<>();
        List<List<String>> all = dated.values().stream().map(DatedLine::before).filter(before -> before.size() > 1).toList();
        all.forEach(before -> with.computeIfAbsent(before.get(place.applyAsInt(before)).toLowerCase(Locale.ROOT), any -> new HashSet<>()).add(before));
        long total = all.stream().distinct().count();
        return with.entrySet().stream().filter(one -> one.getValue().size() > 1 && one.getValue().size() >= HALF * total).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** The name in a line with a date, before it or after. */
    private Optional<PersonName> name(DatedLine line) {
        List<String> after = words.withoutBy(line.after());
        if (!isAlone(line)) {
            return after.isEmpty() || recurs(after) ? name(own(line.before())) : Optional.empty();
        }
        return after.isEmpty() || recurs(after) ? Optional.empty() : name(after);
    }

    /** Whether what stands before a date names nobody. */
    private boolean isAlone(DatedLine line) {
        String only = line.before().size() == 1 ? line.before().get(0).toLowerCase(Locale.ROOT) : "";
        return line.before().isEmpty() || words.furniture(only) || words.posted(only) || lasts.contains(only) || ON.contains(only) || isAlways(line.before()) || words.withoutBy(line.after()).size() < line.after().size();
    }

    private boolean recurs(List<String> after) {
        return afters.getOrDefault(after, 0) >= ENOUGH;
    }

    /** What is before nearly all the dates is none's name, as it would be the only one; nor is "Reply on" before most. */
    private boolean isAlways(List<String> before) {
        int with = befores.getOrDefault(before, 0);
        return with >= ENOUGH && !endsPosted(before) && with * 10 >= (dated.size() - befores.getOrDefault(List.of(), 0)) * (Character.isLowerCase(before.get(before.size() - 1).codePointAt(0)) && before.size() > 1 ? 6 : 9);
    }

    /** Words before a date without those that the page puts there: "Post by", "commented". */
    private List<String> own(List<String> before) {
        List<String> own = new ArrayList<>(before);
        for (int i = Math.max(1, own.size() - 4); i < own.size(); i++) {
            if (words.posted(String.join(" ", own.subList(i, own.size())))) {
                own.subList(i, own.size()).clear();
            }
        }
        while (!own.isEmpty() && ON.contains(own.get(own.size() - 1).toLowerCase(Locale.ROOT))) {
            own.remove(own.size() - 1);
        }
        while (own.size() > 1 && lasts.contains(own.get(own.size() - 1).toLowerCase(Locale.ROOT))) {
            own.remove(own.size() - 1);
        }
        IntStream.range(1, own.size()).filter(i -> words.isBy(own.get(i)) && (!PARTICLES.contains(own.get(i)) || isShared(own.subList(0, i + 1)))).findFirst().ifPresent(by -> own.subList(0, by).clear());
        while (own.size() > 1 && (words.isBy(own.get(0)) || firsts.contains(own.get(0).toLowerCase(Locale.ROOT)))) {
            own.remove(0);
        }
        return own;
    }

    /** Whether what stands before several names starts with these words, as "Beitrag von" does and "Bram de" does not. */
    private boolean isShared(List<String> start) {
        return befores.keySet().stream().filter(before -> before.size() > start.size() && before.subList(0, start.size()).equals(start)).limit(2).count() > 1;
    }

    private Optional<PersonName> name(List<String> own) {
        List<String> shown = own.size() > 1 ? own.stream().filter(word -> !word.startsWith("@")).toList() : own;
        return shown.isEmpty() || own.size() > 5 ? Optional.empty() : PersonName.of(String.join(" ", shown)).filter(name -> !words.furniture(name.name()) && !words.isBy(name.name()));
    }
}
