package coop.hatstand.briefing;

import java.util.Objects;

/**
 * A quote from a response, chosen by a person.
 *
 * @param response the response's id
 * @param text the quote, verbatim, plain text
 */
public record KeyQuote(String response, String text) {

    public KeyQuote {
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(text, "text");
    }
}
