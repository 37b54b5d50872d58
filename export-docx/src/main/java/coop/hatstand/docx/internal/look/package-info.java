/** How a draft looks: our own styles and page set-up, or those of a template. */
package coop.hatstand.docx.internal.look;
