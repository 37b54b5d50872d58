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
    /** The first of the digits that others follow; as many behind it are those that end a number. */
    private static final char FIRST = '!';
    private static final int DIGITS = 46;
    private static final int LINE = 160;
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
        private static final TermsModel MODEL = of(TermsModel.class, "weights.txt");
    }

    /** Those of a resource beside a class. */
    public static TermsModel of(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TermsModel of(String file) {
        int end = file.indexOf('\n');
        byte[] weights = new byte[PLACES];
        int place = -1;
        int gap = 0;
        for (int i = end + 1; i < file.length(); i++) {
            int digit = file.charAt(i) - FIRST;
            if (digit < 0) {
                continue;
            }
            gap = gap * DIGITS + digit % DIGITS;
            if (digit >= DIGITS) {
                place += gap;
                gap = 0;
                weights[place] = (byte) (file.charAt(++i) - ZERO);
            }
        }
        return new TermsModel(Integer.parseInt(file.substring(0, end)), weights);
    }

    /** The text of a file: the threshold, then for each place that has a weight how far it is from the one before, and its weight. */
    public String file() {
        StringBuilder text = new StringBuilder();
        int last = -1;
        for (int i = 0; i < PLACES; i++) {
            if (weights[i] != 0) {
                text.append(text.length() - text.lastIndexOf("\n") > LINE ? "\n" : "").append(number(i - last)).append((char) (ZERO + weights[i]));
                last = i;
            }
        }
        return threshold + "\n" + text.append('\n');
    }

    private static StringBuilder number(int number) {
        StringBuilder digits = new StringBuilder().append((char) (FIRST + DIGITS + number % DIGITS));
        for (int rest = number / DIGITS; rest > 0; rest /= DIGITS) {
            digits.insert(0, (char) (FIRST + rest % DIGITS));
        }
        return digits;
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
            most = Math.max(most, margin(Evidence.of(part)));
        }
        return most;
    }

    /** How far some evidence is above the threshold, or below it. */
    public int margin(int[] evidence) {
        int sum = 0;
        for (int place : evidence) {
            sum += weights[place];
        }
        return (int) (sum * scale(evidence.length)) - threshold;
    }
}
