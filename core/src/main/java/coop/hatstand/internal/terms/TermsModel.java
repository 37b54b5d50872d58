package coop.hatstand.internal.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Weighs whether words state terms that hold something back: a sum of learned weights, of which there is one for each place of {@link Evidence}. Immutable. */
public final class TermsModel {
    /** The number of places a weight is learned for. */
    public static final int PLACES = Evidence.PLACES;
    /** The largest weight, up or down. */
    public static final int MOST = 46;
    /** How much finer a score is than a weight. */
    private static final int FINER = 100;
    private static final char ZERO = 'P';
    private static final int LINE = 128;
    private final int threshold;
    private final byte[] weights;

    /**
     * One with other weights.
     *
     * @param threshold from which score on words are doubtful
     * @param weights from -{@link #MOST} to {@link #MOST}, by place
     */
    public TermsModel(int threshold, byte[] weights) {
        this.threshold = threshold;
        this.weights = weights.clone();
    }

    /** The program's own. */
    static TermsModel learned() {
        return Learned.MODEL;
    }

    /** Read when first asked for. */
    private static final class Learned {
        private static final TermsModel MODEL = read();

        private static TermsModel read() {
            try (InputStream in = TermsModel.class.getResourceAsStream("weights.txt")) {
                String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
                byte[] weights = new byte[PLACES];
                for (int i = 0; i < PLACES; i++) {
                    weights[i] = (byte) (lines[1 + i / LINE].charAt(i % LINE) - ZERO);
                }
                return new TermsModel(Integer.parseInt(lines[0]), weights);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The text of a file: the threshold, then a character for each weight. */
    public String file() {
        StringBuilder text = new StringBuilder().append(threshold);
        for (int i = 0; i < PLACES; i++) {
            text.append(i % LINE == 0 ? "\n" : "").append((char) (ZERO + weights[i]));
        }
        return text.append('\n').toString();
    }

    /** What there is to weigh in a text: for each sentence and each of its parts the places of the evidence. */
    public static List<int[]> evidence(String text) {
        return SentenceWords.of(text).stream().flatMap(sentence -> SentencePart.of(sentence, text).stream()).map(Evidence::of).toList();
    }

    /** What a sum of weights is multiplied by: of much evidence each piece counts for less. */
    public static double scale(int evidence) {
        return FINER / Math.sqrt(evidence);
    }

    /** How far the strongest sentence of a text is above the threshold, or below it. */
    public int margin(String text) {
        return SentenceWords.of(text).stream().mapToInt(sentence -> margin(sentence, text)).max().orElse(Integer.MIN_VALUE);
    }

    int margin(List<Word> sentence, String text) {
        int most = Integer.MIN_VALUE;
        for (SentencePart part : SentencePart.of(sentence, text)) {
            int[] evidence = Evidence.of(part);
            int sum = 0;
            for (int place : evidence) {
                sum += weights[place];
            }
            most = Math.max(most, (int) (sum * scale(evidence.length)) - threshold);
        }
        return most;
    }
}
