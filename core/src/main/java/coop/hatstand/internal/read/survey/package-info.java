/** Reads a survey's table of answers. */
package coop.hatstand.internal.read.survey;
