package coop.hatstand.internal.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Each language has all the words that English has. */
class LanguagesTest {
    private static final Labels ENGLISH = Labels.of("en");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(Labels.languages());
    }

    /** Lists are of words looked for, in whatever language: one may lack them. */
    private static boolean isPrinted(String key) {
        return !key.startsWith("cue.") && (ENGLISH.text(key).indexOf('|') < 0 || key.startsWith("read.error."));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(m -> m.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(seed = "20261123")
    void eachLanguageHasEveryKeyWithTheSamePlaces(@ForAll("languages") String language) {
        Labels labels = Labels.of(language);
        ENGLISH.keys().stream().filter(LanguagesTest::isPrinted)
                .forEach(key -> assertEquals(places(ENGLISH.text(key)), places(labels.text(key)), language + ": " + key));
    }

    /** What is printed has the same keys in each; lists of words looked for may be missing where a language has none, but English has them all. */
    @Property(seed = "20261123")
    void eachFileHasTheKeysOfItsEnglishOne(@ForAll("languages") String language) throws IOException {
        assertEquals(keys("messages_en"), keys("messages_" + language));
        assertEquals(keys("page_en"), keys("page_" + language));
        assertTrue(keys("cues_en").containsAll(keys("cues_" + language)));
    }

    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Labels.class.getResourceAsStream(file + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    @Property(seed = "20261123")
    void noLanguageHasKeysOfItsOwn(@ForAll("languages") String language) {
        List<String> own = Labels.of(language).keys().stream().filter(key -> !ENGLISH.keys().contains(key)).toList();
        assertEquals(List.of(), own);
    }

    @Property(seed = "20261123")
    void countsTakeTheWordsOfTheirNumber(@ForAll("languages") String language, @ForAll int count) {
        String words = Labels.of(language).count("count.people", count);
        assertTrue(words.startsWith(count + " "), words);
        boolean one = count == 1 || count == 0 && language.equals("fr");
        assertEquals(Labels.of(language).text("count.people." + (one ? "one" : "other"), count), words);
    }

    @Property(seed = "20261123")
    void eachLanguageHasAllThatEnglishLooksFor(@ForAll("languages") String language) {
        for (String key : List.of("read.likes", "read.form.name", "withholding.everyday", "withholding.particles")) {
            assertTrue(Labels.of(language).list(key).containsAll(ENGLISH.list(key)), key);
        }
    }

    @Property(seed = "20261123")
    void cueWordsOfEveryLanguageAreLookedForAtOnce(@ForAll("languages") String language) {
        for (String key : Labels.of(language).keys()) {
            if (key.startsWith("cue.")) {
                assertTrue(Cues.of(key.substring("cue.".length())).containsAll(Labels.of(language).list(key)), key);
            }
        }
    }

    @Example
    void languagesAreKnownByTheirTags() {
        assertEquals("fr", Labels.of("fr-CA").language());
        assertThrows(IllegalArgumentException.class, () -> Labels.of("xx"));
        assertThrows(IllegalArgumentException.class, () -> ENGLISH.list("none.such"));
    }

    @Example
    void noCueIsASingleLetterButThoseOfEnglish() {
        for (String language : Labels.languages()) {
            for (String key : List.of("regarding", "article", "wearing", "from", "topic", "question", "answer")) {
                if (!language.equals("en") && Labels.of(language).keys().contains("cue." + key)) {
                    assertFalse(Labels.of(language).list("cue." + key).stream().anyMatch(word -> word.length() == 1), language + ": " + key);
                }
            }
        }
    }
}
