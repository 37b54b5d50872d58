/**
 * People's words between text and tree: Markdown both ways, HTML and plain text one way.
 *
 * <p>Whatever strangers typed comes out as the six kinds of block that people's words are made of (see {@link coop.hatstand.document.Block}),
 * with no word lost. flexmark and jsoup are used in here and show nowhere else.
 */
package coop.hatstand.markup;
