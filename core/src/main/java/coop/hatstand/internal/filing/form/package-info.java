/** Finds the questions of a form and cuts out its answers. */
package coop.hatstand.internal.filing.form;
