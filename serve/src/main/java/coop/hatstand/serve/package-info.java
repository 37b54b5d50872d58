/**
 * Hatstand over HTTP, for tools in any language and for a page in a browser.
 *
 * <p>The path of a request: {@code Gate} admits it, {@code Intake} reads it within the limits, {@code RequestOrder} holds its fields, {@code
 * OrderOptions} reads the options, and {@code Work} runs {@link coop.hatstand.Hatstand} on it, a few requests at a time. The result is sent back
 * complete. Whatever fails becomes a {@code Problem}. Nothing of a request is kept after its response, and nothing of it is logged.
 */
package coop.hatstand.serve;
