package coop.hatstand.internal.labels;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Loads the label files, which are UTF-8 resources in this package. Each is read once. */
final class LabelFile {
    /** What the program prints, what it looks for in people's texts, and what its page says. */
    private static final List<String> PARTS = List.of("messages", "cues", "page");

    private LabelFile() {
    }

    /** Loaded on first use. Resources do not change, so neither does this. */
    private static final class Files {
        private static final Map<String, Map<String, String>> BY_LANGUAGE = all();
        private static final List<Map<String, String>> CUES = cues();

        private static List<Map<String, String>> cues() {
            List<Map<String, String>> recognised = split(load("languages").get("recognised")).stream().map(language -> load("cues_" + language)).toList();
            return Stream.concat(BY_LANGUAGE.values().stream(), recognised.stream()).toList();
        }

        private static Map<String, Map<String, String>> all() {
            Map<String, Map<String, String>> files = new TreeMap<>();
            for (String language : split(load("languages").get("languages"))) {
                files.put(language, PARTS.stream().flatMap(part -> load(part + "_" + language).entrySet().stream())
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
            }
            return files;
        }
    }

    /** The available languages, in alphabetical order. */
    static List<String> languages() {
        return List.copyOf(Files.BY_LANGUAGE.keySet());
    }

    /** What the program looks for in people's texts, in these languages and in further ones. */
    static List<Map<String, String>> cues() {
        return Files.CUES;
    }

    /** The labels of one of these languages. */
    static Map<String, String> words(String language) {
        return Files.BY_LANGUAGE.get(language);
    }

    /** Splits a list at its bars. */
    static List<String> split(String list) {
        return Arrays.stream(list.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private static Map<String, String> load(String name) {
        try (InputStream in = LabelFile.class.getResourceAsStream(name + ".properties")) {
            if (in == null) {
                throw new IllegalStateException(name + ".properties is missing from the jar");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
