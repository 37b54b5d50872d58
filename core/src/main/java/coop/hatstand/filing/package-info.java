/**
 * From what people wrote to what it means: finds the questions, files every answer under its question, finds who wears which hat.
 *
 * <p>The way of the data: a post's text becomes a {@code Sheet} of lines; {@code QuestionFinder}s find the questions; {@code Proposer}s, listed
 * in {@code Marks}, see the places that may name one, each by itself and without deciding anything; {@code Path} decides between all of them at
 * once, by weights learned offline; {@code Cutter} cuts the sheet where it is sure, and leaves unfiled what follows where it is not;
 * {@code Assembly} makes a {@link coop.hatstand.briefing.Briefing} of the pieces, and {@code Hints} say where the rest may belong. Forms are cut
 * at their headings. Every non-blank character of a post lies in exactly one {@link coop.hatstand.filing.Span} of its
 * {@link coop.hatstand.filing.Account}.
 */
package coop.hatstand.filing;
