/** The fields of PDF forms. */
package coop.hatstand.pdf.internal.form;
