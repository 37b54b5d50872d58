package coop.hatstand.suggest;

/**
 * Says what texts have in common in meaning, though not in words. Found by {@link java.util.ServiceLoader}; any number of threads may share one.
 *
 * <p>It must not fetch anything: texts that people wrote stay on this computer.
 */
public interface SentenceModel {
    /**
     * A text as a direction: texts of like meaning point the same way. All vectors of a model have the same length.
     *
     * @param text at most some 1,000 letters
     */
    float[] vector(String text);
}
