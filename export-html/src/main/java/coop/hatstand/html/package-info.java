/** Writes briefings as web pages. */
package coop.hatstand.html;
