package coop.hatstand.internal.filing.hint;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** How common everyday words are: a short thread does not show which of its words say nothing. */
final class CommonWords {
    /** Everyday words weigh as they would if so many more texts were there. */
    static final int TEXTS = 150;
    private static final int WHOLE = 1000;
    private static final Map<String, Integer> HAVING = load();

    private CommonWords() {
    }

    /** How many of {@link #TEXTS} texts have a word of this stem. */
    static int having(String stem) {
        return HAVING.getOrDefault(stem, 0);
    }

    private static Map<String, Integer> load() {
        try (InputStream in = CommonWords.class.getResourceAsStream("common-words.properties")) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, Integer> having = new HashMap<>();
            properties.stringPropertyNames().forEach(stem -> having.put(stem, (TEXTS * Integer.parseInt(properties.getProperty(stem).strip()) + WHOLE - 1) / WHOLE));
            return Map.copyOf(having);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
