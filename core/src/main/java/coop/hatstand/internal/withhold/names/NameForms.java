package coop.hatstand.internal.withhold.names;

import coop.hatstand.briefing.Respondent;
import coop.hatstand.internal.labels.Nameless;
import coop.hatstand.internal.withhold.names.NameForm.Kind;
import coop.hatstand.internal.withhold.text.NormalizedText;
import coop.hatstand.internal.withhold.text.Romanisation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways one person's names are written: the one shown, those they had before, and the account's. */
final class NameForms {
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Cf}'’ʼ‘`´′‐‑‒–−-]+");
    private static final int MOST_PARTS = 12;
    private static final int SHORTEST_ACCOUNT = 5;
    private static final int SHORTEST_UNDOTTED = 3;
    private static final int SHORTEST_TOGETHER = 8;
    private static final int SHORTEST_INITIAL_AND_LAST = 7;

    private final NameCues cues;
    private final Map<String, Kind> forms = new LinkedHashMap<>();
    private final Set<String> initials = new LinkedHashSet<>();

    NameForms(Respondent respondent, NameCues cues) {
        this(Stream.concat(Stream.of(respondent.name()), respondent.formerNames().stream()).toList(), respondent.handle(), cues);
    }

    NameForms(List<String> names, Optional<String> handle, NameCues cues) {
        this.cues = cues;
        names.stream().flatMap(name -> Stream.concat(Stream.of(name), Romanisation.of(name).stream())).forEach(this::name);
        handle.ifPresent(this::account);
    }

    /** "Nightjar" of "nightjar77", too. */
    private void account(String account) {
        whole(account, 1);
        String letters = account.replaceAll("[\\p{N}_.-]{1,12}$", "");
        if (letters.length() >= SHORTEST_ACCOUNT && letters.length() < account.length()) {
            whole(letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1), 1);
        }
    }

    /** "林 光 (Hayashi Hikaru)" is two names. */
    private void name(String name) {
        String[] several = name.split("[()（）]");
        if (several.length > 1 && several.length <= MOST_PARTS) {
            Stream.of(several).filter(one -> !one.isBlank()).forEach(this::single);
        }
        single(name);
    }

    private void single(String name) {
        if (Nameless.is(name)) {
            // "Respondent AS" is nobody's name, and no word of it is; whole, nobody is to read it either. "Row 12" may be a row of anything.
            put(name, Nameless.isRow(name) ? Kind.EVERYDAY : Kind.WHOLE);
            return;
        }
        if (name.indexOf(' ') < 0) {
            account(name);
        }
        // Of an e-mail address used as a name, what comes after the at sign is nobody's.
        List<String> words = words(name.replaceFirst("(?<=.)@.*", ""), BETWEEN_PARTS);
        whole(name, words.size());
        List<String> own = words.stream().filter(word -> !cues.is(NameCues.Cue.TITLE, NormalizedText.key(word))).toList();
        orders(words);
        orders(own);
        accounts(own);
        List<String> first = own.subList(0, Math.min(own.size(), MOST_PARTS));
        boolean cased = name.codePoints().anyMatch(Character::isUpperCase);
        WordForms wordForms = new WordForms(cues, this::put);
        for (int i = 0; i < first.size(); i++) {
            wordForms.add(first.get(i), Character.isLowerCase(first.get(i).codePointAt(0)) && (cased || i > 0 && i < own.size() - 1));
        }
        for (int i = 0; i + 1 < first.size(); i++) {
            wordForms.addGaelic(first.get(i), first.get(i + 1));
        }
        initials(first.stream().map(NameForms::first).toList());
        put(first.stream().map(word -> WordForms.within(word).stream().map(NameForms::first).collect(Collectors.joining(".-"))).collect(Collectors.joining(". ")), Kind.INITIALS);
        initials(first.stream().flatMap(word -> WordForms.within(word).stream()).map(NameForms::first).toList());
    }

    /** As accounts are made of names: "annemarieobrien", "vbianco". */
    private void accounts(List<String> own) {
        String letters = String.join("", own).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
        if (letters.length() >= SHORTEST_ACCOUNT) {
            whole(letters, own.size());
        }
        String initialAndLast = own.size() < 2 ? "" : first(own.get(0)) + own.get(own.size() - 1);
        String key = NormalizedText.key(initialAndLast);
        if (initialAndLast.length() >= SHORTEST_INITIAL_AND_LAST && !cues.isEveryday(key) && !cues.mayBeTitle(key)) {
            put(initialAndLast, Kind.WHOLE);
        }
    }

    private void initials(List<String> letters) {
        initials.add(String.join("", letters));
        if (letters.size() > 1) {
            put(String.join(".", letters), Kind.INITIALS);
            put(String.join(". ", letters), Kind.INITIALS);
        }
        if (letters.size() >= SHORTEST_UNDOTTED) {
            put(String.join("", letters), Kind.INITIALS);
        }
    }

    private void orders(List<String> words) {
        if (words.size() < 2) {
            return;
        }
        String all = String.join(" ", words);
        String last = words.get(words.size() - 1);
        List<String> given = words.subList(0, words.size() - 1);
        Stream.of(all, last + ", " + String.join(" ", given), last + " " + String.join(" ", given), words.get(0) + " " + last,
                String.join(" ", words.subList(1, words.size())) + " " + words.get(0), last + String.join("", given), last + "." + String.join(".", given)).forEach(order -> whole(order, words.size()));
        Stream.of("", "-", ".", "_").forEach(between -> whole(String.join(between, words), words.size()));
        // "van der Velden" and "bin Rashid", by which alone people are called.
        for (int from = 1; from + 1 < words.size(); from++) {
            int to = from;
            while (to + 1 < words.size() && cues.isParticle(NormalizedText.key(words.get(to)))) {
                to++;
            }
            if (to > from) {
                List<String> led = words.subList(from, to + 1);
                Kind kind = cues.kind(NormalizedText.key(words.get(to))) == Kind.EVERYDAY ? Kind.EVERYDAY : Kind.WHOLE;
                Stream.of(" ", "-").forEach(between -> put(String.join(between, led), kind));
            }
        }
    }

    private void whole(String whole, int words) {
        String key = NormalizedText.key(whole);
        boolean compound = !key.codePoints().allMatch(NormalizedText::isWord) || words > 1 && key.length() >= SHORTEST_TOGETHER;
        put(whole, compound ? Kind.WHOLE : cues.kind(key));
    }

    private void put(String form, Kind kind) {
        forms.merge(form, kind, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    static List<String> words(String name, Pattern between) {
        return Arrays.stream(between.split(name)).filter(word -> NormalizedText.key(word).codePoints().anyMatch(Character::isLetterOrDigit)).toList();
    }

    static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    /** Each way, as it is written, and what it is. */
    Map<String, Kind> all() {
        return forms;
    }

    /** The letters somebody may sign with, normalised. */
    Set<String> initials() {
        return initials.stream().map(NormalizedText::key).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    }
}
