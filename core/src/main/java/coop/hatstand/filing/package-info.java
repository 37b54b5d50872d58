/**
 * From what people wrote to what it means: finds the questions, files every answer under its question, finds who wears which hat.
 *
 * <p>The way of the data: a post's text becomes a {@code Sheet} of lines; {@code QuestionFinder}s find the questions; {@code LabelRule}s,
 * listed in {@code LabelRules} in order of trust, find the places where a respondent names a question; {@code Cutter} cuts the sheet at
 * those places; {@code Assembly} makes a {@link coop.hatstand.briefing.Briefing} of the pieces. Rules only; what names no question stays
 * unfiled. Every non-blank character of a post lies in exactly one {@link coop.hatstand.filing.Span} of its
 * {@link coop.hatstand.filing.Account}.
 */
package coop.hatstand.filing;
