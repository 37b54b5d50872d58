package coop.hatstand.internal.verify;

import coop.hatstand.briefing.Briefing;
import coop.hatstand.briefing.Hat;
import coop.hatstand.briefing.Respondent;
import coop.hatstand.internal.labels.Cues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people and hats of a briefing, by what a text may call them: whole names, account names, and with a capital a first or last name. */
final class CreditNames {
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_PART = 3;

    /**
     * People or hats that a text names.
     *
     * @param people ids of those it may be; empty for a hat
     * @param hats ids of those it may be; empty for a person
     * @param words what the text calls them
     */
    record Named(Set<String> people, Set<String> hats, String words) {
    }

    private static final String NAME = "((?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30})(?:\\s(?:(?:de|da|di|du|van|von|der|den|la|el|al|bin|y)\\s){0,2}\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}){0,3})";
    private static final String SAID = "(?i:" + String.join("|", Cues.of("credits").stream().map(Pattern::quote).toList()) + ")";
    /** "said Jo Nobody", "Jo Nobody said", and "— Jo Nobody" below a block. */
    private static final List<Pattern> AFTER = List.of(Pattern.compile("^[\\s,”»\"'’]{0,4}" + SAID + "\\s" + NAME), Pattern.compile("^[\\s,”»\"'’]{0,4}" + NAME + "\\s" + SAID + "(?![\\p{L}])"),
            Pattern.compile("^\\s{0,3}[—–-]\\s{0,2}" + NAME + "\\s{0,3}(?:$|,)"));
    private static final List<Pattern> BEFORE = List.of(Pattern.compile(NAME + "\\s" + SAID + "(?:\\s\\p{L}{1,12}){0,2}[\\s:,]{0,3}$"), Pattern.compile(SAID + "\\s" + NAME + "[\\s:,]{0,3}$"));
    private static final Set<String> NO_NAMES = Set.copyOf(Cues.of("no-names"));

    private final Map<String, Set<String>> people = new HashMap<>();
    private final Map<String, Set<String>> parts = new HashMap<>();
    private final Map<String, Set<String>> hats = new HashMap<>();

    CreditNames(Briefing briefing) {
        for (Respondent person : briefing.respondents()) {
            Stream.concat(Stream.of(person.name()), Stream.concat(person.handle().stream(), person.formerNames().stream())).forEach(name -> put(people, name, person.id()));
            List<WordToken> words = WordTokens.of(person.name());
            for (WordToken word : words.size() > 1 ? List.of(words.get(0), words.get(words.size() - 1)) : List.<WordToken>of()) {
                if (word.key().length() >= SHORTEST_PART) {
                    parts.computeIfAbsent(word.key(), key -> new LinkedHashSet<>()).add(person.id());
                }
            }
        }
        for (Hat hat : briefing.hats()) {
            put(hats, hat.name(), hat.id());
        }
    }

    private static void put(Map<String, Set<String>> names, String name, String id) {
        String key = key(WordTokens.of(name));
        if (!key.isEmpty()) {
            names.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(id);
        }
    }

    private static String key(List<WordToken> words) {
        return words.stream().limit(MOST_WORDS).map(WordToken::key).collect(Collectors.joining(" "));
    }

    /** Everybody a text names, the longest name at each place, in order. */
    List<Named> in(String text) {
        List<WordToken> words = WordTokens.of(text);
        List<Named> named = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int length = at(text, words, i, named);
            i += Math.max(1, length);
        }
        return named;
    }

    private int at(String text, List<WordToken> words, int i, List<Named> named) {
        for (int length = Math.min(MOST_WORDS, words.size() - i); length > 0; length--) {
            String key = key(words.subList(i, i + length));
            String shown = text.substring(words.get(i).start(), words.get(i + length - 1).end());
            boolean capital = Character.isUpperCase(shown.codePointAt(0)) || !Character.isLowerCase(shown.codePointAt(0));
            Set<String> meant = people.containsKey(key) && (capital || key.length() > SHORTEST_PART) ? people.get(key) : length == 1 && capital ? parts.get(key) : null;
            if (meant != null || hats.containsKey(key)) {
                named.add(new Named(meant == null ? Set.of() : meant, meant == null ? hats.get(key) : Set.of(), shown));
                return length;
            }
        }
        return 0;
    }

    /** Whom a quotation's sentence credits, if it is nobody the briefing knows. */
    Optional<String> stranger(String lead, String trail) {
        return Stream.concat(AFTER.stream().map(pattern -> name(pattern, trail)), BEFORE.stream().map(pattern -> name(pattern, lead))).flatMap(Optional::stream)
                .filter(name -> in(name).isEmpty() && !NO_NAMES.contains(name.split("\\s")[0].toLowerCase(Locale.ROOT))).findFirst();
    }

    private static Optional<String> name(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
