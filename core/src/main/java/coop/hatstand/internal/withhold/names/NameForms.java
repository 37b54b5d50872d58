package coop.hatstand.internal.withhold.names;

import coop.hatstand.briefing.Respondent;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways one person's names are written: the one shown, those they had before, and the account's. */
final class NameForms {
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Cf}'’ʼ‘`´′‐‑‒–−-]+");
    private static final Pattern WITHIN_PARTS = Pattern.compile("['’ʼ‘`´′‐‑‒–−-]+");

    private static final List<String> GAELIC = List.of("mac", "mc", "m'");
    private static final Pattern MAC = Pattern.compile("(?iu)(?:ma?c|m['’ʼ‘`´′])(\\p{L}{3,})");

    private static final int MOST_PARTS = 12;
    private static final int SHORTEST_ACCOUNT = 5;
    private static final int SHORTEST_FOR_SHORT = 3;
    private static final int LONGEST_FOR_SHORT = 7;
    private static final int SHORTEST_UNDOTTED = 3;
    private static final int SHORTEST_TOGETHER = 8;

    private final EverydayNames everydayNames;
    private final Map<String, NameForm.Kind> forms = new LinkedHashMap<>();
    private final Set<String> initials = new LinkedHashSet<>();

    NameForms(Respondent respondent, EverydayNames everydayNames) {
        this(Stream.concat(Stream.of(respondent.name()), respondent.formerNames().stream()).toList(), respondent.handle(), everydayNames);
    }

    NameForms(List<String> names, Optional<String> handle, EverydayNames everydayNames) {
        this.everydayNames = everydayNames;
        names.forEach(name -> {
            // "Respondent AS" is nobody's name, and no word of it is; whole, it is told to nobody either.
            if (everydayNames.isPlaceholder(name)) {
                put(name, NameForm.Kind.WHOLE);
            } else {
                name(name);
            }
        });
        handle.ifPresent(account -> whole(account, 1));
    }

    private void name(String name) {
        // Of an e-mail address used as a name, what stands after the at sign is nobody's.
        List<String> words = words(name.replaceFirst("(?<=.)@.*", ""), BETWEEN_PARTS);
        whole(name, words.size());
        List<String> own = words.stream().filter(word -> !everydayNames.isTitle(NormalizedText.key(word))).toList();
        orders(words);
        orders(own);
        // As accounts are made of names: "annemarieobrien".
        String letters = String.join("", own).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
        if (letters.length() >= SHORTEST_ACCOUNT) {
            whole(letters, own.size());
        }
        boolean cased = name.codePoints().anyMatch(Character::isUpperCase);
        List<String> first = own.subList(0, Math.min(own.size(), MOST_PARTS));
        for (int i = 0; i < first.size(); i++) {
            boolean particle = Character.isLowerCase(first.get(i).codePointAt(0)) && (cased || i > 0 && i < own.size() - 1);
            part(first.get(i), particle);
        }
        for (int i = 0; i + 1 < first.size(); i++) {
            if (GAELIC.contains(NormalizedText.key(first.get(i)))) {
                gaelic(first.get(i) + first.get(i + 1));
            }
        }
        initials(first.stream().map(NameForms::first).toList());
        put(first.stream().map(word -> words(word, WITHIN_PARTS).stream().map(NameForms::first).collect(Collectors.joining(".-"))).collect(Collectors.joining(". ")), NameForm.Kind.INITIALS);
        initials(first.stream().flatMap(word -> words(word, WITHIN_PARTS).stream()).map(NameForms::first).toList());
    }

    private void initials(List<String> letters) {
        initials.add(String.join("", letters));
        if (letters.size() > 1) {
            put(String.join(".", letters), NameForm.Kind.INITIALS);
            put(String.join(". ", letters), NameForm.Kind.INITIALS);
        }
        if (letters.size() >= SHORTEST_UNDOTTED) {
            put(String.join("", letters), NameForm.Kind.INITIALS);
        }
    }

    /** How a word of a name begins, unless that is a word by itself. */
    private void forShort(String part, String key) {
        for (int length = SHORTEST_FOR_SHORT; length <= LONGEST_FOR_SHORT && length < key.length() && key.length() == part.length(); length++) {
            String begins = key.substring(0, length);
            if (everydayNames.kind(begins) == NameForm.Kind.PART && !everydayNames.isNoName(begins) && !UnspacedScript.is(begins)) {
                put(part.substring(0, length), NameForm.Kind.SHORT);
            }
        }
    }

    private void orders(List<String> words) {
        if (words.size() < 2) {
            return;
        }
        String last = words.get(words.size() - 1);
        String given = String.join(" ", words.subList(0, words.size() - 1));
        Stream.of(String.join(" ", words), last + ", " + given, last + " " + given, words.get(0) + " " + last,
                String.join(" ", words.subList(1, words.size())) + " " + words.get(0), String.join("", words), last + String.join("", words.subList(0, words.size() - 1)))
                .forEach(order -> whole(order, words.size()));
        // "van der Velden", by which alone people are called.
        int from = words.size() - 1;
        while (from > 1 && everydayNames.isParticle(NormalizedText.key(words.get(from - 1)))) {
            from--;
        }
        if (from < words.size() - 1) {
            whole(String.join(" ", words.subList(from, words.size())), words.size());
        }
    }

    private void whole(String whole, int words) {
        String key = NormalizedText.key(whole);
        boolean compound = !key.codePoints().allMatch(NormalizedText::isWord) || words > 1 && key.length() >= SHORTEST_TOGETHER;
        put(whole, compound ? NameForm.Kind.WHOLE : everydayNames.kind(key));
    }

    private void part(String word, boolean particle) {
        for (String part : Stream.concat(Stream.of(word), words(word, WITHIN_PARTS).stream()).distinct().toList()) {
            String key = NormalizedText.key(part);
            if (UnspacedScript.is(part)) {
                UnspacedScript.pieces(part).forEach(this::put);
            } else if (!everydayNames.isNoName(key) && !(particle && everydayNames.isParticle(key))) {
                put(part, everydayNames.kind(key));
                Stems.of(key, everydayNames).forEach(stem -> put(stem, NameForm.Kind.STEM));
                forShort(part, key);
                everydayNames.stems().declined(key).stream().filter(form -> everydayNames.kind(form) == NameForm.Kind.PART).forEach(form -> put(form, NameForm.Kind.INFLECTED));
                gaelic(part);
                if (key.startsWith("ال")) {
                    put("لل" + key.substring(2), everydayNames.kind(key));
                }
                Stems.spelledOut(part).ifPresent(spelled -> put(spelled, everydayNames.kind(NormalizedText.key(spelled))));
            }
        }
        List<String> within = words(word, WITHIN_PARTS);
        if (within.size() > 1) {
            String apart = String.join(" ", within);
            if (!everydayNames.areAll(NormalizedText.key(apart))) {
                // "O Connell" as well as "O'Connell".
                put(apart, NameForm.Kind.WHOLE);
            }
            put(within.stream().map(NameForms::first).collect(Collectors.joining("-")), NameForm.Kind.INITIALS);
        }
        runTogether(within).ifPresent(together -> put(together, everydayNames.kind(NormalizedText.key(together))));
    }

    /** "MacLeod", "McLeod", "M'Leod" and "Mac Leod" are one name. */
    private void gaelic(String part) {
        Matcher name = MAC.matcher(part);
        if (name.matches()) {
            GAELIC.forEach(son -> Stream.of(son, son + " ").forEach(prefix -> {
                String form = Character.toUpperCase(prefix.charAt(0)) + prefix.substring(1) + name.group(1);
                put(form, prefix.endsWith(" ") ? NameForm.Kind.WHOLE : everydayNames.kind(NormalizedText.key(form)));
            }));
        }
    }

    private void put(String form, NameForm.Kind kind) {
        forms.merge(form, kind, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    private static List<String> words(String name, Pattern between) {
        List<String> words = new ArrayList<>();
        for (String word : between.split(name)) {
            if (NormalizedText.key(word).codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(word);
            }
        }
        return words;
    }

    /** "ODwyer", "Maryjane". */
    private static Optional<String> runTogether(List<String> within) {
        return Optional.of(String.join("", within)).filter(word -> within.size() > 1 && word.length() >= SHORTEST_ACCOUNT);
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    /** Each way, as it is written, and what it is. */
    Map<String, NameForm.Kind> all() {
        return forms;
    }

    /** The letters somebody may sign with, folded. */
    Set<String> initials() {
        return initials.stream().map(NormalizedText::key).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    }
}
