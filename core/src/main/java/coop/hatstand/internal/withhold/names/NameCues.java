package coop.hatstand.internal.withhold.names;

import coop.hatstand.internal.labels.Cues;
import coop.hatstand.internal.labels.Labels;
import coop.hatstand.internal.withhold.text.NormalizedText;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that help to decide whether another is a name: those that are names and everyday words both, titles, and what comes before or after people's names. All normalised. */
public final class NameCues {
    /** What a word says. */
    enum Cue {
        /** It is an everyday word; months, days and places are, too. */
        EVERYDAY("everyday-word"),
        /** In small letters it only joins the parts of a name: "van", "de". */
        PARTICLE("name-particle"),
        /** With a capital it is a name, without one a particle: "Ben". */
        CAPITALISED("name-with-capital"),
        /** It always has a capital without being anybody's name: a month, a town. */
        PROPER("proper-word"),
        /** It is a month or a day. */
        DATE("date"),
        /** As part of a name it is nobody's: "the", "admin". */
        GENERIC("generic-name"),
        TITLE("title"),
        /** It is a title with a full stop: others end a sentence. */
        SHORT_TITLE("title-short"),
        /** It is a title or a name: "Dean". */
        TITLE_OR_NAME("title-or-name"),
        ARTICLE("before-noun"),
        /** It is an article before nouns that have a capital: in German, and "the" before titles of things. */
        CAPITAL_ARTICLE("before-capital-noun"),
        /** It comes only beside people: "ask" before them or, after "~ ", what follows them. */
        BESIDE_PERSON("beside-person"),
        /** It leads to a place or a time: "in", "since". */
        BEFORE_PROPER("before-proper"),
        /** Only people do it: "thinks", "wrote". */
        DEED("person-does"),
        /** Places and things named after people end in it: "Street", "Prize". */
        PLACE("place-word"),
        /** Places named after people begin with it: "Via", "Santa". */
        PLACE_BEFORE("place-before"),
        /** What it stands before is nobody, even with a capital: "im". */
        NO_PERSON("before-no-person");

        private final String key;

        Cue(String key) {
            this.key = key;
        }
    }

    private final Map<Cue, Set<String>> cues = new EnumMap<>(Cue.class);
    private final List<String> titlesAfter = Cues.of("title-after");
    private final List<String> titlesOnto = Cues.of("title-onto");
    private final Map<String, List<String>> nicknames = new HashMap<>();
    private final Stems stems = new Stems(keys(Cues.of("name-ending")), keys(Cues.of("name-declension")));

    public NameCues(Labels labels) {
        for (Cue cue : Cue.values()) {
            cues.put(cue, keys(Cues.of(cue.key)));
        }
        cues.get(Cue.PARTICLE).addAll(keys(labels.list("withholding.particles")));
        cues.get(Cue.PROPER).addAll(cues.get(Cue.DATE));
        cues.get(Cue.EVERYDAY).addAll(keys(labels.list("withholding.everyday")));
        cues.get(Cue.EVERYDAY).addAll(cues.get(Cue.PROPER));
        Cues.of("nickname").stream().map(row -> List.of(NormalizedText.key(row).split(" "))).forEach(row -> nicknames.merge(row.get(0), row.subList(1, row.size()), (one, more) -> Stream.concat(one.stream(), more.stream()).toList()));
    }

    private static Set<String> keys(Collection<String> words) {
        return words.stream().map(NormalizedText::key).collect(Collectors.toCollection(HashSet::new));
    }

    boolean is(Cue cue, String key) {
        return cues.get(cue).contains(key);
    }

    /** What a word of a name is by itself. */
    NameForm.Kind kind(String key) {
        return is(Cue.CAPITALISED, key) ? NameForm.Kind.CAPITALISED : isEveryday(key) || is(Cue.TITLE_OR_NAME, key) ? NameForm.Kind.EVERYDAY : NameForm.Kind.PART;
    }

    /** Whether it is an everyday word or a particle, or has fewer than two letters and digits. */
    boolean isEveryday(String key) {
        return is(Cue.EVERYDAY, key) || is(Cue.PARTICLE, key) || isTiny(key);
    }

    /** Whether it is several words, each an everyday one. */
    boolean areAllEveryday(String key) {
        return key.indexOf(' ') > 0 && Arrays.stream(key.split(" ")).allMatch(this::isEveryday);
    }

    /** Whether in small letters it only joins the parts of a name. */
    boolean isParticle(String key) {
        return is(Cue.PARTICLE, key) || is(Cue.CAPITALISED, key);
    }

    /** Whether as a word of a name it is nobody's: a title, "the", a number. */
    boolean isNoName(String key) {
        return is(Cue.GENERIC, key) || is(Cue.TITLE, key) || isTiny(key) || key.codePoints().noneMatch(Character::isLetter);
    }

    boolean mayBeTitle(String key) {
        return is(Cue.TITLE, key) || is(Cue.TITLE_OR_NAME, key);
    }

    /** How much of a text that starts right after a name is a title, with what lies between: 先生, " Bey"; 0 if none is. */
    int titleAfter(String text) {
        String after = text.startsWith(" ") ? text.substring(1) : text;
        int longest = titlesAfter.stream().filter(after::startsWith).filter(title -> UnspacedScript.is(title) || endsWord(after, title.length())).mapToInt(String::length).max().orElse(0);
        return longest == 0 ? 0 : longest + text.length() - after.length();
    }

    private static boolean endsWord(String text, int at) {
        return at == text.length() || !Character.isLetter(text.charAt(at));
    }

    /** How long the title is that is written onto the name and ends here, as 老 in 老王; 0 if none does. */
    int titleOnto(String before) {
        return titlesOnto.stream().filter(before::endsWith).mapToInt(String::length).max().orElse(0);
    }

    /** What people of a name are called by others, in the forms of its language. */
    List<String> nicknames(String key) {
        return nicknames.getOrDefault(key, List.of()).stream().flatMap(name -> Stream.concat(Stream.of(name), stems.declined(name).stream())).toList();
    }

    Stems stems() {
        return stems;
    }

    static boolean isTiny(String key) {
        return key.codePoints().filter(Character::isLetterOrDigit).limit(2).count() < 2;
    }
}
