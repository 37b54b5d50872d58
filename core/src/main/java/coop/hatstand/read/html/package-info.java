/** Reads a page that a browser saved: the posts it holds, by what the page says they are or else by what repeats in it. */
package coop.hatstand.read.html;
