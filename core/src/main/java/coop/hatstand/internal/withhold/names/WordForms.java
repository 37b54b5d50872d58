package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.withhold.names.NameForm.Kind;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways one word of a name is written, given one by one to whoever collects them. */
record WordForms(NameCues cues, BiConsumer<String, Kind> forms) {
    private static final Pattern WITHIN_WORDS = Pattern.compile("['’ʼ‘`´′‐‑‒–−-]+");
    private static final List<String> GAELIC = List.of("mac", "mc", "m'");
    private static final Pattern MAC = Pattern.compile("(?iu)(?:ma?c|m['’ʼ‘`´′])(\\p{L}{3,})");
    private static final int SHORTEST_TOGETHER = 5;
    private static final int SHORTEST_FOR_SHORT = 3;
    private static final int LONGEST_FOR_SHORT = 7;

    /** The parts of a word with an apostrophe or a hyphen in it, or the word. */
    static List<String> within(String word) {
        return NameForms.words(word, WITHIN_WORDS);
    }

    void add(String word, boolean particle) {
        List<String> within = within(word);
        Stream.concat(Stream.of(word), within.stream()).distinct().forEach(part -> part(part, particle));
        if (within.size() > 1) {
            // "O Connell" as well as "O'Connell", and "ODwyer", "Maryjane".
            String apart = String.join(" ", within);
            if (!cues.areAllEveryday(NormalizedText.key(apart))) {
                forms.accept(apart, Kind.WHOLE);
            }
            forms.accept(within.stream().map(NameForms::first).collect(Collectors.joining("-")), Kind.INITIALS);
            String together = String.join("", within);
            if (together.length() >= SHORTEST_TOGETHER) {
                word(together);
            }
        }
    }

    private void part(String part, boolean particle) {
        String key = NormalizedText.key(part);
        if (UnspacedScript.is(part)) {
            UnspacedScript.pieces(part).forEach(forms);
        } else if (!cues.isNoName(key) && !(particle && cues.isParticle(key))) {
            word(part);
            Stems.of(key, cues).forEach(stem -> forms.accept(stem, cues.kind(key) == Kind.EVERYDAY ? Kind.EVERYDAY : Kind.STEM));
            forShort(part, key);
            cues.nicknames(key).forEach(nickname -> forms.accept(nickname, Kind.SHORT));
            cues.stems().declined(key).stream().filter(form -> cues.kind(form) == Kind.PART).forEach(form -> forms.accept(form, cues.kind(key) == Kind.EVERYDAY ? Kind.EVERYDAY : Kind.INFLECTED));
            gaelic(part);
            if (key.startsWith("ال")) {
                forms.accept("لل" + key.substring(2), cues.kind(key));
            }
            Stems.spelledOut(part).ifPresent(this::word);
        }
    }

    private void word(String form) {
        forms.accept(form, cues.kind(NormalizedText.key(form)));
    }

    /** How a word of a name begins, unless that is a word by itself. */
    private void forShort(String part, String key) {
        for (int length = SHORTEST_FOR_SHORT; length <= LONGEST_FOR_SHORT && length < key.length() && key.length() == part.length(); length++) {
            String begins = key.substring(0, length);
            if (cues.kind(begins) == Kind.PART && !cues.isNoName(begins) && !UnspacedScript.is(begins)) {
                forms.accept(part.substring(0, length), Kind.SHORT);
            }
        }
    }

    /** Two words of a name that may be one, as in "Mac Leod". */
    void addGaelic(String son, String father) {
        if (GAELIC.contains(NormalizedText.key(son))) {
            gaelic(son + father);
        }
    }

    /** "MacLeod", "McLeod", "M'Leod" and "Mac Leod" are one name. */
    private void gaelic(String part) {
        Matcher name = MAC.matcher(part);
        if (name.matches()) {
            GAELIC.stream().map(son -> Character.toUpperCase(son.charAt(0)) + son.substring(1)).forEach(son -> {
                word(son + name.group(1));
                forms.accept(son + " " + name.group(1), Kind.WHOLE);
            });
        }
    }
}
