/**
 * Hatstand over HTTP, for tools in any language and for a page in a browser.
 *
 * <p>A request's way: {@code Gate} lets it in, {@code Intake} takes its bytes within the limits, {@code Order} makes parts of them, {@code Wishes}
 * reads the options, {@code Work} runs {@link coop.hatstand.Hatstand} on it among few others, and what came of it goes back whole. Whatever
 * fails becomes a {@code Problem}. Nothing of a request is kept after its answer, and nothing of it is logged.
 */
package coop.hatstand.serve;
