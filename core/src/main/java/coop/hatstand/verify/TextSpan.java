package coop.hatstand.verify;

/**
 * The words that something is about, in {@link Verification#parts()}.
 *
 * @param part the place of the part, from 0
 * @param start where they start in it, in characters from 0
 * @param end where they end, after the last character; as {@code start} if they are a mere point
 */
public record TextSpan(int part, int start, int end) {
}
