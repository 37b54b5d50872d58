/** How a page is written: its markup and its style sheet. */
package coop.hatstand.html.internal;
