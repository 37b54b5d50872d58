/** The ways in which people name the question they answer: each proposes, none decides. */
package coop.hatstand.internal.filing.mark;
