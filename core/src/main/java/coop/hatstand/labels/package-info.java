/**
 * Every word the program itself prints, and every word it looks for in people's texts; a file per language.
 *
 * <p>Adding a language is adding a file {@code labels_TAG.properties} and its tag to {@code languages}.
 */
package coop.hatstand.labels;
