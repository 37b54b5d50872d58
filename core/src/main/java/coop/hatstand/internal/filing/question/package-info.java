/** Finds the questions that a thread asks. */
package coop.hatstand.internal.filing.question;
