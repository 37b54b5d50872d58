package coop.hatstand.internal.filing.hint;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** How much each feature counts, in hundredths, and how often what comes out of it is right: learned offline from answers that people filed, the same for every source. */
public final class HintWeights {
    private static final HintWeights LEARNED = load("hints.properties");
    private static final HintWeights WITH_MODEL = load("hints-with-model.properties");
    private final int[] weights = new int[HintFeature.values().length];
    private final Calibration many;
    private final Calibration few;

    /** Weights by the features' ids, and the calibration tables {@code many} and {@code few}. */
    public HintWeights(Map<String, String> byName) {
        for (HintFeature feature : HintFeature.values()) {
            weights[feature.ordinal()] = Integer.parseInt(byName.getOrDefault(feature.id(), "0"));
        }
        many = Calibration.of(byName.getOrDefault("many", ""));
        few = Calibration.of(byName.getOrDefault("few", ""));
    }

    /** Those that the program comes with, for suggestions with a sentence model or without. */
    public static HintWeights learned(boolean withModel) {
        return withModel ? WITH_MODEL : LEARNED;
    }

    /** A feature's weight. */
    public int of(HintFeature feature) {
        return weights[feature.ordinal()];
    }

    /** How often hints are right that come out so sure, where many people answered or where few did. */
    Calibration calibration(boolean manyPeople) {
        return manyPeople ? many : few;
    }

    private static HintWeights load(String file) {
        try (InputStream in = HintWeights.class.getResourceAsStream(file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> byName = new TreeMap<>();
            properties.stringPropertyNames().forEach(name -> byName.put(name, properties.getProperty(name).strip()));
            return new HintWeights(byName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
