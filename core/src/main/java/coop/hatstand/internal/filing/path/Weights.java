package coop.hatstand.internal.filing.path;

import coop.hatstand.internal.filing.mark.Feature;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The weights of the features that filing decides by: whole numbers, learned offline from sets that people labelled, the same for every source. */
public final class Weights {
    /** Chosen by the curve of precision over the margin, with weights learned without each source. */
    private static final int USUAL = 12;
    private static final Weights LEARNED = load();
    private final Map<Feature, Integer> byFeature;

    private final int margin;

    private Weights(Map<Feature, Integer> byFeature, int margin) {
        this.byFeature = byFeature;
        this.margin = margin;
    }

    /** Those that the program comes with. */
    public static Weights learned() {
        return LEARNED;
    }

    /** Weights by the features' names; a feature without one counts for nothing. */
    public static Weights of(Map<String, Integer> byName) {
        Map<Feature, Integer> byFeature = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            byFeature.put(feature, byName.getOrDefault(name(feature), 0));
        }
        return new Weights(byFeature, byName.getOrDefault("margin", USUAL));
    }

    /** A feature's weight. */
    public int of(Feature feature) {
        return byFeature.get(feature);
    }

    /** By how much a reading of a post with a label has to beat those without it for an answer to be filed by it. */
    public int margin() {
        return margin;
    }

    /** These weights with another margin. */
    public Weights asking(int margin) {
        return new Weights(byFeature, margin);
    }

    /** A feature's name in the file. */
    public static String name(Feature feature) {
        return feature.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Weights load() {
        try (InputStream in = Weights.class.getResourceAsStream("weights.properties")) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, Integer> byName = new java.util.TreeMap<>();
            properties.stringPropertyNames().forEach(name -> byName.put(name, Integer.parseInt(properties.getProperty(name).strip())));
            return of(byName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
