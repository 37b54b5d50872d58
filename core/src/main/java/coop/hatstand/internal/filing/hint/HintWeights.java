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
    private final Calibration calibration;

    /** Weights by the features' ids, and the calibration table {@code sure}. */
    public HintWeights(Map<String, String> byName) {
        for (HintFeature feature : HintFeature.values()) {
            weights[feature.ordinal()] = Integer.parseInt(byName.getOrDefault(feature.id(), "0"));
        }
        calibration = Calibration.of(byName.getOrDefault("sure", ""));
    }

    /** Those that the program comes with, for suggestions with a sentence model or without. */
    public static HintWeights learned(boolean withModel) {
        return withModel ? WITH_MODEL : LEARNED;
    }

    /** A feature's weight. */
    public int of(HintFeature feature) {
        return weights[feature.ordinal()];
    }

    /** How many hints in a hundred are right that come out so sure, which is said in thousandths. */
    public int percent(int sure) {
        return calibration.percent(sure);
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
