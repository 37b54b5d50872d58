package coop.hatstand.briefing;

import java.util.Objects;

/**
 * Words of a response worth quoting, as a person chose them.
 *
 * @param response the response's id
 * @param text the words, verbatim, plain text
 */
public record KeyQuote(String response, String text) {

    public KeyQuote {
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(text, "text");
    }
}
