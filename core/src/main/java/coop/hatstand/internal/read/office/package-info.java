/** Reads Office files: Excel workbooks, and the XML inside any Office package. */
package coop.hatstand.internal.read.office;
