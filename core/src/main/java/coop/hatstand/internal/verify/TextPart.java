package coop.hatstand.internal.verify;

import coop.hatstand.verify.TextPlace;
import java.util.function.IntFunction;

/**
 * A paragraph, heading, item, cell or page of a text.
 *
 * @param text its words
 * @param quoted whether all of it is a quotation
 * @param place where in the file a place of the words is
 */
record TextPart(String text, boolean quoted, IntFunction<TextPlace> place) {
}
