package coop.hatstand.pdf.internal.form;

/**
 * A field of a form, as it was filled in.
 *
 * @param question its tooltip, which screen readers read out and most forms have for a question, or else its name in words
 * @param answer what was written or chosen; blank if nothing was
 * @param choice whether it was chosen among what the form offers
 */
public record FilledField(String question, String answer, boolean choice) {
}
