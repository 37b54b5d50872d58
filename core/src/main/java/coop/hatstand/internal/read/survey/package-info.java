/** Reads survey answers, as a table or as rows of JSON. */
package coop.hatstand.internal.read.survey;
