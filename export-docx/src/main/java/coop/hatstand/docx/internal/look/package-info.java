/** How a draft looks: the built-in styles and page set-up, or those of a template. */
package coop.hatstand.docx.internal.look;
