package coop.hatstand.withhold;

import coop.hatstand.briefing.Respondent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ways one person's name is written. */
final class NameForms {
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Cf}'’ʼ‘`´′‐‑‒–−-]+");
    private static final Pattern WITHIN_PARTS = Pattern.compile("['’ʼ‘`´′‐‑‒–−-]+");

    private static final int MOST_PARTS = 12;
    private static final int SHORTEST_ACCOUNT = 5;

    private final String name;
    private final Set<String> wholes = new LinkedHashSet<>();
    private final Set<String> parts = new LinkedHashSet<>();
    private final Set<String> initials = new LinkedHashSet<>();

    NameForms(Respondent respondent) {
        this.name = respondent.name();
        // Of an e-mail address used as a name, what stands after the at sign is nobody's.
        List<String> words = words(name.replaceFirst("(?<=.)@.*", ""), BETWEEN_PARTS);
        wholes.add(name);
        respondent.handle().ifPresent(wholes::add);
        if (words.size() > 1) {
            wholes.add(String.join(" ", words));
            wholes.add(String.join("", words));
            wholes.add(words.get(words.size() - 1) + ", " + String.join(" ", words.subList(0, words.size() - 1)));
            wholes.add(words.get(words.size() - 1) + " " + String.join(" ", words.subList(0, words.size() - 1)));
            wholes.add(String.join(" ", words.subList(1, words.size())) + " " + words.get(0));
        }
        // As accounts are made of names: "annemarieobrien".
        String letters = String.join("", words).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
        if (letters.length() >= SHORTEST_ACCOUNT) {
            wholes.add(letters);
        }
        for (String word : words.subList(0, Math.min(words.size(), MOST_PARTS))) {
            parts.add(word);
            parts.addAll(words(word, WITHIN_PARTS));
            runTogether(words(word, WITHIN_PARTS)).ifPresent(wholes::add);
        }
        initials.add(words.stream().map(NameForms::first).collect(Collectors.joining()));
        initials.add(parts.stream().filter(part -> words(part, WITHIN_PARTS).size() == 1).map(NameForms::first).collect(Collectors.joining()));
    }

    private static List<String> words(String name, Pattern between) {
        List<String> words = new ArrayList<>();
        for (String word : between.split(name)) {
            if (!Folded.key(word).isEmpty() && Folded.key(word).codePoints().anyMatch(Character::isLetterOrDigit)) {
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

    /** The name as it is shown. */
    String name() {
        return name;
    }

    /** The whole name in the orders people write it, run together, and the account's. */
    Set<String> wholes() {
        return wholes;
    }

    /** Each word of the name, and the words of one with hyphens. */
    Set<String> parts() {
        return parts;
    }

    /** The letters somebody may sign with, folded. */
    Set<String> initials() {
        return initials.stream().map(Folded::key).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    }
}
